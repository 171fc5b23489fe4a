// SPDX-License-Identifier: MIT
// What the team says about a strand in its own words, as a report prints it.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

#include <cstddef>
#include <vector>

namespace plumbline {

/// The text of the strand at this place; where ratings changed since, with the day it was written. Empty
/// where the team says nothing.
std::vector<Block> strandTextBlocks(const Snapshot& snapshot, std::size_t strand, const Wording& wording);

/// All of them as a section with its heading; empty where there is none.
std::vector<Block> strandTextsSection(const Snapshot& snapshot, const Wording& wording);

} // namespace plumbline
