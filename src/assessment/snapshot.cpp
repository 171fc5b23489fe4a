// SPDX-License-Identifier: MIT
#include "assessment/snapshot.h"

#include <algorithm>

namespace plumbline {

std::vector<const Evidence*> evidenceFor(const Snapshot& snapshot, const DimensionId& dimension) {
    std::vector<const Evidence*> found;
    for (const Evidence& piece : snapshot.evidence)
        if (std::ranges::find(piece.dimensions, dimension) != piece.dimensions.end())
            found.push_back(&piece);
    return found;
}

std::vector<const NextStep*> nextStepsFor(const Snapshot& snapshot, const DimensionId& dimension) {
    std::vector<const NextStep*> found;
    for (const NextStep& step : snapshot.nextSteps)
        if (step.dimension == dimension)
            found.push_back(&step);
    return found;
}

std::size_t openStepCount(const Snapshot& snapshot, const DimensionId& dimension) {
    return static_cast<std::size_t>(std::ranges::count_if(snapshot.nextSteps, [&](const NextStep& step) {
        return step.dimension == dimension && isOpen(step.status);
    }));
}

} // namespace plumbline
