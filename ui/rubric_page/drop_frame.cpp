// SPDX-License-Identifier: MIT
#include "ui/rubric_page/drop_frame.h"

#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

DropFrame::DropFrame(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::invite(const QString& text) {
    m_text = text;
    setGeometry(parentWidget()->rect());
    show();
    raise();
}

void DropFrame::paintEvent(QPaintEvent*) {
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.surface();
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    const int inset = m_appearance.scaled(10);
    painter.setPen(QPen(theme.focusRing(), 2, Qt::DashLine));
    constexpr qreal radius = 8;
    painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.setPen(theme.ink());
    painter.setFont(m_appearance.font(Appearance::Text::Strong));
    painter.drawText(rect().adjusted(2 * inset, 0, -2 * inset, 0), Qt::AlignCenter | Qt::TextWordWrap,
                     m_text);
}

} // namespace plumbline::ui
