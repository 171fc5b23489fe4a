// SPDX-License-Identifier: MIT
#include "ui/shell/welcome_button.h"

#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

WelcomeButton::WelcomeButton(const QString& title, const QString& detail, const Appearance& appearance,
                             QWidget* parent)
    : QAbstractButton(parent), m_appearance(appearance) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTexts(title, detail);
}

void WelcomeButton::setTexts(const QString& title, const QString& detail) {
    setText(title);
    m_detail = detail;
    setAccessibleName(title);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize WelcomeButton::sizeHint() const {
    const QFontMetrics strong(m_appearance.font(Appearance::Text::Strong));
    const QFontMetrics body(m_appearance.font(Appearance::Text::Body));
    const int width = qMax(strong.horizontalAdvance(text()), body.horizontalAdvance(m_detail));
    const int lines = strong.height() + (m_detail.isEmpty() ? 0 : body.height() + m_appearance.scaled(2));
    return {width + m_appearance.scaled(40), lines + m_appearance.scaled(22)};
}

QSize WelcomeButton::minimumSizeHint() const {
    return {m_appearance.scaled(160), sizeHint().height()};
}

void WelcomeButton::paintEvent(QPaintEvent*) {
    const Theme& theme = m_appearance.theme();
    const bool primary = property("primary").toBool();
    const bool over = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr qreal radius = 8;
    QColor fill = primary ? theme.accent() : over ? theme.current() : theme.surface();
    if (primary && over)
        fill = theme.isDark() ? fill.darker(110) : fill.lighter(135);
    painter.setPen(primary ? fill : theme.border());
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(theme.focusRing(), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius);
    }
    const int side = m_appearance.scaled(18);
    const int top = m_appearance.scaled(11);
    const QRect area = rect().adjusted(side, top, -side, -top);
    const QFont strong = m_appearance.font(Appearance::Text::Strong);
    const QFont body = m_appearance.font(Appearance::Text::Body);
    painter.setFont(strong);
    painter.setPen(primary ? theme.onAccent() : theme.ink());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(strong).elidedText(text(), Qt::ElideMiddle, area.width()));
    painter.setFont(body);
    painter.setPen(primary ? theme.onAccent() : theme.mutedInk());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     QFontMetrics(body).elidedText(m_detail, Qt::ElideRight, area.width()));
}

} // namespace plumbline::ui
