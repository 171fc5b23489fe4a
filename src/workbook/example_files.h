// SPDX-License-Identifier: MIT
// The files of the example school as the build compiled them in; resources/example/CMakeLists.txt defines
// what is declared here.
#pragma once

#include <optional>
#include <string_view>

namespace plumbline {

/// A file below resources/example by its path there, byte for byte; nothing where there is none.
std::optional<std::string_view> exampleFile(std::string_view name);

} // namespace plumbline
