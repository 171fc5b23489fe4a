// SPDX-License-Identifier: MIT
// Where the columns of the grid are: the same for its header and every row.
#pragma once

namespace plumbline::ui {

class Appearance;

/// All in pixels from the left edge of the grid's content.
struct GridColumns {
    int width = 0; ///< of the content; more than there is room for where the cells would get too narrow
    int textSize = 100;
    bool nameAbove = false; ///< narrow: a dimension's name stands over its cells, not before them
    int glyphLeft = 0;
    int nameLeft = 0;
    int nameWidth = 0;
    int firstCell = 0;
    int cellWidth = 0;

    int cellLeft(int index) const { return firstCell + index * cellWidth; }

    friend bool operator==(const GridColumns&, const GridColumns&) = default;
};

GridColumns gridColumns(int available, int levels, const Appearance& appearance);

} // namespace plumbline::ui
