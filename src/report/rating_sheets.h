// SPDX-License-Identifier: MIT
// Sheets to rate on alone, without a rating session: a line for each dimension, a box for each level.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

namespace plumbline {

/// One for each voting member with the name on it, where `names` is set and there are such; else one without
/// a name, to be copied.
Document ratingSheets(const Snapshot& snapshot, bool names, const Wording& wording);

} // namespace plumbline
