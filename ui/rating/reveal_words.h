// SPDX-License-Identifier: MIT
// What is said of a revealed round: who speaks when, who voted what, how far the ballots lie apart, the
// roles.
#pragma once

#include <QString>

#include "assessment/snapshot.h"

namespace plumbline::ui {

/// "Round 2: split 1–6–1 · 1 abstained"
QString splitWords(const Rubric& rubric, const Round& round);
/// The rounds before the last one, a line each; empty where there is none.
QString earlierWords(const Rubric& rubric, const AgendaItem& item);
/// Empty with anonymous voting.
QString speakingWords(const std::vector<Member>& team, const Round& round);
/// Empty with anonymous voting.
QString whoVotedWhat(const Snapshot& snapshot, const Round& round);

/// "How far the ballots lie apart: 0.38 on a scale from 0 to 1"; empty for fewer than two ballots.
QString apartWords(const Round& round);
/// What that figure is, and where it comes from.
QString apartMeaning();

/// The split of every role, or why it is not shown.
QString roleWords(const Round& round, const std::vector<Member>& team, Voting voting);

} // namespace plumbline::ui
