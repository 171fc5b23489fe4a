// SPDX-License-Identifier: MIT
// Rubrics as JSON text: reads with every issue and its place, writes the same form. rubric/README.md
// describes it.
#pragma once

#include "base/issue.h"
#include "rubric/rubric.h"

#include <string>
#include <string_view>

namespace plumbline {

/// The rubric, or all that is wrong with the text. Places are "line N" while the text is no JSON, JSON
/// pointers after.
Parsed<Rubric> parseRubric(std::string_view text);

/// Indented by two, keys in the order of the format, UTF-8, a line break at the end: equal rubrics give equal
/// text.
std::string toJson(const Rubric& rubric);

} // namespace plumbline
