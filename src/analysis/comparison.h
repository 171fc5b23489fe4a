// SPDX-License-Identifier: MIT
// Two to ten assessments side by side, each read through its own pinned rubric.
#pragma once

#include "analysis/profile.h"
#include "assessment/snapshot.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

/// What one assessment says about one dimension.
struct ComparisonCell {
    /// Nothing where that assessment's rubric has no such dimension.
    std::optional<RatingValue> value;
    std::string levelName; ///< empty unless rated
    std::string reason;
    int evidence = 0;
    int stepsOpen = 0;
    int stepsDone = 0;

    friend bool operator==(const ComparisonCell&, const ComparisonCell&) = default;
};

/// Between the first and the last column.
enum class Change {
    None, ///< can not be said: not rated or not comparable
    Up,
    Down,
    Same,
};

/// Of a number of levels, up positive.
Change changeOf(int steps);

/// Why a dimension can not be compared between the first and the last column.
enum class Incomparable {
    Reworded,      ///< the descriptors or the levels differ
    MissingBefore, ///< the first column's rubric has no such dimension
    MissingAfter,  ///< the last column's rubric has no such dimension
    UnratedBefore,
    UnratedAfter,
    NotApplicableBefore,
    NotApplicableAfter,
};

struct ComparisonRow {
    DimensionId dimension;
    std::string name;
    StrandId strand;
    /// One for every column.
    std::vector<ComparisonCell> cells;
    Change change = Change::None;
    /// Levels moved from first to last, 0 unless up (positive) or down (negative).
    int steps = 0;
    std::optional<Incomparable> incomparable;
    /// For every column: the wording differs from the nearest column before that has this dimension. The
    /// first is false.
    std::vector<bool> reworded;

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

struct ComparisonColumn {
    School school;
    Assessment assessment;
    RubricPointer rubric;
    Profile profile;
    /// All of it, for what stands beside the levels: evidence, steps, ballots, the team.
    SnapshotPointer snapshot;
};

struct ComparisonStrand {
    StrandId id;
    std::string name;
    std::vector<ComparisonRow> rows;
};

struct ComparisonSummary {
    int up = 0;
    int down = 0;
    int same = 0;
    int notComparable = 0;

    friend bool operator==(const ComparisonSummary&, const ComparisonSummary&) = default;
};

/// Adds one row to what is summed up.
void count(ComparisonSummary& summary, Change change);

/// Dimensions are matched by id; strands and order are those of the last column's rubric, then what only
/// earlier ones have. up + down + same + notComparable = the number of rows.
struct Comparison {
    std::vector<ComparisonColumn> columns;
    std::vector<ComparisonStrand> strands;
    ComparisonSummary summary;
    /// All columns are of one school (columns are years), or all of one year (columns are schools).
    bool sameSchool = false;
    bool sameYear = false;

    static constexpr std::size_t fewestColumns = 2;
    static constexpr std::size_t mostColumns = 10;
};

/// Two to ten snapshots (asserted), in the order they shall stand.
Comparison compare(const std::vector<SnapshotPointer>& snapshots);

/// "2026–27", or the school's name; with both where the columns differ in both.
std::string columnName(const Comparison& comparison, std::size_t column);

/// Why a row can not be compared, in a sentence ("The wording changed between 2023–24 and 2024–25."); empty
/// where it can.
Message explanation(const Comparison& comparison, const ComparisonRow& row);

} // namespace plumbline
