// SPDX-License-Identifier: MIT
#include "ui/rubric_page/grid_columns.h"

#include <algorithm>

#include "ui/shell/appearance.h"

namespace plumbline::ui {

GridColumns gridColumns(int available, int levels, const Appearance& appearance) {
    const int edge = appearance.scaled(12);
    const int glyph = appearance.scaled(22);
    const int narrowestCell = appearance.scaled(118);
    const int easyCell = appearance.scaled(150);

    GridColumns columns;
    columns.textSize = appearance.textSize();
    columns.glyphLeft = edge;
    columns.nameLeft = edge + glyph;
    columns.nameWidth = std::clamp(available / 5, appearance.scaled(132), appearance.scaled(220));
    const int before = columns.nameLeft + columns.nameWidth + appearance.scaled(8);
    columns.nameAbove = (available - before - edge) / levels < easyCell;
    columns.firstCell = columns.nameAbove ? edge - appearance.scaled(4) : before;
    columns.cellWidth = std::max(narrowestCell, (available - columns.firstCell - edge) / levels);
    columns.width = std::max(available, columns.cellLeft(levels) + edge);
    if (columns.nameAbove)
        columns.nameWidth = std::min(available, columns.width) - columns.nameLeft - edge;
    return columns;
}

} // namespace plumbline::ui
