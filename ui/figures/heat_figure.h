// SPDX-License-Identifier: MIT
// Draws the levels of dimensions by columns as a map: glyph and word on the colour of the level.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// The height the figure takes at this width.
double heatHeight(const HeatFigure& figure, double width, const QFont& font);

/// Draws from the top of `area` over its width. Where the words do not fit all cells, the glyphs stand alone
/// and the key above says what they mean.
void paintHeat(QPainter& painter, const QRectF& area, const HeatFigure& figure, const QFont& font,
               const Theme& theme);

} // namespace plumbline::ui
