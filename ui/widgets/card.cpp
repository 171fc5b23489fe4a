// SPDX-License-Identifier: MIT
#include "ui/widgets/card.h"

#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

Card::Card(const Appearance& appearance, QWidget* parent) : QWidget(parent), m_appearance(appearance) {
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_appearance.theme().hairline());
    painter.setBrush(m_appearance.theme().surface());
    constexpr qreal radius = 8;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace plumbline::ui
