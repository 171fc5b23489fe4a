// SPDX-License-Identifier: MIT
// The SHA-256 of bytes that are in memory, as exported files give it.
#pragma once

#include <string>
#include <string_view>

namespace plumbline {

/// 64 lower-case hex digits.
std::string sha256Of(std::string_view bytes);

} // namespace plumbline
