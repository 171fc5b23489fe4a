// SPDX-License-Identifier: MIT
// The example school: four years of a made-up high school, to look around in.
#pragma once

#include "workbook/workbook.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace plumbline {

/// Adds the example school, through the same edits as a person's; refused where the workbook already has a
/// school of its name. Throws Error.
std::optional<Refusal> buildExample(Workbook& workbook);

/// Makes a new workbook that holds the example school. Throws Error, and leaves no file then.
std::unique_ptr<Workbook> createExample(const std::filesystem::path& path,
                                        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

} // namespace plumbline
