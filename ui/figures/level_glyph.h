// SPDX-License-Identifier: MIT
// The mark of a level: a ring filled by its share of the scale, drawn, never a character.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

#include "report/document.h"
#include "ui/shell/theme.h"

namespace plumbline::ui {

/// Lowest level: empty ring; highest: full disc; between: filled clockwise by its share. Not rated: dashed
/// ring; not applicable: a bar. Drawn in the largest square in the middle of `area`.
void paintLevelGlyph(QPainter& painter, const QRectF& area, const Mark& mark, const Theme& theme);

/// The same in one given colour, for a glyph on a filled ground.
void paintLevelGlyph(QPainter& painter, const QRectF& area, const Mark& mark, const QColor& color);

/// Ink or paper, whichever reads better on `ground`.
QColor readableOn(const QColor& ground, const Theme& theme);

} // namespace plumbline::ui
