// SPDX-License-Identifier: MIT
// What `--json` prints: a profile and a comparison in the shapes that shared scripts rely on.
#pragma once

#include "analysis/comparison.h"
#include "analysis/profile.h"

#include <string>

namespace plumbline {

/// The shape of `show --json`; what is not there is null, never 0.
std::string profileJson(const Snapshot& snapshot);

/// The shape of `compare --json`.
std::string comparisonJson(const Comparison& comparison);

} // namespace plumbline
