// SPDX-License-Identifier: MIT
// The lists at the end of a report: all next steps, all evidence, and what is missing.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"
#include "report/report_pictures.h"
#include "report/report_plan.h"

#include <vector>

namespace plumbline {

/// Each starts with its heading; where there is nothing to list a sentence says so.
/// For families and in brief only those still to do, without what belongs to the team alone.
std::vector<Block> nextStepBlocks(const Snapshot& snapshot, ReportStyle style, const Wording& wording);
std::vector<Block> evidenceBlocks(const Snapshot& snapshot, const Wording& wording);
/// Without a heading; empty where there is no picture.
std::vector<Block> evidencePictureBlocks(const Snapshot& snapshot, const ReportPictures& pictures,
                                         const Wording& wording);
std::vector<Block> notRatedBlocks(const Snapshot& snapshot, const Wording& wording);

} // namespace plumbline
