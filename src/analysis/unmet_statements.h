// SPDX-License-Identifier: MIT
// What stands between a school and the next level: its sentences that are not in place yet.
#pragma once

#include "assessment/edit.h"
#include "assessment/snapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plumbline {

/// The level above the rating; of an unrated dimension the lowest one that has a sentence marked partly or
/// not yet. Nothing at the highest level, and where nothing is rated and nothing so marked.
std::optional<LevelRank> nextLevel(const Snapshot& snapshot, std::size_t position);

/// The sentences of the next level that are marked partly or not yet, in their order. What nobody has marked
/// is not known to be missing.
std::vector<StatementPlace> unmetStatements(const Snapshot& snapshot, std::size_t position);

/// Those of them that no next step is tied to, dropped ones aside.
std::vector<StatementPlace> unmetWithoutStep(const Snapshot& snapshot, std::size_t position);

/// The next step that is to bring a sentence in place: its words, shortened to what a step's text holds.
PutNextStep stepFor(const Snapshot& snapshot, const StatementPlace& place);

} // namespace plumbline
