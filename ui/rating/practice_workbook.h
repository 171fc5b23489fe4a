// SPDX-License-Identifier: MIT
// The workbook of a practice vote: the team as it is, and one made-up dimension with the levels it will use.
#pragma once

#include "assessment/snapshot.h"

#include <filesystem>

namespace plumbline::ui {

/// Makes it at `path` with an open session that is like the open one of `real`; of `real` itself nothing is
/// used but names. Throws Error as Workbook does.
void makePracticeWorkbook(const std::filesystem::path& path, const Snapshot& real);

} // namespace plumbline::ui
