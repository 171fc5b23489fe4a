// SPDX-License-Identifier: MIT
// Where to look next: what is missing or unfinished in an assessment.
#pragma once

#include "assessment/snapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plumbline {

/// Positions of dimensions and next steps, each in the order of the rubric (steps: by due date, those without
/// last).
struct Gaps {
    std::vector<std::size_t> unrated;
    std::vector<std::size_t> ratedWithoutEvidence;
    std::vector<std::size_t> ratedWithoutReason;
    std::vector<const NextStep*> openSteps;    ///< point into the snapshot
    std::vector<const NextStep*> overdueSteps; ///< open and due before `today`; point into the snapshot
};

Gaps gaps(const Snapshot& snapshot, Date today);

/// The first unrated dimension after `position`, going round; nothing where all are rated or not applicable.
std::optional<std::size_t> nextUnrated(const Snapshot& snapshot, std::size_t position);

} // namespace plumbline
