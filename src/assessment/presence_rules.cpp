// SPDX-License-Identifier: MIT
#include "assessment/presence_rules.h"

#include <algorithm>

namespace plumbline {

std::optional<Refusal> refusalOfDimension(const DimensionId& dimension, const Rubric& rubric) {
    if (rubric.findDimension(dimension.value()))
        return std::nullopt;
    return Refusal{
        {PLUMBLINE_TEXT("The rubric of this assessment has no dimension \"%1\"."), {dimension.value()}},
        {PLUMBLINE_TEXT("Choose one of its dimensions."), {}}};
}

std::optional<Refusal> refusalOfLevel(std::optional<LevelRank> level, const Rubric& rubric) {
    if (!level || (*level >= LevelRank(1) && *level <= rubric.highest()))
        return std::nullopt;
    return Refusal{
        {PLUMBLINE_TEXT("The rubric of this assessment has no level %1."), {std::to_string(level->value())}},
        {PLUMBLINE_TEXT("Choose one of its levels."), {}}};
}

std::optional<Refusal> refusalOfMember(MemberId member, const Snapshot& snapshot) {
    if (std::ranges::find(snapshot.team, member, &Member::id) != snapshot.team.end())
        return std::nullopt;
    return Refusal{{PLUMBLINE_TEXT("There is no such member in the team of this assessment."), {}},
                   {PLUMBLINE_TEXT("It may have been removed."), {}}};
}

} // namespace plumbline
