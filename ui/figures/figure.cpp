// SPDX-License-Identifier: MIT
#include "ui/figures/figure.h"

#include "ui/figures/distribution_figure.h"
#include "ui/figures/tiles_figure.h"

namespace plumbline::ui {

namespace {

/// Moves the second half of `from` to the end of `to`.
template <class T>
void moveHalf(std::vector<T>& from, std::vector<T>& to) {
    const auto middle = from.begin() + std::ptrdiff_t(from.size() / 2);
    to.assign(middle, from.end());
    from.erase(middle, from.end());
}

std::optional<std::pair<Figure, Figure>> halves(DistributionFigure first) {
    if (first.rows.size() < 2)
        return std::nullopt;
    DistributionFigure second{first.scale, {}};
    moveHalf(first.rows, second.rows);
    return std::pair<Figure, Figure>(std::move(first), std::move(second));
}

std::optional<std::pair<Figure, Figure>> halves(TilesFigure first) {
    TilesFigure second{first.scale, {}};
    if (first.groups.size() > 1) {
        moveHalf(first.groups, second.groups);
    } else {
        if (first.groups.empty() || first.groups.front().tiles.size() < 2)
            return std::nullopt;
        second.groups.push_back({first.groups.front().name, {}});
        moveHalf(first.groups.front().tiles, second.groups.front().tiles);
    }
    return std::pair<Figure, Figure>(std::move(first), std::move(second));
}

} // namespace

double figureHeight(const Figure& figure, double width, const QFont& font) {
    if (const auto* tiles = std::get_if<TilesFigure>(&figure))
        return tilesHeight(*tiles, width, font);
    return distributionHeight(std::get<DistributionFigure>(figure), width, font);
}

void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const QFont& font,
                 const Theme& theme) {
    if (const auto* tiles = std::get_if<TilesFigure>(&figure))
        paintTiles(painter, area, *tiles, font, theme);
    else
        paintDistribution(painter, area, std::get<DistributionFigure>(figure), font, theme);
}

std::optional<std::pair<Figure, Figure>> figureHalves(const Figure& figure) {
    return std::visit([](const auto& its) { return halves(its); }, figure);
}

} // namespace plumbline::ui
