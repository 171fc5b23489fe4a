// SPDX-License-Identifier: MIT
// A snapshot as an export and an import leave it, so that two of them can be compared.
#pragma once

#include "assessment/snapshot.h"

namespace plumbline {

/// Keys inside the workbook are the place in their list, and there is nothing of a vote that goes on.
Snapshot exportedForm(Snapshot snapshot);

} // namespace plumbline
