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
        std::string note = {}; ///< said where there is no bar; "Not applicable" where empty

        friend bool operator==(const Row&, const Row&) = default;
    };

    FigureScale scale;
    std::vector<Row> rows;
    std::string rest = {}; ///< what the dashed rest is; "Not rated" where empty

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

/// Something that stands in a figure of several columns: a year, or a school, with the levels of its rubric.
struct FigureColumn {
    std::string name;
    FigureScale scale;

    friend bool operator==(const FigureColumn&, const FigureColumn&) = default;
};

/// Dimensions down, columns across, a level in each place.
struct HeatFigure {
    struct Cell {
        std::optional<RatingValue> value; ///< nothing where the column's rubric has no such dimension
        bool reworded = false;            ///< the wording is another than in the column before

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    struct Row {
        std::string name;
        std::vector<Cell> cells; ///< one for every column

        friend bool operator==(const Row&, const Row&) = default;
    };

    struct Group {
        std::string title;
        std::vector<Row> rows;

        friend bool operator==(const Group&, const Group&) = default;
    };

    std::vector<FigureColumn> columns;
    std::vector<Group> groups;

    friend bool operator==(const HeatFigure&, const HeatFigure&) = default;
};

/// Where every dimension stood in every column, and a line between neighbouring years of one school that can
/// be compared. A line is never drawn across other words, other levels or a place without a level.
struct MovesFigure {
    struct Point {
        /// Nothing where the dimension has no level there, or one of another scale than the figure's.
        std::optional<LevelRank> level;
        std::string word; ///< what is said there: the level, or why there is none
        /// Comparable with the column before, so that a line joins the two.
        bool joined = false;

        friend bool operator==(const Point&, const Point&) = default;
    };

    struct Row {
        std::string name;
        std::vector<Point> points; ///< one for every column
        std::string change;        ///< "up 1 level", first to last column
        /// Levels moved from the first to the last column; nothing where that can not be said.
        std::optional<int> steps;

        friend bool operator==(const Row&, const Row&) = default;
    };

    struct Group {
        std::string title;
        std::vector<Row> rows;

        friend bool operator==(const Group&, const Group&) = default;
    };

    FigureScale scale; ///< of the last column
    std::vector<std::string> columns;
    std::vector<Group> groups;

    friend bool operator==(const MovesFigure&, const MovesFigure&) = default;
};

/// Level before by level after: which dimensions went from where to where.
struct ShiftFigure {
    FigureScale scale;
    std::string before;
    std::string after;
    /// names[b][a]: the dimensions that were at level b (from 0) and are at level a.
    std::vector<std::vector<std::vector<std::string>>> names;
    std::vector<std::string> notComparable;

    friend bool operator==(const ShiftFigure&, const ShiftFigure&) = default;
};

/// The ballots on one dimension, a bar for every column; never of fewer than three voters.
struct SplitFigure {
    struct Row {
        std::string label;
        std::vector<int> counts; ///< one for every level of the scale; empty where `note` says why
        int abstained = 0;
        std::string note; ///< "fewer than 3 voters"

        friend bool operator==(const Row&, const Row&) = default;
    };

    FigureScale scale;
    std::vector<Row> rows;

    friend bool operator==(const SplitFigure&, const SplitFigure&) = default;
};

using Figure =
    std::variant<DistributionFigure, TilesFigure, HeatFigure, MovesFigure, ShiftFigure, SplitFigure>;

} // namespace plumbline
