// SPDX-License-Identifier: MIT
#include "analysis/agreement.h"

#include "analysis/roles.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace plumbline {

namespace {

/// Sorts the most disagreement first.
struct Disagreement {
    int ballots = 0; ///< none, one, or several: an order of its own
    std::optional<LeikD> d;
    int span = 0;
};

Disagreement disagreementOf(const AgendaItem& item) {
    if (item.rounds.empty())
        return {};
    const BallotCounts& counts = item.rounds.back().counts;
    const std::optional<LevelSpan> span = spanOf(counts);
    return {std::min(counts.rated(), 2), leikD(counts.levels),
            span ? span->high.value() - span->low.value() : 0};
}

bool disagreesMore(const Disagreement& a, const Disagreement& b) {
    if (a.ballots != b.ballots)
        return a.ballots > b.ballots;
    if (a.d != b.d)
        return a.d > b.d;
    return a.span > b.span;
}

BallotCounts noBallots(std::size_t levels) {
    return {LevelCounts(levels, 0), 0};
}

void add(BallotCounts& counts, const BallotChoice& choice) {
    if (const LevelRank* level = std::get_if<LevelRank>(&choice))
        ++counts.levels[level->index()];
    else
        ++counts.abstained;
}

void subtract(BallotCounts& counts, const BallotCounts& less) {
    std::ranges::transform(counts.levels, less.levels, counts.levels.begin(), std::minus<>());
    counts.abstained -= less.abstained;
}

const LevelRank* levelIn(const Round& round, MemberId member) {
    const auto found = std::ranges::find(round.ballots, member, &Ballot::member);
    return found != round.ballots.end() ? std::get_if<LevelRank>(&found->choice) : nullptr;
}

/// Every role that was voted in, in the order of the team.
std::vector<RoleCounts> everyRole(const Round& round, const std::vector<Member>& team) {
    std::vector<RoleCounts> roles;
    for (const Member& member : team) {
        const auto ballot = std::ranges::find(round.ballots, member.id, &Ballot::member);
        if (ballot == round.ballots.end() || member.role.empty())
            continue;
        auto role = std::ranges::find_if(
            roles, [&](const RoleCounts& each) { return isSameRole(each.role, member.role); });
        if (role == roles.end())
            role = roles.insert(role, RoleCounts{member.role, noBallots(round.counts.levels.size())});
        add(role->counts, ballot->choice);
    }
    return roles;
}

} // namespace

std::optional<LevelSpan> spanOf(const BallotCounts& counts) {
    std::optional<LevelSpan> span;
    for (std::size_t index = 0; index < counts.levels.size(); ++index) {
        if (counts.levels[index] == 0)
            continue;
        const LevelRank level(static_cast<int>(index) + 1);
        span = LevelSpan{span ? span->low : level, level};
    }
    return span;
}

BallotRange rangeOf(const BallotCounts& counts) {
    const std::optional<LevelSpan> span = spanOf(counts);
    if (!span)
        return BallotRange::None;
    if (counts.rated() == 1)
        return BallotRange::One;
    const int steps = span->high.value() - span->low.value();
    if (steps == 0)
        return BallotRange::Unanimous;
    return steps == 1 ? BallotRange::Adjacent : BallotRange::Split;
}

std::string countsText(const LevelCounts& levels) {
    std::string text;
    for (const int count : levels)
        text += (text.empty() ? "" : "–") + std::to_string(count);
    return text;
}

Message agreementWords(const Rubric& rubric, const BallotCounts& counts) {
    switch (rangeOf(counts)) {
    case BallotRange::None:
        return counts.abstained == 0 ? Message{PLUMBLINE_TEXT("no ballots"), {}}
                                     : Message{PLUMBLINE_TEXT("no level chosen"), {}};
    case BallotRange::One:
        return {PLUMBLINE_TEXT("one ballot"), {}};
    case BallotRange::Unanimous: {
        const std::string& level = rubric.level(spanOf(counts)->low).name;
        if (counts.rated() == 2)
            return {PLUMBLINE_TEXT("both agree on %1"), {level}};
        return {PLUMBLINE_TEXT("all %1 agree on %2"), {std::to_string(counts.rated()), level}};
    }
    case BallotRange::Adjacent:
        return {PLUMBLINE_TEXT("within one level, %1"), {countsText(counts.levels)}};
    case BallotRange::Split:
        break;
    }
    return {PLUMBLINE_TEXT("split %1"), {countsText(counts.levels)}};
}

std::string agreementText(const Wording& wording, const Rubric& rubric, const BallotCounts& counts) {
    const std::string words = wording.say(agreementWords(rubric, counts));
    if (counts.abstained == 0)
        return words;
    return words + " · " + wording.say(PLUMBLINE_TEXT("%1 abstained"), {std::to_string(counts.abstained)});
}

std::optional<LeikD> leikD(const LevelCounts& levels) {
    const std::int64_t ballots = std::accumulate(levels.begin(), levels.end(), std::int64_t{0});
    if (ballots < 2 || levels.size() < 2)
        return std::nullopt;
    std::int64_t atOrBelow = 0;
    std::int64_t sum = 0;
    for (std::size_t index = 0; index + 1 < levels.size(); ++index) {
        atOrBelow += levels[index];
        sum += std::min(atOrBelow, ballots - atOrBelow);
    }
    return LeikD{2 * sum, ballots * (static_cast<std::int64_t>(levels.size()) - 1)};
}

const Round* lastRound(const Snapshot& snapshot, const DimensionId& dimension) {
    for (auto session = snapshot.sessions.rbegin(); session != snapshot.sessions.rend(); ++session)
        if (const AgendaItem* item = findItem(*session, dimension); item && !item->rounds.empty())
            return &item->rounds.back();
    return nullptr;
}

std::vector<std::size_t> dimensionsByDisagreement(const RatingSession& session) {
    std::vector<Disagreement> disagreements;
    for (const AgendaItem& item : session.agenda)
        disagreements.push_back(disagreementOf(item));
    std::vector<std::size_t> places(session.agenda.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::stable_sort(places, [&](std::size_t a, std::size_t b) {
        return disagreesMore(disagreements[a], disagreements[b]);
    });
    return places;
}

std::vector<RoleCounts> countsByRole(const Round& round, const std::vector<Member>& team) {
    if (round.ballots.empty())
        return {};
    std::vector<RoleCounts> roles = everyRole(round, team);
    std::erase_if(roles, [](const RoleCounts& role) { return role.counts.total() < smallestGroup; });
    BallotCounts others = round.counts;
    for (const RoleCounts& role : roles)
        subtract(others, role.counts);
    if (others.total() == 0)
        return roles;
    if (roles.empty() || others.total() < smallestGroup)
        return {};
    roles.push_back({{}, std::move(others)});
    return roles;
}

Movement movement(const Round& before, const Round& after) {
    Movement moved{before.counts, after.counts, std::nullopt};
    if (before.ballots.empty() || after.ballots.empty())
        return moved;
    moved.moves.emplace();
    for (const Ballot& ballot : after.ballots) {
        const LevelRank* now = std::get_if<LevelRank>(&ballot.choice);
        const LevelRank* then = levelIn(before, ballot.member);
        if (!now || !then)
            continue;
        moved.moves->higher += *now > *then ? 1 : 0;
        moved.moves->lower += *now < *then ? 1 : 0;
        moved.moves->same += *now == *then ? 1 : 0;
    }
    return moved;
}

} // namespace plumbline
