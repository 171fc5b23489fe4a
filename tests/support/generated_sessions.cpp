// SPDX-License-Identifier: MIT
#include "support/generated_sessions.h"

#include <algorithm>
#include <numeric>

namespace plumbline::test {

namespace {

class SessionMaker {
public:
    SessionMaker(MadeUp& madeUp, const Snapshot& snapshot) : m_madeUp(madeUp), m_snapshot(snapshot) {}

    RatingSession make(bool mayBeOpen) {
        RatingSession session{
            .id = RatingSessionId(++m_sessions),
            .uuid = m_madeUp.uuid(),
            .started = m_madeUp.instant(),
            .closed = std::nullopt,
            .voting = m_madeUp.oneOf({Voting::Named, Voting::Anonymous}),
            .rule = m_madeUp.oneOf({DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair}),
            .quorum = 1 + m_madeUp.upTo(9),
            .timePerDimension = std::chrono::seconds(m_madeUp.upTo(600)),
            .thinkTime = std::chrono::seconds(m_madeUp.upTo(120)),
            .groundRules = m_madeUp.proseOrNothing(),
            .agenda = {},
            .absent = {},
        };
        for (const Member& member : m_snapshot.team)
            if (m_madeUp.once(4))
                session.absent.push_back(member.id);
        const bool open = mayBeOpen && m_madeUp.once(2);
        for (const std::size_t position : chosenDimensions())
            session.agenda.push_back(item(session, position, open));
        if (!open)
            session.closed = m_madeUp.instant();
        return session;
    }

private:
    /// At least one, in any order, each once.
    std::vector<std::size_t> chosenDimensions() {
        std::vector<std::size_t> positions(m_snapshot.rubric->dimensionCount());
        std::iota(positions.begin(), positions.end(), 0);
        for (std::size_t i = positions.size(); i > 1; --i)
            std::swap(positions[i - 1], positions[m_madeUp.below(i)]);
        positions.resize(1 + m_madeUp.below(positions.size()));
        return positions;
    }

    AgendaItem item(const RatingSession& session, std::size_t position, bool open) {
        AgendaItem made{.dimension = m_snapshot.rubric->dimension(position).id,
                        .parked = m_madeUp.once(5),
                        .spent = std::chrono::seconds(m_madeUp.upTo(900)),
                        .rounds = {},
                        .open = std::nullopt,
                        .voted = {},
                        .counted = 0,
                        .decision = std::nullopt,
                        .notes = m_madeUp.proseOrNothing()};
        const int rounds = m_madeUp.upTo(3);
        made.rounds.reserve(static_cast<std::size_t>(rounds));
        for (int number = 1; number <= rounds; ++number)
            made.rounds.push_back(round(session, number));
        if (open && m_madeUp.once(4)) {
            made.open = OpenRound{rounds + 1, m_madeUp.instant()};
            made.voted = votersPresent(m_snapshot, session);
            made.counted = m_madeUp.upTo(3);
        } else if (m_madeUp.once(2)) {
            made.decision = Decision{
                m_madeUp.instant(), decided(),
                m_madeUp.oneOf({DecisionRule::Consensus, DecisionRule::Majority, DecisionRule::Chair}),
                m_madeUp.oneOf({Confidence::Low, Confidence::Medium, Confidence::High}),
                m_madeUp.proseOrNothing()};
        }
        return made;
    }

    RatingValue decided() {
        return m_madeUp.once(8) ? RatingValue(NotApplicable()) : RatingValue(anyLevel());
    }

    LevelRank anyLevel() { return LevelRank(1 + m_madeUp.upTo(m_snapshot.rubric->highest().value() - 1)); }

    /// Some ballots by member where they are named, others counted by hand.
    Round round(const RatingSession& session, int number) {
        const Instant opened = m_madeUp.instant();
        Round made{number, opened, m_madeUp.instant(), 0, {}, {}};
        made.counts.levels.assign(m_snapshot.rubric->levels().size(), 0);
        const auto count = [&](const BallotChoice& choice) {
            const auto* level = std::get_if<LevelRank>(&choice);
            ++(level ? made.counts.levels[level->index()] : made.counts.abstained);
        };
        for (const MemberId voter : votersPresent(m_snapshot, session)) {
            ++made.present;
            if (m_madeUp.once(6))
                continue;
            const BallotChoice choice = m_madeUp.once(5) ? BallotChoice(Abstained()) : anyLevel();
            count(choice);
            if (session.voting == Voting::Named)
                made.ballots.push_back({voter, choice});
        }
        for (int byHand = m_madeUp.once(4) ? m_madeUp.upTo(6) : 0; byHand > 0; --byHand, ++made.present)
            count(anyLevel());
        return made;
    }

    MadeUp& m_madeUp;
    const Snapshot& m_snapshot;
    int m_sessions = 0;
};

} // namespace

std::vector<RatingSession> generatedSessions(MadeUp& madeUp, const Snapshot& snapshot) {
    std::vector<RatingSession> sessions;
    SessionMaker maker(madeUp, snapshot);
    const bool isDraft = snapshot.assessment.status == AssessmentStatus::Draft;
    constexpr int most = 3;
    for (int left = madeUp.upTo(most); left > 0; --left)
        sessions.push_back(maker.make(isDraft && left == 1));
    return sessions;
}

} // namespace plumbline::test
