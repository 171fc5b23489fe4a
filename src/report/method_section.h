// SPDX-License-Identifier: MIT
// How the ratings were made and what each figure of the report means, from what was recorded.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

/// Starts with its heading. `compared` says that the report compares two years.
std::vector<Block> methodBlocks(const Snapshot& snapshot, bool compared, const Wording& wording);

} // namespace plumbline
