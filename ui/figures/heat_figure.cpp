// SPDX-License-Identifier: MIT
#include "ui/figures/heat_figure.h"

#include "ui/figures/column_grid.h"
#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace plumbline::ui {

namespace {

QString figuresText(const char* text) {
    return QCoreApplication::translate("Figures", text);
}

bool anyCell(const HeatFigure& figure, const std::function<bool(const HeatFigure::Cell&)>& is) {
    for (const HeatFigure::Group& group : figure.groups)
        for (const HeatFigure::Row& row : group.rows)
            if (std::ranges::any_of(row.cells, is))
                return true;
    return false;
}

/// Every level of every scale once, then what else there is.
std::vector<KeyEntry> keyOf(const HeatFigure& figure) {
    std::vector<KeyEntry> key;
    for (const FigureColumn& column : figure.columns)
        for (const KeyEntry& entry : levelKey(column.scale)) {
            const bool known = std::ranges::any_of(key, [&](const KeyEntry& other) {
                return other.mark == entry.mark && other.text == entry.text;
            });
            if (!known)
                key.push_back(entry);
        }
    const auto is = [](const RatingValue& value) {
        return [value](const HeatFigure::Cell& cell) { return cell.value == value; };
    };
    if (anyCell(figure, is(Unrated{})))
        key.push_back({{Unrated{}, 3}, figuresText(QT_TRANSLATE_NOOP("Figures", "Not rated"))});
    if (anyCell(figure, is(NotApplicable{})))
        key.push_back({{NotApplicable{}, 3}, figuresText(QT_TRANSLATE_NOOP("Figures", "Not applicable"))});
    if (anyCell(figure, [](const HeatFigure::Cell& cell) { return cell.reworded; }))
        key.push_back({{}, figuresText(QT_TRANSLATE_NOOP("Figures", "Other wording than before")), true});
    return key;
}

std::vector<QString> rowNames(const HeatFigure& figure) {
    std::vector<QString> names;
    for (const HeatFigure::Group& group : figure.groups)
        for (const HeatFigure::Row& row : group.rows)
            names.push_back(toQString(row.name));
    return names;
}

std::vector<QString> columnNames(const HeatFigure& figure) {
    std::vector<QString> names;
    names.reserve(figure.columns.size());
    for (const FigureColumn& column : figure.columns)
        names.push_back(toQString(column.name));
    return names;
}

class HeatPainter {
public:
    HeatPainter(const HeatFigure& figure, double width, const QFont& font)
        : m_figure(figure), m_grid(rowNames(figure), columnNames(figure), keyOf(figure), width, font) {
        for (const FigureColumn& column : figure.columns)
            for (const std::string& level : column.scale.levels)
                m_words = m_words && wordFits(toQString(level));
    }

    double height() const {
        double height = m_grid.headHeight();
        for (const HeatFigure::Group& group : m_figure.groups) {
            height += m_grid.titleHeight(toQString(group.title));
            for (const HeatFigure::Row& row : group.rows)
                height += rowHeight(row);
        }
        return height;
    }

    void paint(QPainter& painter, const QPointF& topLeft, const Theme& theme) const {
        m_grid.paintHead(painter, topLeft, theme);
        double y = topLeft.y() + m_grid.headHeight();
        for (const HeatFigure::Group& group : m_figure.groups) {
            const QString title = toQString(group.title);
            m_grid.paintTitle(painter, {topLeft.x(), y}, title, theme);
            y += m_grid.titleHeight(title);
            for (const HeatFigure::Row& row : group.rows) {
                const double height = rowHeight(row);
                m_grid.paintName(painter, {topLeft.x(), y}, height, toQString(row.name), theme);
                for (std::size_t column = 0; column < row.cells.size(); ++column)
                    paintCell(
                        painter,
                        QRectF(topLeft.x() + m_grid.columnLeft(column), y, m_grid.columnWidth(), height),
                        row.cells[column], column, theme);
                y += height;
            }
        }
    }

private:
    bool wordFits(const QString& word) const {
        return QFontMetricsF(m_grid.smallFont()).horizontalAdvance(word) + 2.6 * m_grid.em() <
               m_grid.columnWidth();
    }

    double rowHeight(const HeatFigure::Row& row) const {
        return std::max(2.0 * m_grid.em(), m_grid.nameHeight(toQString(row.name)) + 0.5 * m_grid.em());
    }

    void paintCell(QPainter& painter, const QRectF& place, const HeatFigure::Cell& cell, std::size_t column,
                   const Theme& theme) const {
        if (!cell.value)
            return; // nothing stands where there is nothing to rate
        const double em = m_grid.em();
        const QRectF rect = place.adjusted(0.15 * em, 0.1 * em, -0.15 * em, -0.1 * em);
        const FigureScale& scale = m_figure.columns[column].scale;
        const Mark mark{*cell.value, static_cast<int>(scale.levels.size())};
        const auto level = levelOf(*cell.value);
        QColor color = theme.unrated();
        if (level) {
            const QColor ground = theme.level(*level, mark.levels).mark;
            painter.fillRect(rect, ground);
            color = readableOn(ground, theme);
        } else {
            painter.setPen(QPen(theme.unrated(), 0.08 * em, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0.04 * em, 0.04 * em, -0.04 * em, -0.04 * em));
        }
        const double side = em;
        const bool worded = m_words && level;
        const double left = worded ? rect.left() + 0.55 * em : rect.center().x() - side / 2;
        paintLevelGlyph(painter, QRectF(left, rect.center().y() - side / 2, side, side), mark, color);
        if (worded) {
            painter.setPen(color);
            const WrappedText word(toQString(scale.levels[level->index()]), m_grid.smallFont(), 1e6);
            word.paint(painter, {left + side + 0.4 * em, rect.center().y() - word.height() / 2});
        }
        if (cell.reworded)
            paintBreak(painter, place.left(), place.top(), place.height(), em, theme);
    }

    const HeatFigure& m_figure;
    ColumnGrid m_grid;
    bool m_words = true;
};

} // namespace

double heatHeight(const HeatFigure& figure, double width, const QFont& font) {
    return HeatPainter(figure, width, font).height();
}

void paintHeat(QPainter& painter, const QRectF& area, const HeatFigure& figure, const QFont& font,
               const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    HeatPainter(figure, area.width(), font).paint(painter, area.topLeft(), theme);
    painter.restore();
}

} // namespace plumbline::ui
