// SPDX-License-Identifier: MIT
// One assessment with its pinned rubric, as it was at one moment. Analysis, report and views read only this.
#pragma once

#include "assessment/assessment.h"
#include "assessment/evidence.h"
#include "assessment/rating_session.h"
#include "assessment/statement_mark.h"
#include "assessment/strand_text.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline {

struct Snapshot {
    School school;
    Assessment assessment;
    RubricPointer rubric;
    /// One for every dimension, by position.
    std::vector<Rating> ratings;
    /// In the order they were added.
    std::vector<Evidence> evidence;
    /// In the order they were added.
    std::vector<NextStep> nextSteps;
    /// In the order they were added.
    std::vector<Member> team;
    /// In the order they were started; none but the last is open.
    std::vector<RatingSession> sessions = {};
    StatementMarks marks = {};
    /// Positions of the dimensions that the school works on first, in the order of the rubric.
    std::vector<std::size_t> focus = {};
    /// At most one for a strand, in the order of the rubric.
    std::vector<StrandText> strandTexts = {};

    friend bool operator==(const Snapshot& a, const Snapshot& b) {
        return a.school == b.school && a.assessment == b.assessment && *a.rubric == *b.rubric &&
               a.ratings == b.ratings && a.evidence == b.evidence && a.nextSteps == b.nextSteps &&
               a.team == b.team && a.sessions == b.sessions && a.marks == b.marks && a.focus == b.focus &&
               a.strandTexts == b.strandTexts;
    }
};

using SnapshotPointer = std::shared_ptr<const Snapshot>;

/// Null where the assessment has no such piece, or step.
const Evidence* findEvidence(const Snapshot& snapshot, EvidenceId id);
const NextStep* findNextStep(const Snapshot& snapshot, NextStepId id);
/// What the team says about the strand at this place of the rubric; null where it says nothing.
const StrandText* strandTextOf(const Snapshot& snapshot, std::size_t strand);
/// Whether a rating of its strand changed since it was written.
bool isOlderThanRatings(const Snapshot& snapshot, const StrandText& text);
/// Whether the school works on this dimension first.
bool isInFocus(const Snapshot& snapshot, std::size_t position);
/// The sentence that a step is to bring in place, in the rubric of its assessment.
std::optional<StatementPlace> statementOf(const Rubric& rubric, const NextStep& step);

/// The evidence tied to a dimension, in its order.
std::vector<const Evidence*> evidenceFor(const Snapshot& snapshot, const DimensionId& dimension);
std::vector<const NextStep*> nextStepsFor(const Snapshot& snapshot, const DimensionId& dimension);
/// Next steps still open or being done.
std::size_t openStepCount(const Snapshot& snapshot, const DimensionId& dimension);
/// How a sentence is marked; nothing where it is not. Those of a whole dimension: marksOf(snapshot.marks, …).
std::optional<StatementMark> markOf(const Snapshot& snapshot, const StatementPlace& place);
/// The rating session that goes on; null where there is none.
const RatingSession* openSession(const Snapshot& snapshot);
/// Members who vote and are present, in the order of the team.
std::vector<MemberId> votersPresent(const Snapshot& snapshot, const RatingSession& session);
/// Voters present whose ballot for the open or the next round is not in, in the order of the team.
std::vector<MemberId> outstandingVoters(const Snapshot& snapshot, const RatingSession& session,
                                        const AgendaItem& item);

} // namespace plumbline
