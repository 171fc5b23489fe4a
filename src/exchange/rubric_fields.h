// SPDX-License-Identifier: MIT
// Members of a JSON object that name a dimension, a level or a sentence of a rubric.
#pragma once

#include "assessment/statement_mark.h"

#include <cstddef>
#include <optional>

namespace plumbline {

class JsonFields;

/// The position of the "dimension".
std::optional<std::size_t> readDimension(JsonFields& fields, const Rubric& rubric);
/// The "level", which is there.
std::optional<LevelRank> readLevel(JsonFields& fields, const Rubric& rubric);
/// The "statement", counted from 1, of the "level" of that dimension.
std::optional<StatementTie> readTie(JsonFields& fields, const Rubric& rubric, std::size_t position);
/// The "statement", counted from 1, of the "level" of the "dimension".
std::optional<StatementPlace> readStatement(JsonFields& fields, const Rubric& rubric);

} // namespace plumbline
