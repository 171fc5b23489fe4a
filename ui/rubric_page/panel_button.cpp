// SPDX-License-Identifier: MIT
#include "ui/rubric_page/panel_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

PanelButton::PanelButton(const Appearance& appearance, QWidget* parent)
    : QPushButton(parent), m_appearance(appearance) {
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PanelButton::paintCard(QPainter& painter, const QColor& fill, const QColor& edge,
                            qreal edgeWidth) const {
    constexpr qreal radius = 6;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = edgeWidth / 2;
    painter.setPen(QPen(edge, edgeWidth));
    painter.setBrush(isDown() ? m_appearance.theme().headerFill() : fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    if (hasFocus()) {
        constexpr qreal ring = 3;
        painter.setPen(QPen(m_appearance.theme().focusRing(), ring));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius - 1,
                                radius - 1);
    }
}

void PanelButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    // Exclusive buttons choose with the arrow keys; a rating never changes by moving.
    if (event->key() == Qt::Key_Space)
        return QPushButton::keyPressEvent(event);
    event->ignore();
}

bool PanelButton::event(QEvent* event) {
    if (event->type() == QEvent::EnabledChange)
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    return QPushButton::event(event);
}

} // namespace plumbline::ui
