// SPDX-License-Identifier: MIT
// What a ZIP holds, read back by another program's rules than those it was written by.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace plumbline::test {

/// Name and bytes of every file in it, in order. The names are taken from the central directory as they
/// stand; each must be ASCII or marked as UTF-8.
std::vector<std::pair<std::string, std::string>> zipContents(const std::filesystem::path& path);

} // namespace plumbline::test
