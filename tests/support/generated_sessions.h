// SPDX-License-Identifier: MIT
// Made-up rating sessions for an assessment.
#pragma once

#include "assessment/snapshot.h"
#include "support/made_up.h"

#include <vector>

namespace plumbline::test {

/// None to three sessions of the snapshot's team; only the last may be open, and none is where it is final.
/// Named and anonymous, with absences, rounds, ballots by name and counted by hand, decisions, notes, parked
/// dimensions and a vote that goes on.
std::vector<RatingSession> generatedSessions(MadeUp& madeUp, const Snapshot& snapshot);

} // namespace plumbline::test
