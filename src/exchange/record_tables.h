// SPDX-License-Identifier: MIT
// The tables of an export about what a team records: evidence, next steps, marks on sentences, the team. Each
// reads from the assessments it was made of.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/export_table.h"

#include <vector>

namespace plumbline {

ExportTable evidenceTable(const std::vector<SnapshotPointer>& assessments);
ExportTable nextStepsTable(const std::vector<SnapshotPointer>& assessments);
/// A row for every sentence that is marked.
ExportTable marksTable(const std::vector<SnapshotPointer>& assessments);
ExportTable teamTable(const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
