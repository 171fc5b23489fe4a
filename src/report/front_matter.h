// SPDX-License-Identifier: MIT
// What stands before the ratings in a report: the title page, and how to read what follows.
#pragma once

#include "report/assessment_report.h"

#include <vector>

namespace plumbline {

/// `snapshot` as the report may show it; names are in it where they may be printed.
Cover coverPage(const Snapshot& snapshot, const ReportContext& context, const Wording& wording);

/// In plain words for families.
std::vector<Block> howToReadBlocks(const Snapshot& snapshot, ReportStyle style, const Wording& wording);

} // namespace plumbline
