// SPDX-License-Identifier: MIT
#include "ui/figures/figure.h"

#include "ui/figures/distribution_figure.h"
#include "ui/figures/heat_figure.h"
#include "ui/figures/moves_figure.h"
#include "ui/figures/shift_figure.h"
#include "ui/figures/tiles_figure.h"
#include "ui/text.h"

#include <QCoreApplication>

namespace plumbline::ui {

namespace {

using Halves = std::optional<std::pair<Figure, Figure>>;

/// Moves the second half of `from` to the end of `to`.
template <class T>
void moveHalf(std::vector<T>& from, std::vector<T>& to) {
    const auto middle = from.begin() + std::ptrdiff_t(from.size() / 2);
    to.assign(middle, from.end());
    from.erase(middle, from.end());
}

template <class RowFigure>
Halves halvesOfRows(RowFigure first) {
    if (first.rows.size() < 2)
        return std::nullopt;
    RowFigure second = first;
    second.rows.clear();
    moveHalf(first.rows, second.rows);
    return std::pair<Figure, Figure>(std::move(first), std::move(second));
}

/// Between two groups; a single group between two of its members.
template <class GroupFigure, class Members>
Halves halvesOfGroups(GroupFigure first, Members members) {
    GroupFigure second = first;
    if (first.groups.size() > 1) {
        moveHalf(first.groups, second.groups);
    } else {
        if (first.groups.empty() || (first.groups.front().*members).size() < 2)
            return std::nullopt;
        moveHalf(first.groups.front().*members, second.groups.front().*members);
    }
    return std::pair<Figure, Figure>(std::move(first), std::move(second));
}

struct HalvesOf {
    Halves operator()(const DistributionFigure& figure) const { return halvesOfRows(figure); }

    Halves operator()(const SplitFigure& figure) const { return halvesOfRows(figure); }

    Halves operator()(const TilesFigure& figure) const {
        return halvesOfGroups(figure, &TilesFigure::Group::tiles);
    }

    Halves operator()(const HeatFigure& figure) const {
        return halvesOfGroups(figure, &HeatFigure::Group::rows);
    }

    Halves operator()(const MovesFigure& figure) const {
        return halvesOfGroups(figure, &MovesFigure::Group::rows);
    }

    Halves operator()(const ShiftFigure& /*unused*/) const { return std::nullopt; }
};

/// Ballots are drawn as bars, like dimensions.
DistributionFigure bars(const SplitFigure& figure) {
    DistributionFigure its;
    its.scale = figure.scale;
    its.rest = toUtf8(QCoreApplication::translate("Figures", "Abstained"));
    its.rows.reserve(figure.rows.size());
    for (const SplitFigure::Row& row : figure.rows) {
        std::vector<int> counts = row.counts;
        counts.resize(figure.scale.levels.size());
        its.rows.push_back({row.label, std::move(counts), row.abstained, 0, row.note});
    }
    return its;
}

struct HeightOf {
    double width;
    const QFont& font;

    double operator()(const DistributionFigure& figure) const {
        return distributionHeight(figure, width, font);
    }

    double operator()(const TilesFigure& figure) const { return tilesHeight(figure, width, font); }

    double operator()(const HeatFigure& figure) const { return heatHeight(figure, width, font); }

    double operator()(const MovesFigure& figure) const { return movesHeight(figure, width, font); }

    double operator()(const ShiftFigure& figure) const { return shiftHeight(figure, width, font); }

    double operator()(const SplitFigure& figure) const {
        return distributionHeight(bars(figure), width, font);
    }
};

struct PaintOf {
    QPainter& painter;
    const QRectF& area;
    const QFont& font;
    const Theme& theme;

    void operator()(const DistributionFigure& figure) const {
        paintDistribution(painter, area, figure, font, theme);
    }

    void operator()(const TilesFigure& figure) const { paintTiles(painter, area, figure, font, theme); }

    void operator()(const HeatFigure& figure) const { paintHeat(painter, area, figure, font, theme); }

    void operator()(const MovesFigure& figure) const { paintMoves(painter, area, figure, font, theme); }

    void operator()(const ShiftFigure& figure) const { paintShift(painter, area, figure, font, theme); }

    void operator()(const SplitFigure& figure) const {
        paintDistribution(painter, area, bars(figure), font, theme);
    }
};

} // namespace

double figureHeight(const Figure& figure, double width, const QFont& font) {
    return std::visit(HeightOf{width, font}, figure);
}

void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const QFont& font,
                 const Theme& theme) {
    std::visit(PaintOf{painter, area, font, theme}, figure);
}

std::optional<std::pair<Figure, Figure>> figureHalves(const Figure& figure) {
    return std::visit(HalvesOf(), figure);
}

} // namespace plumbline::ui
