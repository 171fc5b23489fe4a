// SPDX-License-Identifier: MIT
// Workbooks as older versions of Plumbline left them.
#pragma once

#include <filesystem>

namespace plumbline::test {

/// A file of this version of the schema, made from the dump of its tables.
void makeOlderWorkbook(const std::filesystem::path& path, int version);

} // namespace plumbline::test
