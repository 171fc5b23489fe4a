// SPDX-License-Identifier: MIT
// Tells a benchmark that waits for it when the window has first been painted.
#pragma once

#include <QObject>

class QWidget;

namespace plumbline::ui {

/// Writes "MARK painted" to standard error once the window's first picture is on the screen; does nothing
/// unless PLUMBLINE_MARKS is set.
class StartMark : public QObject {
public:
    explicit StartMark(QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_painted = false;
};

} // namespace plumbline::ui
