// SPDX-License-Identifier: MIT
#include "exchange/state_ids.h"

namespace plumbline {

std::string_view stateId(const RatingValue& value) {
    if (std::holds_alternative<LevelRank>(value))
        return "rated";
    return std::holds_alternative<NotApplicable>(value) ? "not-applicable" : "unrated";
}

std::string_view statusId(AssessmentStatus status) {
    return status == AssessmentStatus::Final ? "final" : "draft";
}

std::string_view stepStatusId(StepStatus status) {
    switch (status) {
    case StepStatus::Open:
        return "open";
    case StepStatus::Doing:
        return "doing";
    case StepStatus::Done:
        return "done";
    case StepStatus::Dropped:
        return "dropped";
    }
    return "open";
}

std::string_view evidenceKindId(const EvidenceContent& content) {
    if (std::holds_alternative<Note>(content))
        return "note";
    return std::holds_alternative<Link>(content) ? "link" : "file";
}

std::string_view stanceId(Stance stance) {
    return stance == Stance::Against ? "against" : "for";
}

std::string_view priorityId(Priority priority) {
    switch (priority) {
    case Priority::High:
        return "high";
    case Priority::Medium:
        return "medium";
    case Priority::Low:
        return "low";
    }
    return "medium";
}

std::string_view evidenceStateId(EvidenceState state) {
    switch (state) {
    case EvidenceState::Current:
        return "current";
    case EvidenceState::ToReview:
        return "to-review";
    case EvidenceState::OutOfDate:
        return "out-of-date";
    }
    return "current";
}

std::string_view votingId(Voting voting) {
    return voting == Voting::Anonymous ? "anonymous" : "named";
}

std::string_view decisionRuleId(DecisionRule rule) {
    switch (rule) {
    case DecisionRule::Consensus:
        return "consensus";
    case DecisionRule::Majority:
        return "majority";
    case DecisionRule::Chair:
        return "chair";
    }
    return "consensus";
}

std::string_view stageId(Stage stage) {
    switch (stage) {
    case Stage::Waiting:
        return "waiting";
    case Stage::Voting:
        return "voting";
    case Stage::Revealed:
        return "revealed";
    case Stage::Decided:
        return "decided";
    case Stage::Parked:
        return "parked";
    }
    return "waiting";
}

std::string_view confidenceId(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return "low";
    case Confidence::Medium:
        return "medium";
    case Confidence::High:
        return "high";
    }
    return "medium";
}

std::string_view statementMarkId(StatementMark mark) {
    switch (mark) {
    case StatementMark::InPlace:
        return "in-place";
    case StatementMark::Partly:
        return "partly";
    case StatementMark::NotYet:
        return "not-yet";
    }
    return "not-yet";
}

} // namespace plumbline
