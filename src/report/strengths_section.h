// SPDX-License-Identifier: MIT
// What is strong and where to work, in words worked out from the ratings: counts and levels, nothing judged.
#pragma once

#include "analysis/comparison.h"
#include "base/wording.h"
#include "report/document.h"
#include "report/report_plan.h"

#include <vector>

namespace plumbline {

/// Starts with its heading. `comparison` is with the earlier year; null where there is none.
std::vector<Block> strengthBlocks(const Snapshot& snapshot, const Comparison* comparison, ReportStyle style,
                                  const Wording& wording);

} // namespace plumbline
