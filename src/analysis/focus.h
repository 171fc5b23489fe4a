// SPDX-License-Identifier: MIT
// Help with the choice of what to work on first. No score: what is known of each dimension, in an order.
#pragma once

#include "analysis/agreement.h"
#include "assessment/snapshot.h"
#include "base/wording.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

struct FocusCandidate {
    std::size_t position;
    std::optional<LevelRank> level; ///< nothing where it is not rated
    const Round* lastRound;         ///< into the snapshot; null where nobody voted
    std::size_t unmet;              ///< sentences of the next level that are marked partly or not yet
};

/// Every dimension that applies: lower levels first, those not rated last; among the same level those whose
/// last vote was split first, then those with more unmet sentences, then in the order of the rubric.
std::vector<FocusCandidate> focusCandidates(const Snapshot& snapshot);

/// "Initiating · split 2–5–1 · 3 sentences of the next level are not in place yet"
std::string focusText(const Wording& wording, const Snapshot& snapshot, const FocusCandidate& candidate);

} // namespace plumbline
