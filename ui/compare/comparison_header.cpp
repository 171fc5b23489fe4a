// SPDX-License-Identifier: MIT
#include "ui/compare/comparison_header.h"

#include <algorithm>
#include <cmath>
#include <QPainter>

#include "ui/compare/comparison_model.h"
#include "ui/shell/appearance.h"

namespace plumbline::ui {

namespace {

constexpr int gap = 8;
constexpr int dimensionIndent = 16;
constexpr int down = 5;

} // namespace

ComparisonHeader::ComparisonHeader(Qt::Orientation orientation, const ComparisonModel& model,
                                   const Appearance& appearance, QWidget* parent)
    : QHeaderView(orientation, parent), m_model(model), m_appearance(appearance) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(orientation == Qt::Vertical);
    setHighlightSections(false);
}

bool ComparisonHeader::isStrand(int section) const {
    return orientation() == Qt::Vertical && m_model.isStrand(section);
}

int ComparisonHeader::indent(int section) const {
    return m_appearance.scaled(orientation() == Qt::Vertical && !isStrand(section) ? dimensionIndent : gap);
}

QFont ComparisonHeader::fontFor(int section) const {
    const bool bold = orientation() == Qt::Horizontal || isStrand(section);
    return m_appearance.font(bold ? Appearance::Text::Strong : Appearance::Text::Body);
}

void ComparisonHeader::lay(int thickness) {
    // Beside and below the last section the ground is that of the table.
    QPalette colors = m_appearance.theme().palette();
    colors.setColor(QPalette::Window, m_appearance.theme().surface());
    setPalette(colors);
    m_texts.clear();
    m_thickness = thickness;
    for (int section = 0; section < count(); ++section) {
        const int across = orientation() == Qt::Vertical ? thickness : sectionSize(section);
        const int room = across - indent(section) - m_appearance.scaled(gap) / 2;
        m_texts.emplace_back(m_model.headerData(section, orientation(), Qt::DisplayRole).toString(),
                             fontFor(section), room);
    }
    if (orientation() == Qt::Horizontal) {
        m_thickness = 0;
        for (int section = 0; section < count(); ++section)
            if (!isSectionHidden(section))
                m_thickness = std::max(m_thickness, neededBy(section));
    }
    updateGeometry();
    viewport()->update();
}

int ComparisonHeader::neededBy(int section) const {
    const int above = isStrand(section) ? 2 * down : down;
    return static_cast<int>(std::ceil(m_texts[static_cast<std::size_t>(section)].height())) +
           m_appearance.scaled(above + down);
}

QSize ComparisonHeader::sizeHint() const {
    return orientation() == Qt::Vertical ? QSize(m_thickness, 0) : QSize(0, m_thickness);
}

void ComparisonHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (static_cast<std::size_t>(section) >= m_texts.size())
        return;
    const Theme& theme = m_appearance.theme();
    painter->fillRect(rect, theme.surface());
    const WrappedText& text = m_texts[static_cast<std::size_t>(section)];
    const double bottom = rect.bottom() + 1 - m_appearance.scaled(down) - text.height();
    const double middle = rect.top() + (rect.height() - text.height()) / 2;
    const bool atFoot = orientation() == Qt::Horizontal || isStrand(section);
    painter->setPen(theme.ink());
    text.paint(*painter, {double(rect.left() + indent(section)), atFoot ? bottom : middle});
    painter->setPen(theme.hairline());
    if (orientation() == Qt::Horizontal || !isStrand(section))
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace plumbline::ui
