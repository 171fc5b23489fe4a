// SPDX-License-Identifier: MIT
// A desk at which a team of four votes: Ana, Bo and Cy, and Di, who observes; every dimension is on the
// agenda.
#pragma once

#include "ui/support/desk.h"

#include <algorithm>
#include <string>

namespace plumbline::ui::test {

struct VotingDesk : Desk {
    explicit VotingDesk(Voting voting = Voting::Named) {
        for (const char* name : {"Ana", "Bo", "Cy", "Di"})
            apply(PutMember{
                current(), {}, valid<Name>(name), valid<OptionalName>("Teacher"), std::string(name) != "Di"});
        SessionPlan plan;
        plan.voting = voting;
        for (std::size_t position = 0; position < now().rubric->dimensionCount(); ++position)
            plan.agenda.push_back(now().rubric->dimension(position).id);
        apply(StartSession{current(), plan, {}});
    }

    MemberId member(std::string_view name) const {
        return std::ranges::find(now().team, name, &Member::name)->id;
    }

    const RatingSession& rating() const { return now().sessions.back(); }

    const AgendaItem& item(std::string_view on = "x") const { return *findItem(rating(), dimension(on)); }

    void begin(std::string_view on = "x") { apply(BeginRound{current(), dimension(on)}); }

    /// Level 0 abstains.
    void cast(std::string_view who, int level, std::string_view on = "x") {
        apply(CastBallot{current(), dimension(on), member(who),
                         level == 0 ? BallotChoice(Abstained{}) : BallotChoice(LevelRank(level))});
    }

    void reveal(std::string_view on = "x") { apply(RevealRound{current(), dimension(on)}); }
};

} // namespace plumbline::ui::test
