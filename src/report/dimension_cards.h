// SPDX-License-Identifier: MIT
// The cards of a report: one for every dimension, by strand.
#pragma once

#include "analysis/comparison.h"
#include "base/wording.h"
#include "report/document.h"
#include "report/report_plan.h"

#include <cstddef>
#include <vector>

namespace plumbline {

/// How much a card says.
struct CardDetail {
    ReportStyle style = ReportStyle::Record;

    /// Where set, the last part says what the earlier year was rated.
    const Comparison* comparison = nullptr;
    /// The evidence's own text stands in the card, because no list of evidence follows.
    bool evidenceInFull = false;
    /// What the team says about a strand stands below its heading.
    bool strandTexts = false;
};

Card dimensionCard(const Snapshot& snapshot, std::size_t position, CardDetail detail, const Wording& wording);

/// For every strand its heading, its profile in one line, what the team says about it, and its cards.
std::vector<Block> dimensionBlocks(const Snapshot& snapshot, CardDetail detail, const Wording& wording);

} // namespace plumbline
