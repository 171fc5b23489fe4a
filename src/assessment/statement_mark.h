// SPDX-License-Identifier: MIT
// Marks on the sentences of descriptors: how much of what they say is there. They speak for a level and are
// never the rating.
#pragma once

#include "rubric/rubric.h"

#include <compare>
#include <cstddef>
#include <map>

namespace plumbline {

enum class StatementMark { InPlace, Partly, NotYet };

/// One sentence of the pinned rubric, in the order of reading.
struct StatementPlace {
    std::size_t position; ///< the dimension's
    LevelRank level;
    std::size_t index; ///< in statements(descriptor)

    friend auto operator<=>(const StatementPlace&, const StatementPlace&) = default;
};

/// A sentence of a dimension that is known from where this stands.
struct StatementTie {
    LevelRank level;
    std::size_t index; ///< in statements(descriptor)

    friend auto operator<=>(const StatementTie&, const StatementTie&) = default;
};

/// The marks of an assessment; a sentence that is not marked is not in it.
using StatementMarks = std::map<StatementPlace, StatementMark>;

/// Whether the rubric has such a sentence.
bool isStatement(const Rubric& rubric, const StatementPlace& place);

/// Those of one dimension.
StatementMarks marksOf(const StatementMarks& marks, std::size_t position);

} // namespace plumbline
