// SPDX-License-Identifier: MIT
#include "assessment/rating_session.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

bool isVotedOn(const AgendaItem& item) {
    return item.open || !item.rounds.empty() || !item.voted.empty() || item.counted > 0;
}

} // namespace

Stage stageOf(const AgendaItem& item) {
    if (item.open)
        return Stage::Voting;
    if (item.decision)
        return Stage::Decided;
    if (item.parked)
        return Stage::Parked;
    return item.rounds.empty() ? Stage::Waiting : Stage::Revealed;
}

bool takesBallots(const AgendaItem& item) {
    return item.open || (item.rounds.empty() && !item.decision);
}

const AgendaItem* findItem(const RatingSession& session, const DimensionId& dimension) {
    const auto found = std::ranges::find(session.agenda, dimension, &AgendaItem::dimension);
    return found != session.agenda.end() ? &*found : nullptr;
}

bool staysOnAgenda(const AgendaItem& item) {
    return isVotedOn(item) || item.decision;
}

bool hasBegun(const RatingSession& session) {
    return std::ranges::any_of(session.agenda, isVotedOn);
}

std::size_t placeToGoOn(const RatingSession& session) {
    for (const Stage stage : {Stage::Voting, Stage::Revealed, Stage::Waiting, Stage::Parked}) {
        const auto found = std::ranges::find(session.agenda, stage, stageOf);
        if (found != session.agenda.end())
            return static_cast<std::size_t>(found - session.agenda.begin());
    }
    return session.agenda.size();
}

} // namespace plumbline
