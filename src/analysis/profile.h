// SPDX-License-Identifier: MIT
// What the ratings say: per dimension, per strand, overall. Counts and medians, never a mean of levels.
#pragma once

#include "assessment/snapshot.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plumbline {

/// How often each level occurs, lowest first; one entry for every level of the rubric.
using LevelCounts = std::vector<int>;

/// The lower and the upper median of ordinal data: the elements at places ceil(n/2) and floor(n/2)+1 of the
/// sorted values, counted from 1. They are the same where n is odd. Nothing where nothing was counted.
/// Source: the definitions of median_low and median_high in Python's `statistics` documentation; for ordinal
/// data the median and frequencies rather than a mean: Jamieson 2004, Medical Education 38, 1217.
struct Medians {
    LevelRank low;
    LevelRank high;

    friend bool operator==(Medians, Medians) = default;
};

std::optional<Medians> medians(const LevelCounts& counts);

/// For each level, how many are at it or above: the sum of the counts from it to the highest.
LevelCounts atOrAbove(const LevelCounts& counts);

/// A group of dimensions. total = applicable + not applicable; applicable = rated + unrated.
struct GroupProfile {
    int total = 0;
    int applicable = 0;
    int rated = 0;
    LevelCounts counts;
    LevelCounts atOrAbove;
    std::optional<Medians> medians;

    int unrated() const { return applicable - rated; }

    int notApplicable() const { return total - applicable; }

    friend bool operator==(const GroupProfile&, const GroupProfile&) = default;
};

/// By strand and by position, in the order of the rubric.
struct Profile {
    GroupProfile overall;
    std::vector<GroupProfile> strands;

    friend bool operator==(const Profile&, const Profile&) = default;
};

Profile profile(const Snapshot& snapshot);

} // namespace plumbline
