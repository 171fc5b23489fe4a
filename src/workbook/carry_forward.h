// SPDX-License-Identifier: MIT
// Takes over from an earlier school year what a person chose. A part of the writer.
#pragma once

#include "assessment/edit.h"
#include "storage/database.h"

namespace plumbline {

/// Adds to the assessment `to` what `what` names of all that it can take over from `from`.
void carryForward(const storage::Database& database, const Snapshot& from, const Snapshot& to,
                  const Carried& what);

} // namespace plumbline
