// SPDX-License-Identifier: MIT
// The tables of an export about ratings. Each reads from the assessments it was made of.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/export_table.h"

#include <vector>

namespace plumbline {

/// A row for every dimension of every assessment.
ExportTable ratingsTable(const std::vector<SnapshotPointer>& assessments);

/// A row for every strand of every assessment, and one for all of its strands; with what the team says.
ExportTable profileTable(const std::vector<SnapshotPointer>& assessments);

/// The years of each school side by side, a row for every dimension. Of a school with more than ten years the
/// last ten are compared; one with a single year is not in it.
ExportTable comparisonTable(const std::vector<SnapshotPointer>& assessments);
/// Whether there is a school with two years.
bool hasComparison(const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
