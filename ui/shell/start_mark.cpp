// SPDX-License-Identifier: MIT
#include "ui/shell/start_mark.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace plumbline::ui {

StartMark::StartMark(QWidget& window) {
    if (qEnvironmentVariableIsSet("PLUMBLINE_MARKS"))
        window.installEventFilter(this);
}

bool StartMark::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        watched->removeEventFilter(this);
        // Behind this paint and all that it paints with it.
        QTimer::singleShot(0, this, [] {
            QGuiApplication::sync();
            std::fputs("MARK painted\n", stderr);
            std::fflush(stderr);
        });
    }
    return false;
}

} // namespace plumbline::ui
