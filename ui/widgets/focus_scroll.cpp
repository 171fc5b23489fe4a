// SPDX-License-Identifier: MIT
#include "ui/widgets/focus_scroll.h"

#include <QApplication>
#include <QFrame>

namespace plumbline::ui {

FocusScroll::FocusScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
    // The ground is that of the page, not of a field.
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focused) { follow(focused); });
}

FocusScroll::~FocusScroll() {
    // The content goes after this, and with the keyboard in it the application tells of a change of focus.
    disconnect(qApp, nullptr, this, nullptr);
}

void FocusScroll::follow(QWidget* focused) {
    constexpr int margin = 24;
    if (focused && widget()->isAncestorOf(focused))
        ensureWidgetVisible(focused, margin, margin);
}

} // namespace plumbline::ui
