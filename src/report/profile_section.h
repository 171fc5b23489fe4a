// SPDX-License-Identifier: MIT
// The profile section of a report: the figures, and the strands in a table.
#pragma once

#include "analysis/profile.h"
#include "base/wording.h"
#include "report/document.h"
#include "report/report_plan.h"

#include <string>
#include <vector>

namespace plumbline {

/// Every dimension as a tile, by strand.
TilesFigure tilesFigure(const Snapshot& snapshot);

/// A bar for every strand, then one for all of them.
DistributionFigure distributionFigure(const Rubric& rubric, const Profile& profile, const Wording& wording);

/// One row of a distribution.
DistributionFigure::Row distributionRow(const std::string& label, const GroupProfile& group);

/// The tiles in one sentence: "Every dimension as a tile, by strand: 4 Initiating, 6 Developing."
std::string tilesSummary(const Snapshot& snapshot, const Wording& wording);

/// The tiles with their caption and that sentence.
FigureBlock tilesBlock(const Snapshot& snapshot, const Wording& wording);

/// Starts with its heading. Families and a summary are spared the median.
std::vector<Block> profileBlocks(const Snapshot& snapshot, ReportStyle style, const Wording& wording);

} // namespace plumbline
