// SPDX-License-Identifier: MIT
// Assessments as a spreadsheet workbook: a sheet for each kind of thing, and one that explains the others.
#pragma once

#include "assessment/snapshot.h"
#include "base/progress.h"
#include "exchange/written.h"

#include <filesystem>
#include <vector>

namespace plumbline {

/// Writes a new .xlsx file at `path` and reads it back: Ratings, Profile, Evidence, Next steps, Statement
/// marks, Team, About; Comparison where a school has two years; Sessions and Rounds where there were rating
/// sessions; Ballots where they are kept by name. Texts are written as texts, so that no formula runs. Throws
/// Error, Cancelled where `progress` stops it.
Written writeXlsx(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments,
                  const Progress& progress = {});

} // namespace plumbline
