// SPDX-License-Identifier: MIT
#include "report/session_words.h"

#include "analysis/agreement.h"
#include "analysis/reliability.h"
#include "analysis/wording_of.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace plumbline {

namespace {

void addLine(std::string& text, const std::string& line) {
    text += (text.empty() ? "" : "\n") + line;
}

bool contains(const std::vector<MemberId>& members, MemberId member) {
    return std::ranges::find(members, member) != members.end();
}

/// Who went home early has voted before.
bool hasVoted(const RatingSession& session, MemberId member) {
    return std::ranges::any_of(session.agenda, [&](const AgendaItem& item) {
        return std::ranges::any_of(item.rounds, [&](const Round& round) {
            return std::ranges::find(round.ballots, member, &Ballot::member) != round.ballots.end();
        });
    });
}

bool wasThere(const RatingSession& session, MemberId member) {
    return !contains(session.absent, member) || hasVoted(session, member);
}

template <class Keep>
std::string names(const Snapshot& snapshot, Keep keep) {
    std::string text;
    for (const Member& member : snapshot.team)
        if (keep(member))
            addLine(text, member.name + (member.role.empty() ? "" : ", " + member.role));
    return text;
}

std::string howText(const Wording& wording, DecisionRule how) {
    switch (how) {
    case DecisionRule::Consensus:
        return wording.say(PLUMBLINE_TEXT("by consensus"));
    case DecisionRule::Majority:
        return wording.say(PLUMBLINE_TEXT("by majority"));
    case DecisionRule::Chair:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("by the chair"));
}

std::string confidenceText(const Wording& wording, Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return wording.say(PLUMBLINE_TEXT("low confidence"));
    case Confidence::Medium:
        return wording.say(PLUMBLINE_TEXT("medium confidence"));
    case Confidence::High:
        break;
    }
    return wording.say(PLUMBLINE_TEXT("high confidence"));
}

/// One decimal: over a team's few ballots a second one would be chance.
std::string tenths(double value) {
    const long rounded = std::lround(value * 10);
    return (rounded < 0 ? "−" : "") + std::to_string(std::labs(rounded) / 10) + "." +
           std::to_string(std::labs(rounded) % 10);
}

} // namespace

std::string datesText(const Wording& wording, const RatingSession& session) {
    const Date first = wording.dayOf(session.started);
    if (!session.closed)
        return wording.say(PLUMBLINE_TEXT("since %1, still open"), {wording.date(first)});
    const Date last = wording.dayOf(*session.closed);
    if (first == last)
        return wording.date(first);
    return wording.say(PLUMBLINE_TEXT("%1 to %2"), {wording.date(first), wording.date(last)});
}

std::string votingText(const Wording& wording, Voting voting) {
    return voting == Voting::Named ? wording.say(PLUMBLINE_TEXT("Secret until the reveal, then by name"))
                                   : wording.say(PLUMBLINE_TEXT("Anonymous: who voted what was not kept"));
}

std::string tookPartText(const Snapshot& snapshot, const RatingSession& session) {
    return names(snapshot,
                 [&](const Member& member) { return member.votes && wasThere(session, member.id); });
}

std::string observedText(const Snapshot& snapshot, const RatingSession& session) {
    return names(snapshot,
                 [&](const Member& member) { return !member.votes && wasThere(session, member.id); });
}

std::string absentText(const Snapshot& snapshot, const RatingSession& session) {
    return names(snapshot, [&](const Member& member) { return !wasThere(session, member.id); });
}

std::string roundsText(const Wording& wording, const AgendaItem& item) {
    std::string text;
    for (const Round& round : item.rounds) {
        std::string counts = countsText(round.counts.levels);
        if (round.counts.abstained > 0)
            counts +=
                " · " + wording.say(PLUMBLINE_TEXT("%1 abstained"), {std::to_string(round.counts.abstained)});
        addLine(text, wording.say(PLUMBLINE_TEXT("Round %1: %2"), {std::to_string(round.number), counts}));
    }
    return text.empty() ? wording.say(PLUMBLINE_TEXT("No vote")) : text;
}

std::string movementText(const Wording& wording, const AgendaItem& item) {
    std::string text;
    for (std::size_t i = 1; i < item.rounds.size(); ++i) {
        const auto moves = movement(item.rounds[i - 1], item.rounds[i]).moves;
        if (!moves)
            continue;
        const std::string words = wording.say(
            PLUMBLINE_TEXT("%1 higher, %2 lower, %3 the same"),
            {std::to_string(moves->higher), std::to_string(moves->lower), std::to_string(moves->same)});
        addLine(text,
                wording.say(PLUMBLINE_TEXT("Round %1: %2"), {std::to_string(item.rounds[i].number), words}));
    }
    return text.empty() ? "–" : text;
}

std::string decisionText(const Wording& wording, const Snapshot& snapshot, const AgendaItem& item) {
    if (!item.decision)
        return item.parked ? wording.say(PLUMBLINE_TEXT("Parked"))
                           : wording.say(PLUMBLINE_TEXT("Not decided"));
    const Rubric& rubric = *snapshot.rubric;
    const Decision& decision = *item.decision;
    std::string text = valueText(wording, rubric, decision.value);
    addLine(text, howText(wording, decision.how));
    addLine(text, confidenceText(wording, decision.confidence));
    const RatingValue& now = snapshot.ratings[rubric.positionOf(item.dimension)].value;
    if (now != decision.value)
        addLine(text, wording.say(PLUMBLINE_TEXT("Now: %1"), {valueText(wording, rubric, now)}));
    return text;
}

std::string durationText(const Wording& wording, std::chrono::seconds duration) {
    if (duration.count() <= 0)
        return "–";
    if (duration < std::chrono::minutes(1))
        return wording.say(PLUMBLINE_TEXT("under a minute"));
    return wording.count(PLUMBLINE_TEXT("%n minute"), PLUMBLINE_TEXT("%n minutes"),
                         std::chrono::round<std::chrono::minutes>(duration).count());
}

std::string indicesText(const Wording& wording, const Snapshot& snapshot, const RatingSession& session) {
    const std::optional<FirstAgreement> agreement =
        firstAgreement(session, snapshot.team, snapshot.rubric->levels().size());
    if (!agreement)
        return {};
    return wording.say(
        PLUMBLINE_TEXT("Agreement of the first ballots of %1 members on %2 dimensions: ordinal alpha "
                       "(Krippendorff) %3, AC2 (Gwet) %4. 1 is full agreement, 0 what chance gives. Over so "
                       "few ballots both are rough; they say nothing about how good the ratings are."),
        {std::to_string(agreement->members), std::to_string(agreement->dimensions), tenths(agreement->alpha),
         tenths(agreement->ac2)});
}

} // namespace plumbline
