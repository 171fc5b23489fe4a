// SPDX-License-Identifier: MIT
// What was agreed for a session that goes on, to be changed and given back.
#pragma once

#include "assessment/rating_session.h"

namespace plumbline::ui {

inline SessionPlan planOf(const RatingSession& session) {
    SessionPlan plan;
    plan.voting = session.voting;
    plan.rule = session.rule;
    plan.quorum = session.quorum;
    plan.timePerDimension = session.timePerDimension;
    plan.thinkTime = session.thinkTime;
    plan.groundRules = session.groundRules;
    for (const AgendaItem& item : session.agenda)
        plan.agenda.push_back(item.dimension);
    return plan;
}

} // namespace plumbline::ui
