// SPDX-License-Identifier: MIT
// The lists at the end of a report: all next steps, all evidence, and what is missing.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

/// Each starts with its heading; where there is nothing to list a sentence says so.
std::vector<Block> nextStepBlocks(const Snapshot& snapshot, const Wording& wording);
std::vector<Block> evidenceBlocks(const Snapshot& snapshot, const Wording& wording);
std::vector<Block> notRatedBlocks(const Snapshot& snapshot, const Wording& wording);

} // namespace plumbline
