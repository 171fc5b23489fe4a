// SPDX-License-Identifier: MIT
// Figures as values: what is drawn, not how. One painter each draws them on screen, on paper and in the web
// page.
#pragma once

#include "assessment/assessment.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

/// The levels a figure speaks of, lowest first; glyph and colour follow from the place among them.
struct FigureScale {
    std::vector<std::string> levels;

    friend bool operator==(const FigureScale&, const FigureScale&) = default;
};

/// One bar for every row, split by level; dimensions that are not rated are a dashed rest, not applicable
/// left out.
struct DistributionFigure {
    struct Row {
        std::string label;
        std::vector<int> counts; ///< one for every level
        int unrated = 0;
        int notApplicable = 0;

        friend bool operator==(const Row&, const Row&) = default;
    };

    FigureScale scale;
    std::vector<Row> rows;

    friend bool operator==(const DistributionFigure&, const DistributionFigure&) = default;
};

/// One tile for every dimension: glyph, level and name, in groups by strand.
struct TilesFigure {
    struct Tile {
        std::string name;
        RatingValue value;

        friend bool operator==(const Tile&, const Tile&) = default;
    };

    struct Group {
        std::string name;
        std::vector<Tile> tiles;

        friend bool operator==(const Group&, const Group&) = default;
    };

    FigureScale scale;
    std::vector<Group> groups;

    friend bool operator==(const TilesFigure&, const TilesFigure&) = default;
};

using Figure = std::variant<DistributionFigure, TilesFigure>;

} // namespace plumbline
