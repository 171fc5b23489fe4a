// SPDX-License-Identifier: MIT
// A roll-up in words: what screen, paper, spreadsheet and command line say alike.
#pragma once

#include "analysis/rollup.h"
#include "base/wording.h"

#include <string>
#include <vector>

namespace plumbline {

/// "Developing", "Not rated", "Not applicable", "Developing, worded differently", "Not in the rubric", "No
/// assessment".
std::string cellText(const Wording& wording, const RollupSchool& school, const RollupCell& cell);

/// "rated higher", "rated the same", "rated lower", "not comparable"
std::string changeText(const Wording& wording, Change change);

/// "Initiating 3 · Developing 12 · Performing 4 · not rated 2": every level, and of the rest what there is.
std::string countsText(const Wording& wording, const Rubric& rubric, const RollupCounts& counts);

/// "Schools chosen: 30 of 40. Schools with an assessment for 2026–27: 24 of 30. Of these still drafts: 5."
std::string coverageText(const Wording& wording, const Rollup& rollup);

/// "Only: strand Practice · final assessments · names with \"oak\""; empty where nothing is filtered.
std::string filterText(const Wording& wording, const Rollup& rollup);

/// What some schools were rated with instead, a sentence for each rubric.
std::vector<std::string> otherRubricTexts(const Wording& wording, const Rollup& rollup);

} // namespace plumbline
