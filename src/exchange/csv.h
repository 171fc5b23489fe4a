// SPDX-License-Identifier: MIT
// Ratings as comma-separated values that are safe to open in a spreadsheet.
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

} // namespace plumbline
