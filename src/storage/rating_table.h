// SPDX-License-Identifier: MIT
// Ratings in the file, by position in the pinned rubric.
#pragma once

#include "assessment/assessment.h"
#include "storage/database.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace plumbline::storage {

/// One for every dimension, `dimensions` of them; unrated where the file has none.
std::vector<Rating> readRatings(const Database& database, AssessmentId assessment, std::size_t dimensions);
Rating readRating(const Database& database, AssessmentId assessment, std::size_t position);
void putRating(const Database& database, AssessmentId assessment, std::size_t position, const Rating& rating);

/// Takes one rating of an assessment.
using TakeValue = std::function<void(AssessmentId assessment, std::size_t position, RatingValue value)>;

/// Every rating of a school year that is in the file, by assessment; what is unrated may be missing.
void readValues(const Database& database, SchoolYear year, const TakeValue& take);

} // namespace plumbline::storage
