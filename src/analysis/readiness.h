// SPDX-License-Identifier: MIT
// Whether an assessment is ready to be made final: a checklist that warns and does not forbid.
#pragma once

#include "analysis/gaps.h"
#include "base/wording.h"

#include <string>
#include <vector>

namespace plumbline {

enum class ReadinessCheck {
    Rated,
    Reasons,
    ReasonsUpToDate,
    Evidence,
    EvidenceFor,
    EvidenceReviewed,
    Votes, ///< none split in its last round
    Parked,
    StepsReviewed,
    StepsInTime,
    Focus, ///< two or three dimensions are chosen
    FocusSteps
};

struct ReadinessItem {
    ReadinessCheck check;
    std::size_t missing; ///< 0 where the check holds

    friend bool operator==(const ReadinessItem&, const ReadinessItem&) = default;
};

/// Every check, in the order of the work.
std::vector<ReadinessItem> readiness(const Snapshot& snapshot, const Gaps& gaps);

/// "Every dimension is rated", "3 dimensions are not rated".
std::string readinessText(const Wording& wording, const ReadinessItem& item);

} // namespace plumbline
