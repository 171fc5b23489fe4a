// SPDX-License-Identifier: MIT
// A CSV file as a spreadsheet reads it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::test {

/// Rows of fields, read back after RFC 4180 with every field quoted.
std::vector<std::vector<std::string>> csvRows(std::string_view csv);

} // namespace plumbline::test
