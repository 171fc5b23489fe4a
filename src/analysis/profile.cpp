// SPDX-License-Identifier: MIT
#include "analysis/profile.h"

#include <cassert>
#include <numeric>
#include <variant>

namespace plumbline {

namespace {

/// The level of the value at a place, counted from 1, when all of them stand in order.
LevelRank levelAtPlace(const LevelCounts& counts, int place) {
    int passed = 0;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        passed += counts[index];
        if (passed >= place)
            return LevelRank(static_cast<int>(index) + 1);
    }
    assert(false);
    return LevelRank(1);
}

GroupProfile groupProfile(const Snapshot& snapshot, std::size_t firstPosition, std::size_t dimensions) {
    GroupProfile group;
    group.counts.assign(snapshot.rubric->levels().size(), 0);
    for (std::size_t position = firstPosition; position < firstPosition + dimensions; ++position) {
        const RatingValue& value = snapshot.ratings[position].value;
        ++group.total;
        if (std::holds_alternative<NotApplicable>(value))
            continue;
        ++group.applicable;
        if (const std::optional<LevelRank> level = levelOf(value)) {
            ++group.rated;
            ++group.counts[level->index()];
        }
    }
    group.atOrAbove = atOrAbove(group.counts);
    group.medians = medians(group.counts);
    return group;
}

} // namespace

std::optional<Medians> medians(const LevelCounts& counts) {
    const int n = std::accumulate(counts.begin(), counts.end(), 0);
    if (n == 0)
        return std::nullopt;
    return Medians{levelAtPlace(counts, (n + 1) / 2), levelAtPlace(counts, n / 2 + 1)};
}

LevelCounts atOrAbove(const LevelCounts& counts) {
    LevelCounts sums(counts.size());
    std::partial_sum(counts.rbegin(), counts.rend(), sums.rbegin());
    return sums;
}

Profile profile(const Snapshot& snapshot) {
    Profile result{groupProfile(snapshot, 0, snapshot.rubric->dimensionCount()), {}};
    std::size_t first = 0;
    for (const Strand& strand : snapshot.rubric->strands()) {
        result.strands.push_back(groupProfile(snapshot, first, strand.dimensions.size()));
        first += strand.dimensions.size();
    }
    return result;
}

} // namespace plumbline
