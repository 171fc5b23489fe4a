// SPDX-License-Identifier: MIT
#include "analysis/gaps.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace plumbline {

namespace {

bool isUnrated(const Snapshot& snapshot, std::size_t position) {
    return std::holds_alternative<Unrated>(snapshot.ratings[position].value);
}

std::vector<bool> withEvidence(const Snapshot& snapshot) {
    std::vector<bool> has(snapshot.rubric->dimensionCount(), false);
    for (const Evidence& piece : snapshot.evidence)
        for (const DimensionId& dimension : piece.dimensions)
            has[snapshot.rubric->positionOf(dimension)] = true;
    return has;
}

bool isDueEarlier(const NextStep* a, const NextStep* b) {
    return a->due && (!b->due || *a->due < *b->due);
}

} // namespace

Gaps gaps(const Snapshot& snapshot, Date today) {
    Gaps found;
    const std::vector<bool> hasEvidence = withEvidence(snapshot);
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position) {
        const Rating& rating = snapshot.ratings[position];
        if (isUnrated(snapshot, position))
            found.unrated.push_back(position);
        if (!levelOf(rating.value))
            continue;
        if (!hasEvidence[position])
            found.ratedWithoutEvidence.push_back(position);
        if (rating.reason.empty())
            found.ratedWithoutReason.push_back(position);
    }
    for (const NextStep& step : snapshot.nextSteps)
        if (isOpen(step.status))
            found.openSteps.push_back(&step);
    std::ranges::stable_sort(found.openSteps, isDueEarlier);
    std::ranges::copy_if(found.openSteps, std::back_inserter(found.overdueSteps),
                         [&](const NextStep* step) { return step->due && *step->due < today; });
    return found;
}

std::optional<std::size_t> nextUnrated(const Snapshot& snapshot, std::size_t position) {
    const std::size_t count = snapshot.ratings.size();
    for (std::size_t ahead = 1; ahead <= count; ++ahead) {
        const std::size_t candidate = (position + ahead) % count;
        if (isUnrated(snapshot, candidate))
            return candidate;
    }
    return std::nullopt;
}

} // namespace plumbline
