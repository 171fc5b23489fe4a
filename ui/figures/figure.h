// SPDX-License-Identifier: MIT
// Draws any figure of a report: one painter each, the same on screen, on paper and in the web page.
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "report/figure.h"
#include "ui/shell/theme.h"

#include <optional>
#include <utility>

namespace plumbline::ui {

double figureHeight(const Figure& figure, double width, const QFont& font);
void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const QFont& font,
                 const Theme& theme);

/// The figure in two, for paper it is too high for; nothing where it can not be divided.
std::optional<std::pair<Figure, Figure>> figureHalves(const Figure& figure);

} // namespace plumbline::ui
