// SPDX-License-Identifier: MIT
#include "ui/rubric_page/panel_item.h"

#include <algorithm>
#include <QPainter>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

PanelItem::PanelItem(const Appearance& appearance, const QString& title, const QString& facts,
                     QWidget* parent)
    : PanelButton(appearance, parent) {
    m_title.setText(title);
    m_facts.setText(facts);
    setAccessibleName(facts.isEmpty() ? title : title + QStringLiteral(", ") + facts);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PanelItem::setCrossedOut(bool crossedOut) {
    m_crossedOut = crossedOut;
    updateGeometry();
    update();
}

void PanelItem::shape(int width) const {
    const int room = width - 2 * appearance().scaled(10);
    QFont titleFont = appearance().font(Appearance::Text::Body);
    titleFont.setStrikeOut(m_crossedOut);
    m_title.shape({titleFont, room});
    m_facts.shape({appearance().font(Appearance::Text::Small), room});
}

int PanelItem::heightForWidth(int width) const {
    shape(width);
    const int text = m_title.height() + (m_facts.text().isEmpty() ? 0 : m_facts.height());
    return std::max(24, text + 2 * appearance().scaled(6));
}

QSize PanelItem::sizeHint() const {
    const int width = appearance().scaled(240);
    return {width, heightForWidth(width)};
}

QSize PanelItem::minimumSizeHint() const {
    return {appearance().scaled(80), TextBlock::lineHeight(font())};
}

void PanelItem::paintEvent(QPaintEvent*) {
    shape(width());
    const Theme& theme = appearance().theme();
    QPainter painter(this);
    paintCard(painter, theme.surface(), underMouse() ? theme.border() : theme.hairline());
    const QPointF place(appearance().scaled(10), appearance().scaled(6));
    m_title.draw(painter, place, m_crossedOut ? theme.mutedInk() : theme.ink());
    m_facts.draw(painter, place + QPointF(0, m_title.height()), theme.mutedInk());
}

} // namespace plumbline::ui
