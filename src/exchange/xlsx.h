// SPDX-License-Identifier: MIT
// Assessments as a spreadsheet workbook: ratings, profile, evidence, next steps, team, each on its sheet.
#pragma once

#include "assessment/snapshot.h"

#include <filesystem>
#include <vector>

namespace plumbline {

/// Writes a new .xlsx file at `path`; texts are written as texts, so that no formula runs. Throws Error.
void writeXlsx(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
