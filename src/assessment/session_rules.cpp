// SPDX-License-Identifier: MIT
#include "assessment/session_rules.h"

#include "assessment/presence_rules.h"

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

using MaybeRefusal = std::optional<Refusal>;

/// More hands than any team has: a slip of the finger.
constexpr int mostCounted = 500;

std::string nameOf(const Snapshot& snapshot, const DimensionId& dimension) {
    return snapshot.rubric->dimension(snapshot.rubric->positionOf(dimension)).name;
}

/// A member who is known to be there.
const Member& memberOf(const Snapshot& snapshot, MemberId member) {
    return *std::ranges::find(snapshot.team, member, &Member::id);
}

bool contains(const std::vector<MemberId>& members, MemberId member) {
    return std::ranges::find(members, member) != members.end();
}

Refusal voteIsOpen(const Snapshot& snapshot, const DimensionId& dimension) {
    return {{PLUMBLINE_TEXT("The vote on %1 is open."), {nameOf(snapshot, dimension)}},
            {PLUMBLINE_TEXT("Reveal it first."), {}}};
}

Refusal noVoteIsOpen(const Snapshot& snapshot, const DimensionId& dimension) {
    return {{PLUMBLINE_TEXT("There is no open vote on %1."), {nameOf(snapshot, dimension)}},
            {PLUMBLINE_TEXT("Begin voting first."), {}}};
}

Refusal ballotIsIn(const Member& member, const DimensionId& dimension, const Snapshot& snapshot) {
    return {{PLUMBLINE_TEXT("A ballot of %1 on %2 is in."), {member.name, nameOf(snapshot, dimension)}},
            {PLUMBLINE_TEXT("Reveal that round, or withdraw the ballot first."), {}}};
}

/// The dimension for whose coming reveal a ballot of this member is in; null where there is none.
const AgendaItem* itemWithBallotOf(const RatingSession& session, MemberId member) {
    const auto found = std::ranges::find_if(
        session.agenda, [&](const AgendaItem& item) { return contains(item.voted, member); });
    return found != session.agenda.end() ? &*found : nullptr;
}

/// Hands each rule the open session, and the item of the edit's dimension, once they are known to be there.
template <class Rule>
MaybeRefusal inOpenSession(const Snapshot& snapshot, Rule rule) {
    if (MaybeRefusal final = refusalToChange(snapshot))
        return final;
    const RatingSession* session = openSession(snapshot);
    if (!session)
        return Refusal{{PLUMBLINE_TEXT("No rating session is open."), {}},
                       {PLUMBLINE_TEXT("Start one first."), {}}};
    return rule(*session);
}

template <class Rule>
MaybeRefusal onAgenda(const Snapshot& snapshot, const DimensionId& dimension, Rule rule) {
    return inOpenSession(snapshot, [&](const RatingSession& session) -> MaybeRefusal {
        if (MaybeRefusal unknown = refusalOfDimension(dimension, *snapshot.rubric))
            return unknown;
        const AgendaItem* item = findItem(session, dimension);
        if (!item)
            return Refusal{{PLUMBLINE_TEXT("%1 is not on the agenda."), {nameOf(snapshot, dimension)}},
                           {PLUMBLINE_TEXT("Add it to the agenda first."), {}}};
        return rule(session, *item);
    });
}

MaybeRefusal planRefusal(const SessionPlan& plan, const Snapshot& snapshot) {
    if (plan.agenda.empty())
        return Refusal{{PLUMBLINE_TEXT("The agenda is empty."), {}},
                       {PLUMBLINE_TEXT("Choose at least one dimension."), {}}};
    std::set<DimensionId> once;
    for (const DimensionId& dimension : plan.agenda) {
        if (MaybeRefusal unknown = refusalOfDimension(dimension, *snapshot.rubric))
            return unknown;
        if (!once.insert(dimension).second)
            return Refusal{{PLUMBLINE_TEXT("%1 is on the agenda twice."), {nameOf(snapshot, dimension)}},
                           {PLUMBLINE_TEXT("Keep it once."), {}}};
    }
    if (plan.quorum < 1 || plan.timePerDimension.count() < 0 || plan.thinkTime.count() < 0)
        return Refusal{{PLUMBLINE_TEXT("The quorum must be 1 or more, the times 0 or more."), {}},
                       {PLUMBLINE_TEXT("Choose other numbers."), {}}};
    return std::nullopt;
}

} // namespace

MaybeRefusal sessionRefusal(const StartSession& edit, const Snapshot& snapshot) {
    if (MaybeRefusal final = refusalToChange(snapshot))
        return final;
    if (openSession(snapshot))
        return Refusal{{PLUMBLINE_TEXT("A rating session is open already."), {}},
                       {PLUMBLINE_TEXT("Go on with it, or close it first."), {}}};
    for (const MemberId member : edit.absent)
        if (MaybeRefusal unknown = refusalOfMember(member, snapshot))
            return unknown;
    return planRefusal(edit.plan, snapshot);
}

MaybeRefusal sessionRefusal(const ChangeSession& edit, const Snapshot& snapshot) {
    return inOpenSession(snapshot, [&](const RatingSession& session) -> MaybeRefusal {
        if (edit.plan.voting != session.voting && hasBegun(session))
            return Refusal{{PLUMBLINE_TEXT("The way of voting can not change after the first ballot."), {}},
                           {PLUMBLINE_TEXT("Close this session and start another."), {}}};
        for (const AgendaItem& item : session.agenda) {
            if (staysOnAgenda(item) &&
                std::ranges::find(edit.plan.agenda, item.dimension) == edit.plan.agenda.end())
                return Refusal{{PLUMBLINE_TEXT("The team has voted on %1 or decided it in this session."),
                                {nameOf(snapshot, item.dimension)}},
                               {PLUMBLINE_TEXT("Keep it on the agenda; it can be parked."), {}}};
        }
        return planRefusal(edit.plan, snapshot);
    });
}

MaybeRefusal sessionRefusal(const SetAttendance& edit, const Snapshot& snapshot) {
    return inOpenSession(snapshot, [&](const RatingSession& session) -> MaybeRefusal {
        if (MaybeRefusal unknown = refusalOfMember(edit.member, snapshot))
            return unknown;
        const AgendaItem* item = itemWithBallotOf(session, edit.member);
        return !edit.present && item
                   ? MaybeRefusal(ballotIsIn(memberOf(snapshot, edit.member), item->dimension, snapshot))
                   : std::nullopt;
    });
}

MaybeRefusal sessionRefusal(const BeginRound& edit, const Snapshot& snapshot) {
    return onAgenda(
        snapshot, edit.dimension, [&](const RatingSession& session, const AgendaItem&) -> MaybeRefusal {
            const auto open = std::ranges::find_if(
                session.agenda, [](const AgendaItem& item) { return item.open.has_value(); });
            return open != session.agenda.end() ? MaybeRefusal(voteIsOpen(snapshot, open->dimension))
                                                : std::nullopt;
        });
}

MaybeRefusal sessionRefusal(const CastBallot& edit, const Snapshot& snapshot) {
    return onAgenda(snapshot, edit.dimension,
                    [&](const RatingSession& session, const AgendaItem& item) -> MaybeRefusal {
                        if (MaybeRefusal unknown = refusalOfMember(edit.member, snapshot))
                            return unknown;
                        const Member& member = memberOf(snapshot, edit.member);
                        if (!member.votes)
                            return Refusal{{PLUMBLINE_TEXT("%1 observes and does not vote."), {member.name}},
                                           {PLUMBLINE_TEXT("Let them vote in the team's list first."), {}}};
                        if (contains(session.absent, edit.member))
                            return Refusal{{PLUMBLINE_TEXT("%1 is marked as absent."), {member.name}},
                                           {PLUMBLINE_TEXT("Mark them as present first."), {}}};
                        if (!item.open && (!item.rounds.empty() || item.decision))
                            return Refusal{{PLUMBLINE_TEXT("The vote on %1 was revealed."),
                                            {nameOf(snapshot, edit.dimension)}},
                                           {PLUMBLINE_TEXT("Begin another round to vote again."), {}}};
                        const auto* level = std::get_if<LevelRank>(&edit.choice);
                        return refusalOfLevel(level ? std::optional(*level) : std::nullopt, *snapshot.rubric);
                    });
}

MaybeRefusal sessionRefusal(const WithdrawBallot& edit, const Snapshot& snapshot) {
    return onAgenda(
        snapshot, edit.dimension, [&](const RatingSession&, const AgendaItem& item) -> MaybeRefusal {
            if (MaybeRefusal unknown = refusalOfMember(edit.member, snapshot))
                return unknown;
            if (contains(item.voted, edit.member))
                return std::nullopt;
            return Refusal{{PLUMBLINE_TEXT("There is no ballot to withdraw."), {}},
                           {PLUMBLINE_TEXT("A ballot can be withdrawn until its round is revealed."), {}}};
        });
}

MaybeRefusal sessionRefusal(const CountBallots& edit, const Snapshot& snapshot) {
    return onAgenda(
        snapshot, edit.dimension, [&](const RatingSession& session, const AgendaItem& item) -> MaybeRefusal {
            if (!item.open)
                return noVoteIsOpen(snapshot, edit.dimension);
            const bool fits = edit.counts.levels.size() == snapshot.rubric->levels().size();
            if (!fits || edit.counts.abstained < 0 ||
                std::ranges::any_of(edit.counts.levels, [](int count) { return count < 0; }))
                return Refusal{{PLUMBLINE_TEXT("A count must be 0 or more for every level."), {}},
                               {PLUMBLINE_TEXT("Count again."), {}}};
            const int voters = static_cast<int>(votersPresent(snapshot, session).size());
            const int most = voters > 0 ? voters - static_cast<int>(item.voted.size()) : mostCounted;
            if (edit.counts.total() > most)
                return Refusal{{PLUMBLINE_TEXT("%1 ballots are more than the %2 that are still missing."),
                                {std::to_string(edit.counts.total()), std::to_string(most)}},
                               {PLUMBLINE_TEXT("Count again, or see who is marked as absent."), {}}};
            return std::nullopt;
        });
}

MaybeRefusal sessionRefusal(const RevealRound& edit, const Snapshot& snapshot) {
    return onAgenda(snapshot, edit.dimension,
                    [&](const RatingSession&, const AgendaItem& item) -> MaybeRefusal {
                        if (!item.open)
                            return noVoteIsOpen(snapshot, edit.dimension);
                        if (item.voted.empty() && item.counted == 0)
                            return Refusal{{PLUMBLINE_TEXT("No ballot is in."), {}},
                                           {PLUMBLINE_TEXT("Cast or count ballots first."), {}}};
                        return std::nullopt;
                    });
}

MaybeRefusal sessionRefusal(const DecideRating& edit, const Snapshot& snapshot) {
    return onAgenda(
        snapshot, edit.dimension, [&](const RatingSession&, const AgendaItem& item) -> MaybeRefusal {
            if (item.open)
                return voteIsOpen(snapshot, edit.dimension);
            if (std::holds_alternative<Unrated>(edit.value))
                return Refusal{{PLUMBLINE_TEXT("A decision needs a level, or \"not applicable\"."), {}},
                               {PLUMBLINE_TEXT("Choose one, or park the dimension."), {}}};
            return refusalOfLevel(levelOf(edit.value), *snapshot.rubric);
        });
}

MaybeRefusal sessionRefusal(const ParkDimension& edit, const Snapshot& snapshot) {
    return onAgenda(
        snapshot, edit.dimension, [&](const RatingSession&, const AgendaItem& item) -> MaybeRefusal {
            if (item.open)
                return voteIsOpen(snapshot, edit.dimension);
            if (edit.parked && item.decision)
                return Refusal{{PLUMBLINE_TEXT("%1 is decided."), {nameOf(snapshot, edit.dimension)}},
                               {PLUMBLINE_TEXT("Vote on it again to take it up."), {}}};
            return std::nullopt;
        });
}

MaybeRefusal sessionRefusal(const NoteTime& edit, const Snapshot& snapshot) {
    return onAgenda(snapshot, edit.dimension, [&](const RatingSession&, const AgendaItem&) -> MaybeRefusal {
        if (edit.spent.count() < 0)
            return Refusal{{PLUMBLINE_TEXT("The time spent must be 0 or more."), {}},
                           {PLUMBLINE_TEXT("Choose another number."), {}}};
        return std::nullopt;
    });
}

MaybeRefusal sessionRefusal(const SetAgendaNotes& edit, const Snapshot& snapshot) {
    return onAgenda(snapshot, edit.dimension,
                    [](const RatingSession&, const AgendaItem&) -> MaybeRefusal { return std::nullopt; });
}

MaybeRefusal sessionRefusal(const CloseSession&, const Snapshot& snapshot) {
    return inOpenSession(snapshot, [&](const RatingSession& session) -> MaybeRefusal {
        for (const AgendaItem& item : session.agenda) {
            if (item.open)
                return voteIsOpen(snapshot, item.dimension);
            if (!item.voted.empty())
                return Refusal{{PLUMBLINE_TEXT("Ballots on %1 were not revealed yet."),
                                {nameOf(snapshot, item.dimension)}},
                               {PLUMBLINE_TEXT("Vote on it, or withdraw them first."), {}}};
        }
        return std::nullopt;
    });
}

MaybeRefusal refusalToObserve(MemberId member, const Snapshot& snapshot) {
    const RatingSession* session = openSession(snapshot);
    const AgendaItem* item = session ? itemWithBallotOf(*session, member) : nullptr;
    return item ? MaybeRefusal(ballotIsIn(memberOf(snapshot, member), item->dimension, snapshot))
                : std::nullopt;
}

MaybeRefusal refusalToLeave(MemberId member, const Snapshot& snapshot) {
    if (MaybeRefusal waiting = refusalToObserve(member, snapshot))
        return waiting;
    for (const RatingSession& session : snapshot.sessions)
        for (const AgendaItem& item : session.agenda)
            for (const Round& round : item.rounds)
                if (std::ranges::find(round.ballots, member, &Ballot::member) != round.ballots.end())
                    return Refusal{
                        {PLUMBLINE_TEXT("%1 has voted in a rating session and stays on the record."),
                         {memberOf(snapshot, member).name}},
                        {PLUMBLINE_TEXT("Let them observe, or mark them as absent."), {}}};
    return std::nullopt;
}

MaybeRefusal refusalToEnd(const Snapshot& snapshot) {
    if (!openSession(snapshot))
        return std::nullopt;
    return Refusal{{PLUMBLINE_TEXT("A rating session is open."), {}},
                   {PLUMBLINE_TEXT("Close it first."), {}}};
}

} // namespace plumbline
