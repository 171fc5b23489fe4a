// SPDX-License-Identifier: MIT
// A text as a web page shows it, and not as markup.
#pragma once

#include <string>
#include <string_view>

namespace plumbline {

/// With what means something to HTML written so that it means itself, in text and in quoted attributes.
std::string htmlText(std::string_view text);

} // namespace plumbline
