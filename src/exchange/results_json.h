// SPDX-License-Identifier: MIT
// What `--json` prints: a profile and a comparison in the shapes that shared scripts rely on.
#pragma once

#include "analysis/comparison_filter.h"
#include "analysis/profile.h"

#include <string>

namespace plumbline {

/// The shape of `show --json`; what is not there is null, never 0.
std::string profileJson(const Snapshot& snapshot);

/// The shape of `compare --json`; the rows are those that pass the filter, the summary is of all.
std::string comparisonJson(const Comparison& comparison, const ComparisonFilter& filter = {});

} // namespace plumbline
