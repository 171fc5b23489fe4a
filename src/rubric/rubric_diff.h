// SPDX-License-Identifier: MIT
// Two rubrics side by side: which of their dimensions say the same.
#pragma once

#include "rubric/rubric.h"

#include <string>
#include <vector>

namespace plumbline {

enum class DimensionWording {
    Same,     ///< same id, same levels, same descriptors letter by letter
    Reworded, ///< same id, but a descriptor, or the levels themselves, differ
    OnlyOld,
    OnlyNew,
};

struct DimensionDifference {
    DimensionId id;
    DimensionWording wording;

    friend bool operator==(const DimensionDifference&, const DimensionDifference&) = default;
};

/// Every dimension of either rubric: those of `newer` in its order, then those only in `older`.
/// A changed name of a dimension is no rewording: ids match, descriptors decide.
std::vector<DimensionDifference> rubricDiff(const Rubric& older, const Rubric& newer);

} // namespace plumbline
