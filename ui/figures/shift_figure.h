// SPDX-License-Identifier: MIT
// Draws which dimensions went from which level to which: levels before down, levels after across.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// The height the figure takes at this width; names are wrapped, never cut.
double shiftHeight(const ShiftFigure& figure, double width, const QFont& font);

/// Draws from the top of `area` over its width.
void paintShift(QPainter& painter, const QRectF& area, const ShiftFigure& figure, const QFont& font,
                const Theme& theme);

} // namespace plumbline::ui
