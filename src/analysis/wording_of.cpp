// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"

#include "rubric/statements.h"

#include <cstdlib>
#include <variant>

namespace plumbline {

std::string valueText(const Wording& wording, const Rubric& rubric, const RatingValue& value) {
    if (const std::optional<LevelRank> level = levelOf(value))
        return rubric.level(*level).name;
    if (std::holds_alternative<NotApplicable>(value))
        return wording.say(PLUMBLINE_TEXT("Not applicable"));
    return wording.say(PLUMBLINE_TEXT("Not rated"));
}

std::string ratedText(const Wording& wording, const GroupProfile& group) {
    std::string notApplicable =
        wording.say(PLUMBLINE_TEXT("%1 not applicable"), {std::to_string(group.notApplicable())});
    if (group.applicable == 0)
        return notApplicable;
    const std::string rated = wording.say(PLUMBLINE_TEXT("%1 of %2 rated"),
                                          {std::to_string(group.rated), std::to_string(group.applicable)});
    return group.notApplicable() == 0 ? rated : rated + " · " + notApplicable;
}

std::string atOrAboveText(const Wording& wording, const Rubric& rubric, const GroupProfile& group) {
    if (group.rated == 0)
        return wording.say(PLUMBLINE_TEXT("nothing rated yet"));
    const LevelRank second(2);
    return wording.say(PLUMBLINE_TEXT("at or above %1: %2 of %3 rated"),
                       {rubric.level(second).name, std::to_string(group.atOrAbove[second.index()]),
                        std::to_string(group.rated)});
}

std::string medianText(const Wording& wording, const Rubric& rubric, const GroupProfile& group) {
    if (!group.medians)
        return wording.say(PLUMBLINE_TEXT("not rated"));
    const auto [low, high] = *group.medians;
    if (low == high)
        return rubric.level(low).name;
    // Halfway between two that are not neighbours lies a level that nobody chose: it is not named.
    const char* sentence = high.value() - low.value() == 1 ? PLUMBLINE_TEXT("%1 to %2")
                                                           : PLUMBLINE_TEXT("split between %1 and %2");
    return wording.say(sentence, {rubric.level(low).name, rubric.level(high).name});
}

std::string changeText(const Wording& wording, const ComparisonRow& row) {
    switch (row.change) {
    case Change::Up:
        return wording.count(PLUMBLINE_TEXT("up %n level"), PLUMBLINE_TEXT("up %n levels"), row.steps);
    case Change::Down:
        return wording.count(PLUMBLINE_TEXT("down %n level"), PLUMBLINE_TEXT("down %n levels"),
                             std::abs(row.steps));
    case Change::Same:
        return wording.say(PLUMBLINE_TEXT("same"));
    case Change::None:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("not comparable"));
}

std::string changeText(const Wording& wording, const Comparison& comparison, const ComparisonRow& row) {
    if (comparison.sameSchool || row.steps == 0)
        return changeText(wording, row);
    return row.steps > 0 ? wording.count(PLUMBLINE_TEXT("%n level higher"),
                                         PLUMBLINE_TEXT("%n levels higher"), row.steps)
                         : wording.count(PLUMBLINE_TEXT("%n level lower"), PLUMBLINE_TEXT("%n levels lower"),
                                         std::abs(row.steps));
}

std::string summaryText(const Wording& wording, const ComparisonSummary& summary) {
    const int rows = summary.up + summary.down + summary.same + summary.notComparable;
    return wording.say(PLUMBLINE_TEXT("%1 of %2 rated higher, %3 lower, %4 the same, %5 not comparable"),
                       {std::to_string(summary.up), std::to_string(rows), std::to_string(summary.down),
                        std::to_string(summary.same), std::to_string(summary.notComparable)});
}

std::string statusText(const Wording& wording, StepStatus status) {
    switch (status) {
    case StepStatus::Open:
        return wording.say(PLUMBLINE_TEXT("Open"));
    case StepStatus::Doing:
        return wording.say(PLUMBLINE_TEXT("Being done"));
    case StepStatus::Done:
        return wording.say(PLUMBLINE_TEXT("Done"));
    case StepStatus::Dropped:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("Dropped"));
}

std::string ruleText(const Wording& wording, DecisionRule rule) {
    switch (rule) {
    case DecisionRule::Consensus:
        return wording.say(PLUMBLINE_TEXT("Consensus"));
    case DecisionRule::Majority:
        return wording.say(PLUMBLINE_TEXT("Majority"));
    case DecisionRule::Chair:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("The chair decides"));
}

std::string statusText(const Wording& wording, AssessmentStatus status) {
    return status == AssessmentStatus::Draft ? wording.say(PLUMBLINE_TEXT("Draft"))
                                             : wording.say(PLUMBLINE_TEXT("Final"));
}

std::string priorityText(const Wording& wording, Priority priority) {
    switch (priority) {
    case Priority::High:
        return wording.say(PLUMBLINE_TEXT("High"));
    case Priority::Low:
        return wording.say(PLUMBLINE_TEXT("Low"));
    case Priority::Medium:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("Medium"));
}

std::string markText(const Wording& wording, StatementMark mark) {
    switch (mark) {
    case StatementMark::InPlace:
        return wording.say(PLUMBLINE_TEXT("In place"));
    case StatementMark::Partly:
        return wording.say(PLUMBLINE_TEXT("Partly"));
    case StatementMark::NotYet:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("Not yet"));
}

std::string statementName(const Wording& wording, const Rubric& rubric, const StatementTie& tie) {
    return wording.say(PLUMBLINE_TEXT("%1, sentence %2"),
                       {rubric.level(tie.level).name, std::to_string(tie.index + 1)});
}

std::string statementText(const Rubric& rubric, const StatementPlace& place) {
    return std::string(statements(rubric.descriptor(place.position, place.level))[place.index]);
}

std::string kindText(const Wording& wording, const EvidenceContent& content) {
    if (std::holds_alternative<Note>(content))
        return wording.say(PLUMBLINE_TEXT("Note"));
    if (std::holds_alternative<Link>(content))
        return wording.say(PLUMBLINE_TEXT("Link"));
    return wording.say(PLUMBLINE_TEXT("File"));
}

std::string stanceText(const Wording& wording, Stance stance) {
    return stance == Stance::For ? wording.say(PLUMBLINE_TEXT("Supports"))
                                 : wording.say(PLUMBLINE_TEXT("Speaks against"));
}

std::string whenText(const Wording& wording, const Evidence& evidence) {
    if (evidence.date)
        return wording.date(*evidence.date);
    return evidence.year ? evidence.year->label() : std::string();
}

std::string stateText(const Wording& wording, EvidenceState state) {
    switch (state) {
    case EvidenceState::ToReview:
        return wording.say(PLUMBLINE_TEXT("to be reviewed"));
    case EvidenceState::OutOfDate:
        return wording.say(PLUMBLINE_TEXT("out of date"));
    case EvidenceState::Current:
        break;
    }
    return {};
}

} // namespace plumbline
