// SPDX-License-Identifier: MIT
#include "analysis/unmet_statements.h"

#include "analysis/wording_of.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isUnmet(StatementMark mark) {
    return mark != StatementMark::InPlace;
}

bool hasStep(const Snapshot& snapshot, const StatementPlace& place) {
    const DimensionId& dimension = snapshot.rubric->dimension(place.position).id;
    return std::ranges::any_of(snapshot.nextSteps, [&](const NextStep& step) {
        return step.dimension == dimension && step.status != StepStatus::Dropped &&
               step.statement == StatementTie{place.level, place.index};
    });
}

} // namespace

std::optional<LevelRank> nextLevel(const Snapshot& snapshot, std::size_t position) {
    if (const std::optional<LevelRank> level = levelOf(snapshot.ratings[position].value))
        return *level < snapshot.rubric->highest() ? std::optional(LevelRank(level->value() + 1))
                                                   : std::nullopt;
    if (std::holds_alternative<NotApplicable>(snapshot.ratings[position].value))
        return std::nullopt;
    for (const auto& [place, mark] : marksOf(snapshot.marks, position))
        if (isUnmet(mark))
            return place.level;
    return std::nullopt;
}

std::vector<StatementPlace> unmetStatements(const Snapshot& snapshot, std::size_t position) {
    const std::optional<LevelRank> level = nextLevel(snapshot, position);
    std::vector<StatementPlace> unmet;
    for (const auto& [place, mark] : marksOf(snapshot.marks, position))
        if (level == place.level && isUnmet(mark))
            unmet.push_back(place);
    return unmet;
}

std::vector<StatementPlace> unmetWithoutStep(const Snapshot& snapshot, std::size_t position) {
    std::vector<StatementPlace> unmet = unmetStatements(snapshot, position);
    std::erase_if(unmet, [&](const StatementPlace& place) { return hasStep(snapshot, place); });
    return unmet;
}

PutNextStep stepFor(const Snapshot& snapshot, const StatementPlace& place) {
    PutNextStep step{
        snapshot.assessment.id,
        std::nullopt,
        snapshot.rubric->dimension(place.position).id,
        *Name::parse(abbreviated(statementText(*snapshot.rubric, place), Name::rule.longest)).value,
        {},
        std::nullopt};
    step.statement = StatementTie{place.level, place.index};
    return step;
}

} // namespace plumbline
