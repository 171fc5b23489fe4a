// SPDX-License-Identifier: MIT
// What an edit names must be there: in the rubric, in the team. A part of the rules.
#pragma once

#include "assessment/rules.h"

namespace plumbline {

std::optional<Refusal> refusalOfDimension(const DimensionId& dimension, const Rubric& rubric);
/// Nothing is always allowed.
std::optional<Refusal> refusalOfLevel(std::optional<LevelRank> level, const Rubric& rubric);
std::optional<Refusal> refusalOfMember(MemberId member, const Snapshot& snapshot);

} // namespace plumbline
