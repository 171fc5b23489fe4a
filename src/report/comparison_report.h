// SPDX-License-Identifier: MIT
// A comparison printed by itself, and as the section of a report.
#pragma once

#include "analysis/comparison.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

Document comparisonReport(const Comparison& comparison, Date today, const Wording& wording);

/// The blocks below the heading: summary, table, figures of the strands, what changed and why.
std::vector<Block> comparisonBlocks(const Comparison& comparison, const Wording& wording);

} // namespace plumbline
