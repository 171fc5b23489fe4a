// SPDX-License-Identifier: MIT
// The ids that stand for states in exported files; they are part of the formats and never translated.
#pragma once

#include "assessment/assessment.h"
#include "assessment/evidence.h"
#include "assessment/rating_session.h"
#include "assessment/statement_mark.h"

#include <string_view>

namespace plumbline {

/// "rated", "unrated" or "not-applicable"
std::string_view stateId(const RatingValue& value);

/// "draft" or "final"
std::string_view statusId(AssessmentStatus status);

/// "open", "doing", "done" or "dropped"
std::string_view stepStatusId(StepStatus status);

/// "note", "link" or "file"
std::string_view evidenceKindId(const EvidenceContent& content);

/// "for" or "against"
std::string_view stanceId(Stance stance);

/// "high", "medium" or "low"
std::string_view priorityId(Priority priority);

/// "current", "to-review" or "out-of-date"
std::string_view evidenceStateId(EvidenceState state);

/// "named" or "anonymous"
std::string_view votingId(Voting voting);

/// "consensus", "majority" or "chair"
std::string_view decisionRuleId(DecisionRule rule);

/// "waiting", "voting", "revealed", "decided" or "parked"
std::string_view stageId(Stage stage);

/// "low", "medium" or "high"
std::string_view confidenceId(Confidence confidence);

/// "in-place", "partly" or "not-yet"
std::string_view statementMarkId(StatementMark mark);

} // namespace plumbline
