// SPDX-License-Identifier: MIT
// What is allowed in a rating session now. A part of the rules.
#pragma once

#include "assessment/rules.h"

namespace plumbline {

std::optional<Refusal> sessionRefusal(const StartSession& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const ChangeSession& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const SetAttendance& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const BeginRound& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const CastBallot& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const WithdrawBallot& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const CountBallots& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const RevealRound& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const DecideRating& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const ParkDimension& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const NoteTime& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const SetAgendaNotes& edit, const Snapshot& snapshot);
std::optional<Refusal> sessionRefusal(const CloseSession& edit, const Snapshot& snapshot);

/// Why a member can not leave the team, or observe from now on: a ballot of theirs is on the record or in a
/// round.
std::optional<Refusal> refusalToLeave(MemberId member, const Snapshot& snapshot);
std::optional<Refusal> refusalToObserve(MemberId member, const Snapshot& snapshot);
/// Why the assessment can not be made final or removed: a rating session goes on.
std::optional<Refusal> refusalToEnd(const Snapshot& snapshot);

} // namespace plumbline
