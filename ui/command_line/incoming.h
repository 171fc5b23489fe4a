// SPDX-License-Identifier: MIT
// Assessments on their way into a workbook: which are new to it, which it has, which stand in the way.
#pragma once

#include "base/issue.h"
#include "workbook/workbook.h"

#include <vector>

namespace plumbline::ui {

struct Incoming {
    std::vector<SnapshotPointer> fresh;
    /// The workbook has the same, in every word.
    std::vector<SnapshotPointer> identical;
    /// One for every assessment that the workbook has in another state.
    Issues conflicts;
};

Incoming sorted(const Workbook& workbook, const std::vector<SnapshotPointer>& assessments);

/// Whether two snapshots say the same; the keys inside their workbooks may differ.
bool saySame(const Snapshot& a, const Snapshot& b);

} // namespace plumbline::ui
