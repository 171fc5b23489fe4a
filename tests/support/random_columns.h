// SPDX-License-Identifier: MIT
// Assessments of every kind that can stand side by side, by a seed.
#pragma once

#include "assessment/snapshot.h"

#include <cstddef>
#include <vector>

namespace plumbline::test {

/// Rubrics that lost, gained and reworded dimensions or have other levels; ratings of all kinds, reasons,
/// evidence, steps, ballots. The same for the same seed.
std::vector<SnapshotPointer> randomColumns(unsigned seed, std::size_t columns);

} // namespace plumbline::test
