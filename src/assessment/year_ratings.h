// SPDX-License-Identifier: MIT
// What the schools of a workbook rated in one school year: levels only, to look at many schools at once.
#pragma once

#include "assessment/assessment.h"

#include <optional>
#include <vector>

namespace plumbline {

/// An assessment without its reasons, evidence, next steps and ballots.
struct BriefAssessment {
    Assessment assessment;
    RubricPointer rubric;
    std::vector<RatingValue> values; ///< one for every dimension, by position
};

struct SchoolRatings {
    School school;
    /// Nothing where the school has no assessment of that year.
    std::optional<BriefAssessment> brief;
};

struct YearRatings {
    SchoolYear year;
    /// Every school of the workbook, by name.
    std::vector<SchoolRatings> schools;
};

} // namespace plumbline
