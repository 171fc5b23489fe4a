// SPDX-License-Identifier: MIT
// What many tables of an export say alike: of whom a row is, levels by name and number.
#pragma once

#include "assessment/snapshot.h"
#include "exchange/export_table.h"

#include <string>
#include <vector>

namespace plumbline {

/// School and school year; with the strand and the dimension.
std::vector<ExportColumn> subjectColumns();
std::vector<ExportColumn> dimensionColumns();
ExportRow subjectCells(const Snapshot& snapshot);
ExportRow dimensionCells(const Snapshot& snapshot, std::size_t position);

std::vector<ExportColumn> joined(std::vector<ExportColumn> columns, const std::vector<ExportColumn>& more);
void add(ExportRow& row, const ExportRow& more);

/// The number of a level, then its word; nothing twice where it is none.
ExportRow levelCells(const Rubric& rubric, const std::optional<LevelRank>& level);

/// Every level name of the rubrics, each once: the lowest levels first.
std::vector<std::string> levelNames(const std::vector<SnapshotPointer>& assessments);
/// One cell for each of `names`, empty where the rubric has no such level.
ExportRow countCells(const Rubric& rubric, const std::vector<int>& counts,
                     const std::vector<std::string>& names);

/// "Yes", or nothing.
ExportCell yesCell(bool yes);

} // namespace plumbline
