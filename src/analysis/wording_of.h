// SPDX-License-Identifier: MIT
// Profiles in words: the sentences that screen, paper, web page and command line share.
#pragma once

#include "analysis/comparison.h"
#include "analysis/profile.h"
#include "assessment/statement_mark.h"
#include "base/wording.h"

#include <string>

namespace plumbline {

/// "Developing", "Not rated", "Not applicable".
std::string valueText(const Wording& wording, const Rubric& rubric, const RatingValue& value);

/// "9 of 15 rated", with "· 2 not applicable" where there are such.
std::string ratedText(const Wording& wording, const GroupProfile& group);

/// "at or above Developing: 4 of 6 rated"; "nothing rated yet" where nothing is. For rubrics of other level
/// counts the level is the lowest above the bottom one.
std::string atOrAboveText(const Wording& wording, const Rubric& rubric, const GroupProfile& group);

/// "Developing"; "Initiating to Developing" for neighbours; "split between Initiating and Performing" where
/// levels lie between; "not rated" where nothing is.
std::string medianText(const Wording& wording, const Rubric& rubric, const GroupProfile& group);

/// "up 1 level", "down 2 levels", "same", "not comparable".
std::string changeText(const Wording& wording, const ComparisonRow& row);
/// The same; where the columns are not years of one school nothing moved: "1 level higher", "2 levels lower".
std::string changeText(const Wording& wording, const Comparison& comparison, const ComparisonRow& row);

/// "4 of 15 rated higher, 1 lower, 9 the same, 1 not comparable"
std::string summaryText(const Wording& wording, const ComparisonSummary& summary);

/// "Open", "Being done", "Done", "Dropped"
std::string statusText(const Wording& wording, StepStatus status);

/// "Consensus", "Majority", "The chair decides"
std::string ruleText(const Wording& wording, DecisionRule rule);

/// "High", "Medium", "Low"
std::string priorityText(const Wording& wording, Priority priority);

/// "In place", "Partly", "Not yet"
std::string markText(const Wording& wording, StatementMark mark);

/// "Developing, sentence 2"
std::string statementName(const Wording& wording, const Rubric& rubric, const StatementTie& tie);

/// The sentence itself, word for word.
std::string statementText(const Rubric& rubric, const StatementPlace& place);

/// "Draft" or "Final"
std::string statusText(const Wording& wording, AssessmentStatus status);

/// "Note", "Link", "File".
std::string kindText(const Wording& wording, const EvidenceContent& content);

/// "Supports" or "Speaks against".
std::string stanceText(const Wording& wording, Stance stance);

/// "12 October 2026", else "2025–26"; empty where neither is known.
std::string whenText(const Wording& wording, const Evidence& evidence);

/// "to be reviewed", "out of date"; empty where it is current.
std::string stateText(const Wording& wording, EvidenceState state);

} // namespace plumbline
