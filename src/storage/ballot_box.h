// SPDX-License-Identifier: MIT
// Sealed ballots: put in, taken back, and opened together when their round is revealed.
#pragma once

#include "assessment/rating_session.h"
#include "storage/database.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumbline::storage {

/// A round that is open or still to be opened; `position` is the dimension's.
struct BoxKey {
    RatingSessionId session;
    std::size_t position;
    int number;
};

/// The voter of ballots that were counted by hand; members are numbered from 1.
inline constexpr std::int64_t countedByHand = 0;

// All inside a transaction. A ballot is sealed with a secret of its box (XChaCha20-Poly1305, libsodium) that
// the history does not record and that goes with the opening: what the history keeps of the box stays closed
// for ever.

/// Replaces an earlier ballot of the same member. Each counts as one.
void putBallot(const Database& database, const BoxKey& box, MemberId member, const BallotChoice& choice);
/// Replaces an earlier count.
void putCount(const Database& database, const BoxKey& box, const BallotCounts& counts);
void takeBallot(const Database& database, const BoxKey& box, MemberId member);
void takeCount(const Database& database, const BoxKey& box);

struct OpenedBox {
    std::vector<Ballot> ballots; ///< by member's id
    BallotCounts counts;         ///< with the ballots and those counted by hand
};

/// Empties the box and forgets its secret. Throws Error Damaged where a ballot can not be opened.
OpenedBox openBox(const Database& database, const BoxKey& box, int levels);

} // namespace plumbline::storage
