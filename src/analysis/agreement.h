// SPDX-License-Identifier: MIT
// How much a team's ballots agree: plain words first, then indices for ordinal levels. Never a mean of
// levels.
#pragma once

#include "analysis/profile.h"
#include "assessment/snapshot.h"
#include "base/wording.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

/// How far the levels of a round lie apart. Abstentions are not levels: nobody voted is never agreement.
enum class BallotRange {
    None,      ///< no ballot with a level
    One,       ///< a single one; there is nothing it could agree with
    Unanimous, ///< one level
    Adjacent,  ///< two levels next to each other
    Split      ///< further apart
};

BallotRange rangeOf(const BallotCounts& counts);

/// The lowest and the highest level with a ballot.
struct LevelSpan {
    LevelRank low;
    LevelRank high;

    friend bool operator==(LevelSpan, LevelSpan) = default;
};

/// Nothing where no ballot has a level.
std::optional<LevelSpan> spanOf(const BallotCounts& counts);

/// "2–5–1", lowest level first.
std::string countsText(const LevelCounts& levels);
/// "all 8 agree on Developing", "split 2–5–1", "within one level, 2–6–0", "one ballot", "no ballots".
Message agreementWords(const Rubric& rubric, const BallotCounts& counts);
/// The same with "· 1 abstained" where somebody did.
std::string agreementText(const Wording& wording, const Rubric& rubric, const BallotCounts& counts);

/// Leik's D, kept as an exact fraction: 0 where all are at one level, 1 where half are at each end.
struct LeikD {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    double value() const { return static_cast<double>(numerator) / static_cast<double>(denominator); }

    /// Equal fractions are equal, however they are written.
    friend std::strong_ordering operator<=>(LeikD a, LeikD b) {
        return a.numerator * b.denominator <=> b.numerator * a.denominator;
    }

    friend bool operator==(LeikD a, LeikD b) { return (a <=> b) == 0; }
};

/// D = sum over k < K of min(F_k, 1 - F_k), times 2 / (K - 1), F_k the share at or below level k of K >= 2.
/// Nothing for fewer than two ballots. With three levels it is the mean distance of the ballots from their
/// median, in levels. Source: Leik 1966, A measure of ordinal consensus, Pacific Sociological Review 9, 85.
std::optional<LeikD> leikD(const LevelCounts& levels);

/// The last round that was revealed for a dimension, over all sessions; null where there is none.
const Round* lastRound(const Snapshot& snapshot, const DimensionId& dimension);

/// Places on the agenda, those that disagree most in their last round first: by D, then by how many levels
/// the ballots span, then by place. Those with one ballot follow, those without any are last.
std::vector<std::size_t> dimensionsByDisagreement(const RatingSession& session);

struct RoleCounts {
    std::string role; ///< empty for all other roles taken together
    BallotCounts counts;

    friend bool operator==(const RoleCounts&, const RoleCounts&) = default;
};

/// The fewest ballots that may be shown as a group.
constexpr int smallestGroup = 3;

/// The ballots of a round by role, in the order of the team. Roles with fewer than three ballots, members who
/// left and ballots counted by hand stand together as the others. Nothing where these others are one or two,
/// for whoever knows the total could subtract the roles from it; nothing for anonymous voting.
std::vector<RoleCounts> countsByRole(const Round& round, const std::vector<Member>& team);

/// What changed from one round to the next.
struct Movement {
    BallotCounts before;
    BallotCounts after;

    /// Of members who chose a level in both rounds, with named voting.
    struct Moves {
        int higher = 0;
        int lower = 0;
        int same = 0;

        friend bool operator==(const Moves&, const Moves&) = default;
    };

    std::optional<Moves> moves;

    friend bool operator==(const Movement&, const Movement&) = default;
};

Movement movement(const Round& before, const Round& after);

} // namespace plumbline
