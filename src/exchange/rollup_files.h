// SPDX-License-Identifier: MIT
// A roll-up for other programs: JSON, comma-separated values, a spreadsheet.
#pragma once

#include "analysis/rollup.h"
#include "exchange/written.h"

#include <filesystem>
#include <iosfwd>
#include <string>

namespace plumbline {

/// "rated", "unrated", "not-applicable", "other-wording", "not-in-rubric" or "no-assessment"
std::string_view cellStateId(const RollupCell& cell);

/// The shape of `rollup --json`; what is not there is null, never 0.
std::string rollupJson(const Rollup& rollup);

/// A header and one row for every school and dimension. Columns: school, school year, status, rubric, rubric
/// version, strand, dimension id, dimension, state, level number, level, compared with, change.
void writeRollupCsv(std::ostream& out, const Rollup& rollup);

/// Sheets: Schools (a row for each, a column for each dimension), Ratings (a row for each school and
/// dimension, level as word and number), Counts (by strand and dimension), with the changes where there is
/// another year. Writes a new file; throws Error.
Written writeRollupXlsx(const std::filesystem::path& path, const Rollup& rollup);

} // namespace plumbline
