// SPDX-License-Identifier: MIT
// A button that draws itself: Enter presses it as Space does, it answers the pointer, and shows its focus.
#pragma once

#include <QAbstractButton>

class QPainter;

namespace plumbline::ui {

class Appearance;

class DrawnButton : public QAbstractButton {
    Q_OBJECT

public:
    DrawnButton(const Appearance& appearance, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

    const Appearance& appearance() const { return m_appearance; }

    /// Of the corners, in pixels.
    static constexpr qreal radius = 6;
    /// Whether the pointer is on it or it is held down.
    bool isLit() const;
    /// The ring around it, where it has the focus.
    void paintFocus(QPainter& painter) const;

private:
    const Appearance& m_appearance;
};

} // namespace plumbline::ui
