// SPDX-License-Identifier: MIT
// How the team came to its ratings: each rating session with its rounds, decisions and a checklist.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

/// Starts with its heading; only for a snapshot with rating sessions. Ballots are counts, never by member.
std::vector<Block> processBlocks(const Snapshot& snapshot, const Wording& wording);

} // namespace plumbline
