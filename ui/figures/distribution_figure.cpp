// SPDX-License-Identifier: MIT
#include "ui/figures/distribution_figure.h"

#include "ui/figures/level_glyph.h"
#include "ui/figures/wrapped_text.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <numeric>
#include <vector>

namespace plumbline::ui {

namespace {

struct LegendEntry {
    Mark mark;
    QString text;
};

std::vector<LegendEntry> legendOf(const DistributionFigure& figure) {
    const int levels = static_cast<int>(figure.scale.levels.size());
    std::vector<LegendEntry> legend;
    legend.reserve(figure.scale.levels.size() + 1);
    for (int i = 0; i < levels; ++i)
        legend.push_back({{LevelRank(i + 1), levels}, toQString(figure.scale.levels[std::size_t(i)])});
    if (std::ranges::any_of(figure.rows, [](const auto& row) { return row.unrated > 0; }))
        legend.push_back({{Unrated{}, levels},
                          figure.rest.empty() ? QCoreApplication::translate("Figures", "Not rated")
                                              : toQString(figure.rest)});
    return legend;
}

class BarsLayout {
public:
    BarsLayout(const DistributionFigure& figure, double width, const QFont& font)
        : m_font(resized(font, 1)), m_number(resized(font, 1, true)), m_em(m_font.pixelSize()) {
        double widest = 0;
        for (const DistributionFigure::Row& row : figure.rows)
            widest = std::max(widest, WrappedText(toQString(row.label), m_font, width * 0.34).naturalWidth());
        m_labelWidth = std::min(width * 0.34, widest + 0.2 * m_em);
        placeLegend(figure, width);
    }

    const QFont& font() const { return m_font; }

    const QFont& numberFont() const { return m_number; }

    double em() const { return m_em; }

    double labelWidth() const { return m_labelWidth; }

    double barLeft() const { return m_labelWidth + 0.9 * m_em; }

    double barHeight() const { return 1.7 * m_em; }

    double rowGap() const { return 0.5 * m_em; }

    double legendHeight() const { return m_legendHeight + 0.6 * m_em; }

    const std::vector<QPointF>& legendPlaces() const { return m_legendPlaces; }

    double rowHeight(const DistributionFigure::Row& row) const {
        return std::max(barHeight(), WrappedText(toQString(row.label), m_font, m_labelWidth).height());
    }

private:
    void placeLegend(const DistributionFigure& figure, double width) {
        const double line = WrappedText::lineHeightOf(m_font);
        const QFontMetricsF metrics(m_font);
        QPointF place;
        for (const LegendEntry& entry : legendOf(figure)) {
            const double its = 1.6 * m_em + metrics.horizontalAdvance(entry.text) + 1.6 * m_em;
            if (place.x() > 0 && place.x() + its - 1.6 * m_em > width)
                place = {0, place.y() + line};
            m_legendPlaces.push_back(place);
            place.rx() += its;
        }
        m_legendHeight = place.y() + line;
    }

    QFont m_font;
    QFont m_number;
    double m_em;
    double m_labelWidth = 0;
    double m_legendHeight = 0;
    std::vector<QPointF> m_legendPlaces;
};

/// Widths by count; every part that is there has room for its number.
std::vector<double> shares(const std::vector<int>& counts, double width, double least) {
    std::vector<double> widths(counts.size(), 0.0);
    double room = width;
    int rest = std::accumulate(counts.begin(), counts.end(), 0);
    std::vector<bool> fixed(counts.size(), false);
    for (bool again = true; again && rest > 0;) {
        again = false;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0 && !fixed[i] && room * counts[i] / rest < least) {
                fixed[i] = again = true;
                widths[i] = least;
                room -= least;
                rest -= counts[i];
                break;
            }
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0 && !fixed[i])
            widths[i] = room * counts[i] / rest;
    return widths;
}

void paintNumber(QPainter& painter, const QRectF& part, const Mark& mark, int count, const QColor& color,
                 const BarsLayout& layout) {
    const QString text = QString::number(count);
    const double numberWidth = QFontMetricsF(layout.numberFont()).horizontalAdvance(text);
    const double glyph = layout.em();
    const bool both = levelOf(mark.value) && part.width() > numberWidth + 2.2 * glyph;
    const double whole = numberWidth + (both ? 1.4 * glyph : 0);
    double x = part.center().x() - whole / 2;
    if (both) {
        paintLevelGlyph(painter, QRectF(x, part.center().y() - glyph / 2, glyph, glyph), mark, color);
        x += 1.4 * glyph;
    }
    painter.setPen(color);
    const WrappedText number(text, layout.numberFont(), numberWidth * 2);
    number.paint(painter, {x, part.center().y() - number.lineHeight() / 2});
}

void paintPart(QPainter& painter, const QRectF& part, const Mark& mark, int count, const BarsLayout& layout,
               const Theme& theme) {
    if (const auto level = levelOf(mark.value)) {
        const QColor ground = theme.level(*level, mark.levels).mark;
        painter.fillRect(part, ground);
        paintNumber(painter, part, mark, count, readableOn(ground, theme), layout);
        return;
    }
    QPen dashed(theme.unrated(), 0.1 * layout.em(), Qt::DashLine);
    painter.setPen(dashed);
    painter.setBrush(Qt::NoBrush);
    const double half = dashed.widthF() / 2;
    painter.drawRect(part.adjusted(half, half, -half, -half));
    paintNumber(painter, part, mark, count, theme.mutedInk(), layout);
}

void paintBar(QPainter& painter, const QRectF& bar, const DistributionFigure::Row& row, int levels,
              const BarsLayout& layout, const Theme& theme) {
    std::vector<int> counts = row.counts;
    counts.push_back(row.unrated);
    if (std::accumulate(counts.begin(), counts.end(), 0) == 0) {
        painter.setPen(theme.mutedInk());
        const WrappedText text(row.note.empty() ? QCoreApplication::translate("Figures", "Not applicable")
                                                : toQString(row.note),
                               layout.font(), bar.width());
        text.paint(painter, {bar.left(), bar.center().y() - text.height() / 2});
        return;
    }
    const double gap = 0.12 * layout.em();
    const auto widths = shares(counts, bar.width(), 1.9 * layout.em());
    double x = bar.left();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        const RatingValue value =
            i < row.counts.size() ? RatingValue(LevelRank(int(i) + 1)) : RatingValue(Unrated{});
        paintPart(painter, QRectF(x, bar.top(), widths[i] - gap, bar.height()), {value, levels}, counts[i],
                  layout, theme);
        x += widths[i];
    }
}

void paintLegend(QPainter& painter, const QPointF& topLeft, const DistributionFigure& figure,
                 const BarsLayout& layout, const Theme& theme) {
    const auto legend = legendOf(figure);
    const double line = WrappedText::lineHeightOf(layout.font());
    for (std::size_t i = 0; i < legend.size(); ++i) {
        const QPointF place = topLeft + layout.legendPlaces()[i];
        paintLevelGlyph(painter,
                        QRectF(place.x(), place.y() + (line - 1.1 * layout.em()) / 2, 1.1 * layout.em(),
                               1.1 * layout.em()),
                        legend[i].mark, theme);
        painter.setPen(theme.mutedInk());
        WrappedText(legend[i].text, layout.font(), 1e6).paint(painter, place + QPointF(1.6 * layout.em(), 0));
    }
}

} // namespace

double distributionHeight(const DistributionFigure& figure, double width, const QFont& font, Legend legend) {
    const BarsLayout layout(figure, width, font);
    double height = legend == Legend::Shown ? layout.legendHeight() : 0;
    for (const DistributionFigure::Row& row : figure.rows)
        height += layout.rowHeight(row) + layout.rowGap();
    return height;
}

void paintDistribution(QPainter& painter, const QRectF& area, const DistributionFigure& figure,
                       const QFont& font, const Theme& theme, Legend legend) {
    const BarsLayout layout(figure, area.width(), font);
    const int levels = static_cast<int>(figure.scale.levels.size());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double y = area.top();
    if (legend == Legend::Shown) {
        paintLegend(painter, area.topLeft(), figure, layout, theme);
        y += layout.legendHeight();
    }
    for (const DistributionFigure::Row& row : figure.rows) {
        const double height = layout.rowHeight(row);
        painter.setPen(theme.ink());
        const WrappedText label(toQString(row.label), layout.font(), layout.labelWidth());
        label.paint(painter, {area.left(), y + (height - label.height()) / 2});
        const QRectF bar(area.left() + layout.barLeft(), y + (height - layout.barHeight()) / 2,
                         area.width() - layout.barLeft(), layout.barHeight());
        paintBar(painter, bar, row, levels, layout, theme);
        y += height + layout.rowGap();
    }
    painter.restore();
}

} // namespace plumbline::ui
