// SPDX-License-Identifier: MIT
// A descriptor as its statements: the sentences, none of their words changed.
#pragma once

#include <string_view>
#include <vector>

namespace plumbline {

/// The sentences of a descriptor as views into it, without the spaces between them. Abbreviations ("i.e.:",
/// "ie:", "e.g.") do not end a statement; what follows the last full stop is one too.
std::vector<std::string_view> statements(std::string_view descriptor);

} // namespace plumbline
