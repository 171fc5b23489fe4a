// SPDX-License-Identifier: MIT
#include "analysis/speaking_order.h"

#include "analysis/agreement.h"
#include "analysis/roles.h"

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

enum class Turn { Lowest, Highest, Between, Abstained };

struct Speaker {
    MemberId member;
    bool administration;
    Turn turn;
    LevelRank level; ///< the lowest one for who abstained
};

Speaker speakerFor(const Member& member, const BallotChoice& choice, LevelSpan span) {
    const bool administration = isAdministration(member.role);
    const LevelRank* level = std::get_if<LevelRank>(&choice);
    if (!level)
        return {member.id, administration, Turn::Abstained, span.low};
    const Turn turn = *level == span.low ? Turn::Lowest : *level == span.high ? Turn::Highest : Turn::Between;
    return {member.id, administration, turn, *level};
}

} // namespace

std::vector<MemberId> speakingOrder(const Round& round, const std::vector<Member>& team) {
    const std::optional<LevelSpan> span = spanOf(round.counts);
    if (!span || span->low == span->high)
        return {};
    std::vector<Speaker> speakers;
    for (const Member& member : team) {
        const auto ballot = std::ranges::find(round.ballots, member.id, &Ballot::member);
        if (ballot != round.ballots.end())
            speakers.push_back(speakerFor(member, ballot->choice, *span));
    }
    std::ranges::stable_sort(speakers, {}, [](const Speaker& speaker) {
        return std::tuple(speaker.administration, speaker.turn, speaker.level);
    });
    std::vector<MemberId> order;
    for (const Speaker& speaker : speakers)
        order.push_back(speaker.member);
    return order;
}

} // namespace plumbline
