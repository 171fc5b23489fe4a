// SPDX-License-Identifier: MIT
// The figures of a comparison, with captions and with what they show in a sentence.
#pragma once

#include "analysis/comparison_filter.h"
#include "base/wording.h"
#include "report/document.h"

#include <vector>

namespace plumbline {

using ComparisonGroups = std::vector<ComparisonGroup>;

/// The levels of these rows, column by column.
FigureBlock heatFigure(const Comparison& comparison, const ComparisonGroups& groups, const Wording& wording);

/// Where these rows stood, and a line where two neighbours can be compared.
FigureBlock movesFigure(const Comparison& comparison, const ComparisonGroups& groups, const Wording& wording);

/// The level in the first column by the level in the last one.
FigureBlock shiftFigure(const Comparison& comparison, const ComparisonGroups& groups, const Wording& wording);

/// The last ballots on one dimension in every column whose levels are those of the last; never of fewer than
/// three voters.
FigureBlock splitFigure(const Comparison& comparison, const ComparisonRow& row, const Wording& wording);

} // namespace plumbline
