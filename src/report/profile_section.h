// SPDX-License-Identifier: MIT
// The profile section of a report: the figures, and the strands in a table.
#pragma once

#include "analysis/profile.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

/// Every dimension as a tile, by strand.
TilesFigure tilesFigure(const Snapshot& snapshot);

/// A bar for every strand, then one for all of them.
DistributionFigure distributionFigure(const Rubric& rubric, const Profile& profile, const Wording& wording);

/// One row of a distribution.
DistributionFigure::Row distributionRow(const std::string& label, const GroupProfile& group);

/// Starts with its heading.
std::vector<Block> profileBlocks(const Snapshot& snapshot, const Wording& wording);

} // namespace plumbline
