// SPDX-License-Identifier: MIT
// Evidence and next steps as comma-separated values. What writes a file gives the number of its rows without
// the header; where it is stopped it throws Error Cancelled.
#pragma once

#include "assessment/snapshot.h"
#include "base/progress.h"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

namespace plumbline {

/// A row for every piece of evidence of every assessment. Columns: school, school year, then those of
/// evidenceColumns().
std::int64_t writeEvidenceCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                              const Progress& progress = {});

/// A row for every next step of every assessment. Columns: school, school year, focus, strand, dimension id,
/// dimension, statement, next step, owner, due, status, priority, measure of success, outcome, evidence of
/// it, to review.
std::int64_t writeNextStepsCsv(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                               const Progress& progress = {});

/// title, kind, stance, date, from school year, source, state, dimension ids, dimensions, statements, text,
/// link, file, media type, size (bytes), sha256, added. Several things in one field stand on lines of
/// their own.
std::vector<std::string> evidenceColumns();
std::vector<std::string> evidenceFields(const Snapshot& snapshot, const Evidence& piece);

} // namespace plumbline
