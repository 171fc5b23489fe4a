// SPDX-License-Identifier: MIT
// Rating sessions in the file: what was agreed, and who is away.
#pragma once

#include "assessment/rating_session.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace plumbline::storage {

/// In the order they were started. `team` gives the order of members.
std::vector<RatingSession> readSessions(const Database& database, AssessmentId assessment,
                                        const Rubric& rubric, const std::vector<Member>& team);

/// The assessment a session is of; nothing where there is no such session.
std::optional<AssessmentId> assessmentOf(const Database& database, RatingSessionId session);

/// A session with all that is revealed in it; its agenda must be empty of open rounds.
RatingSessionId insertSession(const Database& database, AssessmentId assessment, const RatingSession& session,
                              const Rubric& rubric);
/// With all that belongs to it; no ballot may lie sealed in it. Time spent stays, as undo does not give it
/// back.
void deleteSession(const Database& database, RatingSessionId session);
/// What was agreed; the agenda is the plan's, and what belongs to its dimensions stays.
void updatePlan(const Database& database, RatingSessionId session, const SessionPlan& plan,
                const Rubric& rubric);
void closeSession(const Database& database, RatingSessionId session, Instant at);
void setAttendance(const Database& database, RatingSessionId session, MemberId member, bool present);
/// A member who leaves the team was never away from it.
void forgetAbsences(const Database& database, MemberId member);

} // namespace plumbline::storage
