// SPDX-License-Identifier: MIT
// Draws how many dimensions are at each level: one bar for every row.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// Left out where a figure beside it has the same.
enum class Legend { Shown, LeftOut };

/// The height the figure takes at this width; labels are wrapped, never cut.
double distributionHeight(const DistributionFigure& figure, double width, const QFont& font,
                          Legend legend = Legend::Shown);

/// Draws from the top of `area` over its width: the legend, then the rows.
void paintDistribution(QPainter& painter, const QRectF& area, const DistributionFigure& figure,
                       const QFont& font, const Theme& theme, Legend legend = Legend::Shown);

} // namespace plumbline::ui
