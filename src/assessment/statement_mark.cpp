// SPDX-License-Identifier: MIT
#include "assessment/statement_mark.h"

#include "rubric/statements.h"

namespace plumbline {

bool isStatement(const Rubric& rubric, const StatementPlace& place) {
    return place.position < rubric.dimensionCount() && place.level >= LevelRank(1) &&
           place.level <= rubric.highest() &&
           place.index < statements(rubric.descriptor(place.position, place.level)).size();
}

StatementMarks marksOf(const StatementMarks& marks, std::size_t position) {
    const auto from = [&](std::size_t first) { return marks.lower_bound({first, LevelRank(1), 0}); };
    return {from(position), from(position + 1)};
}

} // namespace plumbline
