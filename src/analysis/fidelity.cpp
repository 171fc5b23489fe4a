// SPDX-License-Identifier: MIT
#include "analysis/fidelity.h"

#include "analysis/agreement.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace plumbline {

namespace {

/// Asks every dimension of the agenda; nothing says that the question does not arise there.
template <class Question>
FidelityItem onAgenda(const RatingSession& session, Message statement, Question question) {
    FidelityItem item{std::move(statement), Kept::NotKnown, {}};
    for (const AgendaItem& each : session.agenda) {
        const std::optional<bool> kept = question(each);
        if (!kept)
            continue;
        if (!*kept)
            item.exceptions.push_back(each.dimension);
        item.kept = item.exceptions.empty() ? Kept::Yes : Kept::No;
    }
    return item;
}

/// Asks every dimension that was decided.
template <class Question>
FidelityItem onDecided(const RatingSession& session, Message statement, Question question) {
    return onAgenda(session, std::move(statement), [&](const AgendaItem& item) {
        return item.decision ? std::optional<bool>(question(item)) : std::nullopt;
    });
}

FidelityItem groundRules(const RatingSession& session) {
    return {{PLUMBLINE_TEXT("Ground rules were written down"), {}},
            session.groundRules.empty() ? Kept::No : Kept::Yes,
            {}};
}

FidelityItem quorumPresent(const RatingSession& session) {
    return onAgenda(
        session,
        {PLUMBLINE_TEXT("The quorum of %1 was present at every reveal"), {std::to_string(session.quorum)}},
        [&](const AgendaItem& item) -> std::optional<bool> {
            if (item.rounds.empty())
                return std::nullopt;
            return std::ranges::all_of(item.rounds,
                                       [&](const Round& round) { return round.present >= session.quorum; });
        });
}

FidelityItem votedFirst(const RatingSession& session) {
    return onDecided(session, {PLUMBLINE_TEXT("The team voted before it decided"), {}},
                     [](const AgendaItem& item) {
                         return !item.rounds.empty() && item.rounds.front().revealed <= item.decision->at;
                     });
}

FidelityItem votedAgain(const RatingSession& session) {
    return onAgenda(session, {PLUMBLINE_TEXT("The team voted again after a split vote"), {}},
                    [](const AgendaItem& item) -> std::optional<bool> {
                        const auto split = std::ranges::find_if(item.rounds, [](const Round& round) {
                            return rangeOf(round.counts) == BallotRange::Split;
                        });
                        if (split == item.rounds.end())
                            return std::nullopt;
                        return split + 1 != item.rounds.end();
                    });
}

FidelityItem evidenceRecorded(const RatingSession& session, const Snapshot& snapshot) {
    return onDecided(session, {PLUMBLINE_TEXT("Evidence is recorded for every decision"), {}},
                     [&](const AgendaItem& item) { return !evidenceFor(snapshot, item.dimension).empty(); });
}

FidelityItem reasonRecorded(const RatingSession& session, const Snapshot& snapshot) {
    return onDecided(session, {PLUMBLINE_TEXT("A reason is recorded for every decision"), {}},
                     [&](const AgendaItem& item) {
                         const std::size_t position = snapshot.rubric->positionOf(item.dimension);
                         return !snapshot.ratings[position].reason.empty();
                     });
}

FidelityItem allDecided(const RatingSession& session) {
    return onAgenda(session, {PLUMBLINE_TEXT("Every dimension of the agenda was decided"), {}},
                    [](const AgendaItem& item) { return std::optional(item.decision.has_value()); });
}

} // namespace

std::vector<FidelityItem> fidelity(const RatingSession& session, const Snapshot& snapshot) {
    return {groundRules(session),
            quorumPresent(session),
            votedFirst(session),
            votedAgain(session),
            evidenceRecorded(session, snapshot),
            reasonRecorded(session, snapshot),
            allDecided(session)};
}

} // namespace plumbline
