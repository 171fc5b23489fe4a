// SPDX-License-Identifier: MIT
// A rubric small enough to be read in the test that uses it.
#pragma once

#include "rubric/rubric.h"

#include <string_view>

namespace plumbline::test {

/// "A: x y z | B: x y" makes the strands A (id "a") with the dimensions x, y, z, and B with x, y. Ids are
/// the names in lower case; a dimension whose id an earlier strand already took gets its strand before it
/// ("b-x"). Levels, lowest first, for a count of
///   2: low high    3: low mid high    others: level-1 level-2 …
/// Every descriptor is "<dimension name> at <level name>." The names of dimensions are their words as given.
RubricPointer tinyRubric(std::string_view text, int levels = 3);

} // namespace plumbline::test
