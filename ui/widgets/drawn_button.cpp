// SPDX-License-Identifier: MIT
#include "ui/widgets/drawn_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

DrawnButton::DrawnButton(const Appearance& appearance, QWidget* parent)
    : QAbstractButton(parent), m_appearance(appearance) {}

void DrawnButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DrawnButton::enterEvent(QEnterEvent*) {
    update();
}

void DrawnButton::leaveEvent(QEvent*) {
    update();
}

bool DrawnButton::isLit() const {
    return underMouse() || isDown();
}

void DrawnButton::paintFocus(QPainter& painter) const {
    if (!hasFocus())
        return;
    constexpr qreal ring = 3;
    painter.setPen(QPen(m_appearance.theme().focusRing(), ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
}

} // namespace plumbline::ui
