// SPDX-License-Identifier: MIT
// Reads a spreadsheet back as far as it takes to know that nothing is missing.
#pragma once

#include "exchange/written.h"

#include <filesystem>

namespace plumbline {

/// Its sheets in their order, each with its rows without the header; every byte is unpacked and its checksum
/// compared. Throws Error where it is no whole .xlsx file.
Written readBackXlsx(const std::filesystem::path& path);

} // namespace plumbline
