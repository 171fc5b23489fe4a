// SPDX-License-Identifier: MIT
// The rubrics compiled into the program.
#pragma once

#include "rubric/rubric.h"

#include <vector>

namespace plumbline {

/// The mastery-based-learning self-assessment: 3 strands, 15 dimensions, 3 levels.
RubricPointer masteryBasedLearning();

/// All of them, the usual one first.
std::vector<RubricPointer> builtinRubrics();

} // namespace plumbline
