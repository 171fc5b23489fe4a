// SPDX-License-Identifier: MIT
// The tables of an export about rating sessions. Each reads from the assessments it was made of.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/export_table.h"

#include <vector>

namespace plumbline {

/// What was agreed, and who was not there. The facilitator's notes are in no table.
ExportTable sessionsTable(const std::vector<SnapshotPointer>& assessments);
/// A row for every round that was revealed, and one for a dimension of an agenda without a round. What was
/// decided stands in a dimension's last row only.
ExportTable roundsTable(const std::vector<SnapshotPointer>& assessments);
/// Who voted what, of rounds with named voting that were revealed; the others have no such rows.
ExportTable ballotsTable(const std::vector<SnapshotPointer>& assessments);

bool hasSessions(const std::vector<SnapshotPointer>& assessments);
/// Whether a ballot is kept by name.
bool hasBallots(const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
