// SPDX-License-Identifier: MIT
// What the grid's row of a dimension shows, read from an assessment and last year's.
#pragma once

#include "ui/rubric_page/dimension_row.h"

#include "assessment/snapshot.h"

#include <optional>

namespace plumbline::ui {

/// `previous` may be null.
RowContent rowContent(const Snapshot& snapshot, const Snapshot* previous, std::size_t position);

/// What last year's assessment says about a dimension of this one.
struct LastYear {
    const Snapshot* snapshot;
    std::size_t position; ///< in last year's own rubric
    bool reworded;        ///< its words were others
    /// The level of this year's rubric that it was; nothing where it was not rated or there is no such level.
    std::optional<LevelRank> level;
};

/// Nothing where there is no last year, or its rubric had no such dimension.
std::optional<LastYear> lastYear(const Snapshot& snapshot, const Snapshot* previous, std::size_t position);

} // namespace plumbline::ui
