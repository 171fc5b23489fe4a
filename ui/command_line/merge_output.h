// SPDX-License-Identifier: MIT
// What an import did or would do, as the command line prints it.
#pragma once

#include <QJsonObject>

#include "workbook/merge.h"

#include <iosfwd>

namespace plumbline::ui {

/// A line for every row: the assessment, and what became of it.
void printRows(std::ostream& out, const std::vector<MergeRow>& rows);
/// What it is about, then the two sides in two columns.
void printConflict(std::ostream& out, const MergeConflict& conflict);

/// {"source", "school", "year", "outcome", "reason", "notes", "conflicts"}
QJsonObject rowJson(const MergeRow& row);

} // namespace plumbline::ui
