// SPDX-License-Identifier: MIT
// The ids that stand for changes in exported files; they are part of the formats and never translated.
#pragma once

#include "analysis/comparison.h"

#include <string_view>

namespace plumbline {

/// "none", "up", "down" or "same"
std::string_view changeId(Change change);

} // namespace plumbline
