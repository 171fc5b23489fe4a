// SPDX-License-Identifier: MIT
// Ratings and votes as comma-separated values that are safe to open in a spreadsheet.
#pragma once

#include "assessment/snapshot.h"

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// One field after RFC 4180, always quoted; a text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
std::string csvField(std::string_view text);

/// A header and one row for every dimension of every assessment; UTF-8 with a byte order mark, CR LF.
/// Columns: school, school year, status, rubric, rubric version, strand, dimension id, dimension, state,
/// level number, level, reason, evidence, evidence titles, open next steps, next steps.
void writeRatingsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments);

/// The same for rating sessions: a row for every round that was revealed, and one for a dimension of an
/// agenda without a round. What was decided and the time spent stand in a dimension's last row only. Who
/// voted what is not in it. Columns: school, school year, session started, voting, strand, dimension id,
/// dimension, round, revealed, present, one for the ballots of each level, abstained, stage, decided state,
/// decided level, how, confidence, minority note, seconds spent.
void writeRoundsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
