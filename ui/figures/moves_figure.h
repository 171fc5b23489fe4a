// SPDX-License-Identifier: MIT
// Draws where every dimension stood in every column, with a line between neighbours that can be compared.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// The height the figure takes at this width.
double movesHeight(const MovesFigure& figure, double width, const QFont& font);

/// Draws from the top of `area` over its width.
void paintMoves(QPainter& painter, const QRectF& area, const MovesFigure& figure, const QFont& font,
                const Theme& theme);

} // namespace plumbline::ui
