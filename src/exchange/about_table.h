// SPDX-License-Identifier: MIT
// The table of an export that explains the others.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/export_table.h"

#include <vector>

namespace plumbline {

/// What `tables` hold and how they are to be read, and which rubrics the assessments used.
ExportTable aboutTable(const std::vector<SnapshotPointer>& assessments,
                       const std::vector<ExportTable>& tables);

} // namespace plumbline
