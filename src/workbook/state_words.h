// SPDX-License-Identifier: MIT
// Ratings, marks and how far a step is, in words: for the history and for conflicts of a merge.
#pragma once

#include "assessment/snapshot.h"

#include <optional>
#include <string>

namespace plumbline {

/// The level's name, or that there is none.
std::string valueWords(const Rubric& rubric, const RatingValue& value);
const char* markWords(std::optional<StatementMark> mark);
const char* statusWords(StepStatus status);

} // namespace plumbline
