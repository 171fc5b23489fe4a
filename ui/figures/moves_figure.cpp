// SPDX-License-Identifier: MIT
#include "ui/figures/moves_figure.h"

#include "ui/figures/column_grid.h"
#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

#include <QFontMetricsF>

#include <algorithm>

namespace plumbline::ui {

namespace {

constexpr double step = 0.9;     ///< between two levels, in heights of the font
constexpr double trailing = 9.0; ///< for the change in words

std::vector<QString> rowNames(const MovesFigure& figure) {
    std::vector<QString> names;
    for (const MovesFigure::Group& group : figure.groups)
        for (const MovesFigure::Row& row : group.rows)
            names.push_back(toQString(row.name));
    return names;
}

std::vector<QString> columnNames(const MovesFigure& figure) {
    std::vector<QString> names;
    names.reserve(figure.columns.size());
    for (const std::string& column : figure.columns)
        names.push_back(toQString(column));
    return names;
}

class MovesPainter {
public:
    MovesPainter(const MovesFigure& figure, double width, const QFont& font)
        : m_figure(figure)
        , m_grid(rowNames(figure), columnNames(figure), levelKey(figure.scale), width, font, trailing)
        , m_levels(static_cast<int>(figure.scale.levels.size())) {}

    double height() const {
        double height = m_grid.headHeight();
        for (const MovesFigure::Group& group : m_figure.groups) {
            height += m_grid.titleHeight(toQString(group.title));
            for (const MovesFigure::Row& row : group.rows)
                height += rowHeight(row);
        }
        return height;
    }

    void paint(QPainter& painter, const QPointF& topLeft, const Theme& theme) const {
        m_grid.paintHead(painter, topLeft, theme);
        double y = topLeft.y() + m_grid.headHeight();
        for (const MovesFigure::Group& group : m_figure.groups) {
            const QString title = toQString(group.title);
            m_grid.paintTitle(painter, {topLeft.x(), y}, title, theme);
            y += m_grid.titleHeight(title);
            for (const MovesFigure::Row& row : group.rows) {
                const double height = rowHeight(row);
                paintRow(painter, {topLeft.x(), y}, height, row, theme);
                y += height;
            }
        }
    }

private:
    double glyph() const { return 0.85 * m_grid.em(); }

    double rowHeight(const MovesFigure::Row& row) const {
        const double track = (step * (m_levels - 1) + 1.3) * m_grid.em();
        return std::max(track, m_grid.nameHeight(toQString(row.name))) + 0.9 * m_grid.em();
    }

    QPointF placeOf(std::size_t column, LevelRank level, const QPointF& topLeft, double height) const {
        const double up = (level.value() - 1 - (m_levels - 1) / 2.0) * step * m_grid.em();
        return {topLeft.x() + m_grid.columnLeft(column) + m_grid.columnWidth() / 2,
                topLeft.y() + height / 2 - up};
    }

    void paintRow(QPainter& painter, const QPointF& topLeft, double height, const MovesFigure::Row& row,
                  const Theme& theme) const {
        m_grid.paintName(painter, topLeft, height, toQString(row.name), theme);
        paintGuides(painter, topLeft, height, row, theme);
        for (std::size_t column = 1; column < row.points.size(); ++column)
            if (row.points[column].joined) {
                painter.setPen(QPen(theme.ink(), 0.14 * m_grid.em()));
                painter.drawLine(
                    shortened(placeOf(column - 1, *row.points[column - 1].level, topLeft, height),
                              placeOf(column, *row.points[column].level, topLeft, height)));
            }
        for (std::size_t column = 0; column < row.points.size(); ++column)
            paintPoint(painter, column, row.points[column], topLeft, height, theme);
        paintChange(painter, topLeft, height, row, theme);
    }

    /// Where there is a level, so that words stand free.
    void paintGuides(QPainter& painter, const QPointF& topLeft, double height, const MovesFigure::Row& row,
                     const Theme& theme) const {
        painter.setPen(QPen(theme.hairline(), 0.07 * m_grid.em()));
        for (std::size_t column = 0; column < row.points.size(); ++column)
            for (int rank = 1; row.points[column].level && rank <= m_levels; ++rank) {
                const double y = placeOf(column, LevelRank(rank), topLeft, height).y();
                const double left = topLeft.x() + m_grid.columnLeft(column);
                painter.drawLine(QPointF(left, y), QPointF(left + m_grid.columnWidth(), y));
            }
    }

    /// The line ends at the glyphs, whose rings are to stay open.
    QLineF shortened(const QPointF& from, const QPointF& to) const {
        QLineF line(from, to);
        const double radius = glyph() / 2;
        line.setLength(std::max(0.0, line.length() - radius));
        QLineF back(line.p2(), line.p1());
        back.setLength(std::max(0.0, back.length() - radius));
        return back;
    }

    void paintPoint(QPainter& painter, std::size_t column, const MovesFigure::Point& point,
                    const QPointF& topLeft, double height, const Theme& theme) const {
        if (point.level) {
            const QPointF middle = placeOf(column, *point.level, topLeft, height);
            const double side = glyph();
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.surface());
            painter.drawEllipse(middle, side / 2, side / 2);
            paintLevelGlyph(painter, QRectF(middle - QPointF(side, side) / 2, QSizeF(side, side)),
                            Mark{*point.level, m_levels}, theme);
            return;
        }
        const double width = m_grid.columnWidth() - 0.4 * m_grid.em();
        const QString word = toQString(point.word);
        const bool fits = WrappedText::widestWord(word, m_grid.smallFont()) <= width;
        const WrappedText text(fits ? word : QStringLiteral("–"), m_grid.smallFont(), width);
        const QPointF place(topLeft.x() + m_grid.columnLeft(column) + 0.2 * m_grid.em(),
                            topLeft.y() + (height - text.height()) / 2);
        painter.setPen(theme.mutedInk());
        text.paint(painter, place, Qt::AlignHCenter);
    }

    void paintChange(QPainter& painter, const QPointF& topLeft, double height, const MovesFigure::Row& row,
                     const Theme& theme) const {
        const bool moved = row.steps && *row.steps != 0;
        const double em = m_grid.em();
        const double left = topLeft.x() + m_grid.trailingLeft();
        const double middle = topLeft.y() + height / 2;
        if (moved) {
            const double half = 0.35 * em;
            const double point = *row.steps > 0 ? -half : half;
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.ink());
            painter.drawPolygon(QPolygonF{
                {left + half, middle + point}, {left, middle - point}, {left + 2 * half, middle - point}});
        }
        painter.setPen(moved ? theme.ink() : theme.mutedInk());
        const WrappedText text(toQString(row.change), m_grid.smallFont(), (trailing - 1.8) * em);
        text.paint(painter, {left + 1.1 * em, middle - text.height() / 2});
    }

    const MovesFigure& m_figure;
    ColumnGrid m_grid;
    int m_levels;
};

} // namespace

double movesHeight(const MovesFigure& figure, double width, const QFont& font) {
    return MovesPainter(figure, width, font).height();
}

void paintMoves(QPainter& painter, const QRectF& area, const MovesFigure& figure, const QFont& font,
                const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    MovesPainter(figure, area.width(), font).paint(painter, area.topLeft(), theme);
    painter.restore();
}

} // namespace plumbline::ui
