// SPDX-License-Identifier: MIT
// Draws how many dimensions are at each level: one bar for every row.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// The height the figure takes at this width; labels are wrapped, never cut.
double distributionHeight(const DistributionFigure& figure, double width, const QFont& font);

/// Draws from the top of `area` over its width: the legend, then the rows.
void paintDistribution(QPainter& painter, const QRectF& area, const DistributionFigure& figure,
                       const QFont& font, const Theme& theme);

} // namespace plumbline::ui
