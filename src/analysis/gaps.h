// SPDX-License-Identifier: MIT
// Where to look next: what is missing, doubtful or unfinished in an assessment.
#pragma once

#include "assessment/snapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plumbline {

/// Positions of dimensions, evidence and next steps, each in the order of the rubric (steps: by due date,
/// those without last; evidence: as it was added). Pointers point into the snapshot.
struct Gaps {
    std::vector<std::size_t> unrated;
    std::vector<std::size_t> ratedWithoutEvidence; ///< none that is current
    std::vector<std::size_t> onlyAgainst;          ///< rated, with current evidence and none of it for
    std::vector<std::size_t> ratedWithoutReason;
    /// Rated anew since the reason was written.
    std::vector<std::size_t> staleReason;
    std::vector<std::size_t> split;  ///< two ballots of the last round lie more than a level apart
    std::vector<std::size_t> parked; ///< in the last session that took them up
    std::vector<const Evidence*> evidenceToReview;
    std::vector<const NextStep*> stepsToReview;
    std::vector<const NextStep*> openSteps;
    std::vector<const NextStep*> overdueSteps;  ///< open and due before `today`
    std::vector<std::size_t> focusWithoutSteps; ///< no next step that is open or done
};

Gaps gaps(const Snapshot& snapshot, Date today);

/// Whether the rating was changed after its reason was.
bool isReasonStale(const Rating& rating);

/// The first unrated dimension after `position`, going round; nothing where all are rated or not applicable.
std::optional<std::size_t> nextUnrated(const Snapshot& snapshot, std::size_t position);

} // namespace plumbline
