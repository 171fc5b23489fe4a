// SPDX-License-Identifier: MIT
// Which dimensions of a comparison are shown, and in which order.
#pragma once

#include "analysis/comparison.h"
#include "base/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline {

enum class RowKind {
    All,
    Changed, ///< rated higher or lower
    Higher,
    Lower,
    NotComparable,
};

struct ComparisonFilter {
    RowKind kind = RowKind::All;
    std::optional<StrandId> strand = std::nullopt; ///< all where there is none
    bool mostMovedFirst = false;

    friend bool operator==(const ComparisonFilter&, const ComparisonFilter&) = default;
};

/// Rows that stand under one title: a strand, or, where those that moved most come first, how far.
struct ComparisonGroup {
    std::string title;
    std::vector<const ComparisonRow*> rows; ///< never empty
};

/// The rows point into the comparison. Groups by strand keep its order; most moved first goes by levels
/// moved, higher before lower, then by the comparison's order, and what can not be compared is last.
std::vector<ComparisonGroup> groupsOf(const Comparison& comparison, const ComparisonFilter& filter,
                                      const Wording& wording);

std::size_t rowCount(const std::vector<ComparisonGroup>& groups);

} // namespace plumbline
