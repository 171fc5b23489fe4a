// SPDX-License-Identifier: MIT
// Assessments of any shape, for what must hold on all of them: rubrics of 2 to 7 levels, words short and
// long.
#pragma once

#include "assessment/snapshot.h"

namespace plumbline::test {

/// The same for the same seed, everywhere.
Snapshot randomAssessment(unsigned seed);

} // namespace plumbline::test
