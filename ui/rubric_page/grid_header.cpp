// SPDX-License-Identifier: MIT
#include "ui/rubric_page/grid_header.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/figures/level_glyph.h"
#include "ui/rubric_page/level_cell.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"

namespace plumbline::ui {

GridHeader::GridHeader(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void GridHeader::setRubric(RubricPointer rubric) {
    m_rubric = std::move(rubric);
    QStringList names;
    for (const Level& level : m_rubric->levels())
        names << toQString(level.name);
    setAccessibleName(tr("Levels: %1").arg(names.join(QStringLiteral(", "))));
    update();
}

void GridHeader::arrange(const GridColumns& columns, int offset) {
    if (columns == m_columns && offset == m_offset)
        return;
    m_columns = columns;
    m_offset = offset;
    update();
}

QSize GridHeader::sizeHint() const {
    return {m_columns.width,
            QFontMetrics(m_appearance.font(Appearance::Text::Strong)).height() + m_appearance.scaled(18)};
}

/// Smaller where a name would be cut.
QFont GridHeader::fittingFont(int room) const {
    QFont font = m_appearance.font(Appearance::Text::Strong);
    const QFontMetrics metrics(font);
    for (const Level& level : m_rubric->levels())
        if (metrics.horizontalAdvance(toQString(level.name)) > room) {
            font.setPointSizeF(m_appearance.font(Appearance::Text::Small).pointSizeF());
            break;
        }
    return font;
}

void GridHeader::paintEvent(QPaintEvent*) {
    const Theme& theme = m_appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface());
    painter.fillRect(0, height() - 1, width(), 1, theme.border());
    if (!m_rubric)
        return;
    painter.translate(-m_offset, 0);
    painter.setFont(m_appearance.font(Appearance::Text::Strong));
    painter.setPen(theme.ink());
    if (!m_columns.nameAbove)
        painter.drawText(QRect(m_columns.glyphLeft, 0, m_columns.nameWidth, height() - 1), Qt::AlignVCenter,
                         tr("Dimension"));
    const int size = m_appearance.scaled(14);
    constexpr int gap = 7;
    const int room = m_columns.cellWidth - size - gap - 2 * LevelCell::margin();
    painter.setFont(fittingFont(room));
    int index = 0;
    for (const LevelRank rank : m_rubric->ranks()) {
        const int left = m_columns.cellLeft(index++) + LevelCell::margin();
        const QRectF glyph(left, (height() - size) / 2.0, size, size);
        paintLevelGlyph(painter, glyph, Mark{rank, m_rubric->highest().value()}, theme);
        const QString name =
            painter.fontMetrics().elidedText(toQString(m_rubric->level(rank).name), Qt::ElideRight, room);
        painter.drawText(QRect(left + size + gap, 0, room, height() - 1), Qt::AlignVCenter, name);
    }
}

} // namespace plumbline::ui
