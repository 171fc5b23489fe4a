// SPDX-License-Identifier: MIT
// A report's blocks as lines a test can be read against.
#pragma once

#include "report/document.h"

#include <string>

namespace plumbline::test {

/// One line for every block, two spaces before what belongs to it; line breaks in texts become "; ".
std::string asText(const Document& document);

std::string onOneLine(std::string text);

} // namespace plumbline::test
