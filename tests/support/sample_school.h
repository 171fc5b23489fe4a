// SPDX-License-Identifier: MIT
// A school with the built-in rubric and a year as full as a real one: long reasons, twenty pieces of
// evidence.
#pragma once

#include "assessment/snapshot.h"

namespace plumbline::test {

/// The year that starts in `start`: higher ratings the later it is, two not rated, one not applicable.
SnapshotPointer sampleSchool(int start);

} // namespace plumbline::test
