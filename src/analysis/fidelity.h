// SPDX-License-Identifier: MIT
// Whether a rating session kept to what makes its ratings trustworthy, told from what happened in it.
#pragma once

#include "assessment/snapshot.h"

#include <vector>

namespace plumbline {

enum class Kept {
    Yes,
    No,
    /// Nothing happened that it could be told from: no dimension decided, no vote split.
    NotKnown
};

struct FidelityItem {
    Message statement; ///< "The quorum of 5 was present at every reveal"
    Kept kept = Kept::NotKnown;
    /// The dimensions it was not kept on, in the order of the agenda.
    std::vector<DimensionId> exceptions;

    friend bool operator==(const FidelityItem&, const FidelityItem&) = default;
};

/// Ground rules, quorum, votes before decisions, votes after a split, evidence, reasons, and whether the
/// whole agenda was decided. Evidence and reasons are those the assessment has now.
std::vector<FidelityItem> fidelity(const RatingSession& session, const Snapshot& snapshot);

} // namespace plumbline
