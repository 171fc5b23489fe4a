// SPDX-License-Identifier: MIT
// Any table of an export as comma-separated values, and the wide one that only a CSV file has.
#pragma once

#include "assessment/snapshot.h"
#include "base/progress.h"
#include "exchange/export_table.h"

#include <cstdint>
#include <iosfwd>
#include <vector>

namespace plumbline {

/// Titles begin with a small letter; days are written as 2026-11-24 and school years as 2026-27. Gives the
/// number of rows without the header; where it is stopped it throws Error Cancelled.
std::int64_t writeTableCsv(std::ostream& out, const ExportTable& table, const Progress& progress = {});

/// A row for every assessment, and two columns for every dimension of any of their rubrics, by its id: its
/// level in words and as a number. What is not rated or not applicable says so in place of the word and has
/// no number; a dimension that the rubric has not is empty.
ExportTable wideTable(const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
