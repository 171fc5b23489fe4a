// SPDX-License-Identifier: MIT
// Ratings and votes as comma-separated values. What writes a file gives the number of its rows without the
// header; where it is stopped it throws Error Cancelled.
#pragma once

#include "assessment/snapshot.h"
#include "base/progress.h"

#include <cstdint>
#include <iosfwd>
#include <vector>

namespace plumbline {

/// A header and one row for every dimension of every assessment.
/// Columns: school, school year, status, rubric, rubric version, strand, dimension id, dimension, state,
/// level number, level, reason, evidence, evidence titles, open next steps, next steps.
std::int64_t writeRatingsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                             const Progress& progress = {});

/// The same for rating sessions: a row for every round that was revealed, and one for a dimension of an
/// agenda without a round. What was decided and the time spent stand in a dimension's last row only. Who
/// voted what is not in it. Columns: school, school year, session started, voting, strand, dimension id,
/// dimension, round, revealed, present, one for the ballots of each level, abstained, stage, decided state,
/// decided level, how, confidence, minority note, seconds spent.
std::int64_t writeRoundsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                            const Progress& progress = {});

} // namespace plumbline
