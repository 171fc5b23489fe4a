// SPDX-License-Identifier: MIT
// The rubric files as the build compiled them in; rubric/CMakeLists.txt defines what is declared here.
#pragma once

#include <string_view>

namespace plumbline {

/// rubric/mastery-based-learning.json, byte for byte.
std::string_view masteryBasedLearningText();

} // namespace plumbline
