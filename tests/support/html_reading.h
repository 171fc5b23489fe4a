// SPDX-License-Identifier: MIT
// A web page as its reader reads it.
#pragma once

#include <string>
#include <string_view>

namespace plumbline::test {

/// The words of a page without marks of HTML: a space between elements, and one for any white space.
std::string wordsOfHtml(std::string_view html);

/// The text with one space for any white space.
std::string withSingleSpaces(std::string_view text);

} // namespace plumbline::test
