// SPDX-License-Identifier: MIT
// What spreadsheets, CSV files and the binder say alike of evidence and next steps.
#pragma once

#include "assessment/snapshot.h"

#include <string>

namespace plumbline {

/// "Developing: The words of the statement."
std::string statementCell(const Rubric& rubric, const StatementPlace& place);
/// Those that a piece is tied to, a line each.
std::string statementCells(const Rubric& rubric, const Evidence& piece);
/// The one that a next step is to bring in place; empty where there is none.
std::string statementCell(const Rubric& rubric, const NextStep& step);
/// The titles of the evidence that shows what came of a step, a line each.
std::string completionCell(const Snapshot& snapshot, const NextStep& step);

} // namespace plumbline
