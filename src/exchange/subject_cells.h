// SPDX-License-Identifier: MIT
// Cells that several sheets of a spreadsheet write alike.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/xlsx_file.h"

#include <string>
#include <vector>

namespace plumbline {

/// Every level name of the rubrics, each once: the lowest levels first.
std::vector<std::string> levelNames(const std::vector<SnapshotPointer>& assessments);
std::string strandName(const Snapshot& snapshot, const DimensionId& dimension);
std::string dimensionName(const Snapshot& snapshot, const DimensionId& dimension);

/// School and school year.
void writeSubject(XlsxSheet& sheet, const Snapshot& snapshot);
/// One cell for each of `names`, empty where the rubric has no such level.
void writeCounts(XlsxSheet& sheet, const Rubric& rubric, const std::vector<int>& counts,
                 const std::vector<std::string>& names);

} // namespace plumbline
