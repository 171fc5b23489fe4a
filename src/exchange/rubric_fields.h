// SPDX-License-Identifier: MIT
// Members of a JSON object that name a dimension or a level of a rubric.
#pragma once

#include "rubric/rubric.h"

#include <cstddef>
#include <optional>

namespace plumbline {

class JsonFields;

/// The position of the "dimension".
std::optional<std::size_t> readDimension(JsonFields& fields, const Rubric& rubric);
/// The "level", which is there.
std::optional<LevelRank> readLevel(JsonFields& fields, const Rubric& rubric);

} // namespace plumbline
