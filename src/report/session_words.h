// SPDX-License-Identifier: MIT
// What happened in a rating session, in the words of a report.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"

#include <chrono>
#include <string>

namespace plumbline {

/// "24 November 2026", "24 November 2026 to 1 December 2026", "since 24 November 2026, still open".
std::string datesText(const Wording& wording, const RatingSession& session);

std::string votingText(const Wording& wording, Voting voting);

/// "Ana, Teacher; Ben": who voted or could, who watched, who was away; empty where nobody.
std::string tookPartText(const Snapshot& snapshot, const RatingSession& session);
std::string observedText(const Snapshot& snapshot, const RatingSession& session);
std::string absentText(const Snapshot& snapshot, const RatingSession& session);

/// "Round 1: 2–5–1 · 1 abstained", a line for every round; "no vote" where there is none.
std::string roundsText(const Wording& wording, const AgendaItem& item);

/// "Round 2: 3 higher, 1 lower, 4 the same", a line for every later round with named voting.
std::string movementText(const Wording& wording, const AgendaItem& item);

/// Level, how, and confidence on a line each, and one more where it is rated otherwise now; "Parked"; "Not
/// decided".
std::string decisionText(const Wording& wording, const Snapshot& snapshot, const AgendaItem& item);

/// "12 minutes"; "under a minute"; "–" for no time.
std::string durationText(const Wording& wording, std::chrono::seconds duration);

/// How much the first ballots agree, by two indices with what they mean; empty where there are too few, or
/// voting was anonymous.
std::string indicesText(const Wording& wording, const Snapshot& snapshot, const RatingSession& session);

} // namespace plumbline
