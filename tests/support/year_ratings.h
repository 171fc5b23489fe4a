// SPDX-License-Identifier: MIT
// A year of many schools as a test writes it down.
#pragma once

#include "assessment/snapshot.h"
#include "assessment/year_ratings.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline::test {

inline SchoolRatings ratingsOf(const SnapshotPointer& snapshot, std::int64_t id) {
    SchoolRatings ratings{snapshot->school, BriefAssessment{snapshot->assessment, snapshot->rubric, {}}};
    ratings.school.id = SchoolId(id);
    for (const Rating& rating : snapshot->ratings)
        ratings.brief->values.push_back(rating.value);
    return ratings;
}

/// Schools are numbered as they come, so that a place is the same school in every year; a null pointer is
/// "School 3" without an assessment.
inline YearRatings yearOf(const char* year, const std::vector<SnapshotPointer>& snapshots) {
    YearRatings ratings{*SchoolYear::parse(year), {}};
    for (const SnapshotPointer& one : snapshots) {
        const auto id = static_cast<std::int64_t>(ratings.schools.size() + 1);
        ratings.schools.push_back(
            one ? ratingsOf(one, id)
                : SchoolRatings{{SchoolId(id), {}, "School " + std::to_string(id)}, std::nullopt});
    }
    return ratings;
}

} // namespace plumbline::test
