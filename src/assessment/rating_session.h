// SPDX-License-Identifier: MIT
// The words of a rating session: what was agreed, who was there, the rounds of ballots, what was decided.
#pragma once

#include "assessment/assessment.h"

#include <chrono>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

/// Whether it can be seen after the reveal who voted what. Fixed with the first ballot.
enum class Voting { Named, Anonymous };

/// How the team settles a dimension.
enum class DecisionRule { Consensus, Majority, Chair };

/// What the team agrees on before it begins.
struct SessionPlan {
    Voting voting = Voting::Named;
    DecisionRule rule = DecisionRule::Consensus;
    /// Voters who must be present; at least 1.
    int quorum = 1;
    /// Time for one dimension; 0 for no limit.
    std::chrono::seconds timePerDimension{0};
    /// Time to think before a vote; 0 for none set.
    std::chrono::seconds thinkTime{0};
    std::string groundRules; ///< plain text; may be empty
    /// What is rated, in this order; each once.
    std::vector<DimensionId> agenda;

    friend bool operator==(const SessionPlan&, const SessionPlan&) = default;
};

/// A member chose not to rate. Not a level, and not the same as not voting.
struct Abstained {
    friend bool operator==(Abstained, Abstained) = default;
};

using BallotChoice = std::variant<Abstained, LevelRank>;

/// What one member voted; known only after the reveal of a round with named voting.
struct Ballot {
    MemberId member;
    BallotChoice choice;

    friend bool operator==(const Ballot&, const Ballot&) = default;
};

/// Ballots added up.
struct BallotCounts {
    std::vector<int> levels; ///< lowest first; one for every level of the rubric
    int abstained = 0;

    /// Those with a level.
    int rated() const {
        int sum = 0;
        for (const int count : levels)
            sum += count;
        return sum;
    }

    int total() const { return rated() + abstained; }

    friend bool operator==(const BallotCounts&, const BallotCounts&) = default;
};

/// A vote on one dimension whose ballots were revealed. It never changes.
struct Round {
    int number = 1; ///< counted from 1 within the dimension
    Instant opened;
    Instant revealed;
    /// Voters who were present at the reveal.
    int present = 0;
    /// All ballots of the round.
    BallotCounts counts;
    /// By member, in the order of the team; empty with anonymous voting. Ballots that were counted by hand
    /// are in `counts` alone.
    std::vector<Ballot> ballots;

    friend bool operator==(const Round&, const Round&) = default;
};

/// A vote that goes on. What the ballots say is in the file, sealed, and nowhere else.
struct OpenRound {
    int number = 1;
    Instant opened;

    friend bool operator==(const OpenRound&, const OpenRound&) = default;
};

enum class Confidence { Low, Medium, High };

/// How a dimension was settled; the level and the reason are the dimension's rating.
struct Decision {
    Instant at;
    RatingValue value; ///< as it was decided; the rating may have been changed since
    DecisionRule how = DecisionRule::Consensus;
    Confidence confidence = Confidence::Medium;
    std::string minorityNote; ///< plain text, with names or without as the minority wants it; may be empty

    friend bool operator==(const Decision&, const Decision&) = default;
};

/// One dimension of the agenda.
struct AgendaItem {
    DimensionId dimension;
    /// Put off until later.
    bool parked = false;
    /// Time the team has spent on it; undo does not take it back.
    std::chrono::seconds spent{0};
    /// Earlier rounds, first to last.
    std::vector<Round> rounds;
    std::optional<OpenRound> open;
    /// Members whose ballot for the open round, or for the next one, is in; in the order of the team.
    std::vector<MemberId> voted;
    /// Ballots for that round that were counted by hand.
    int counted = 0;
    std::optional<Decision> decision;
    /// The facilitator's, plain text, for no other eyes: neither on the projector nor in a report.
    std::string notes = {};

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

struct RatingSession {
    RatingSessionId id;
    std::string uuid;
    Instant started;
    std::optional<Instant> closed;
    Voting voting = Voting::Named;
    DecisionRule rule = DecisionRule::Consensus;
    int quorum = 1;
    std::chrono::seconds timePerDimension{0};
    std::chrono::seconds thinkTime{0};
    std::string groundRules;
    std::vector<AgendaItem> agenda;
    /// Members of the team who are not here.
    std::vector<MemberId> absent;

    friend bool operator==(const RatingSession&, const RatingSession&) = default;
};

/// Where a dimension of the agenda stands.
enum class Stage { Waiting, Voting, Revealed, Decided, Parked };

Stage stageOf(const AgendaItem& item);

/// Whether a ballot can be cast for it now: for the open round, or before the first.
bool takesBallots(const AgendaItem& item);

/// The item for a dimension; null where it is not on the agenda.
const AgendaItem* findItem(const RatingSession& session, const DimensionId& dimension);

/// Whether the team voted on it or decided it: then it stays on the agenda.
bool staysOnAgenda(const AgendaItem& item);

/// Whether a ballot was cast or a round opened in it: from then on the way of voting is fixed.
bool hasBegun(const RatingSession& session);

/// The place on the agenda where the session goes on: a dimension with an open round, else one that was
/// revealed and is not decided, else the first that waits, else the first that is parked; the agenda's size
/// where all are decided.
std::size_t placeToGoOn(const RatingSession& session);

} // namespace plumbline
