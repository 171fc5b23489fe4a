// SPDX-License-Identifier: MIT
// Agreement of a whole table of ballots, set against what chance would give: Krippendorff's alpha, Gwet's
// AC2.
#pragma once

#include "assessment/rating_session.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plumbline {

/// One row for every rater, one column for every unit (dimension); nothing where no level was chosen. A
/// missing ballot is not a level, and nothing is put in its place.
using BallotTable = std::vector<std::vector<std::optional<LevelRank>>>;

/// The ballots of the first round of every dimension on the agenda, by member, with named voting; later
/// rounds follow a talk and are not independent. Empty with anonymous voting.
BallotTable firstBallots(const RatingSession& session, const std::vector<Member>& team);

/// Krippendorff's alpha with the ordinal metric: 1 for full agreement, 0 for what chance gives, and below.
/// Nothing where no unit has two ballots or only one level occurs. It is no figure for a single unit: there
/// it is 0 whatever the ballots. Source: Krippendorff 2011, Computing Krippendorff's alpha-reliability.
std::optional<double> ordinalAlpha(const BallotTable& table, std::size_t levels);

/// Gwet's AC2 with ordinal weights over all `levels` (at least 2) of the scale, seen or not. Nothing where no
/// unit has two ballots. To be shown with alpha, not alone: each has tables on which it misleads.
/// Source: Gwet 2014, Handbook of Inter-Rater Reliability, 4th edition, chapters 3 and 5.
std::optional<double> gwetAc2(const BallotTable& table, std::size_t levels);

/// Both indices over the first ballots of a session; always both or neither.
struct FirstAgreement {
    int members = 0;    ///< with a ballot
    int dimensions = 0; ///< with two ballots or more
    double alpha = 0;
    double ac2 = 0;
};

/// Nothing for fewer than five dimensions with two ballots: too few to say anything.
std::optional<FirstAgreement> firstAgreement(const RatingSession& session, const std::vector<Member>& team,
                                             std::size_t levels);

} // namespace plumbline
