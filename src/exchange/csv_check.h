// SPDX-License-Identifier: MIT
// Reads a CSV file back as far as it takes to know that nothing is missing.
#pragma once

#include <cstdint>
#include <filesystem>

namespace plumbline {

/// The rows without the header. Every byte is read by the rules of RFC 4180, all fields quoted; throws Error
/// where it is no such file, or where a row has not as many fields as the header.
std::int64_t readBackCsv(const std::filesystem::path& path);

} // namespace plumbline
