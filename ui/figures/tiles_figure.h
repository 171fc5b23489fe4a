// SPDX-License-Identifier: MIT
// Draws every dimension as a tile, in groups by strand.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// The height the figure takes at this width; names are wrapped, never cut.
double tilesHeight(const TilesFigure& figure, double width, const QFont& font);

/// Draws from the top of `area` over its width.
void paintTiles(QPainter& painter, const QRectF& area, const TilesFigure& figure, const QFont& font,
                const Theme& theme);

} // namespace plumbline::ui
