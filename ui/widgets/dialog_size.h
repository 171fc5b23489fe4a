// SPDX-License-Identifier: MIT
// Sizes a dialog as wished, but never larger than the screen it is on.
#pragma once

#include <QDialog>
#include <QScreen>

namespace plumbline::ui {

inline void fitDialog(QDialog& dialog, QSize wished) {
    constexpr int frame = 48;
    const QSize room = dialog.screen()->availableSize() - QSize(frame, frame);
    dialog.resize(wished.boundedTo(room));
}

} // namespace plumbline::ui
