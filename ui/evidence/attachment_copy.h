// SPDX-License-Identifier: MIT
// Writes a file of the workbook to a place the person chose, replacing what they agreed to replace only when
// the copy is whole.
#pragma once

#include "base/progress.h"
#include "workbook/workbook.h"

#include <filesystem>

namespace plumbline::ui {

/// Throws Error; what was at `to` is then as it was.
void copyAttachment(const Workbook& workbook, const Attachment& attachment, const std::filesystem::path& to,
                    const Progress& progress);

} // namespace plumbline::ui
