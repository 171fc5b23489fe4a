// SPDX-License-Identifier: MIT
// How high a row of a spreadsheet is to be, so that its texts can be read: not every program works that out
// when it opens a file.
#pragma once

#include "exchange/export_table.h"

#include <string_view>
#include <vector>

namespace plumbline {

/// The lines that a text takes in a column of this width (in characters), wrapped at words; at least 1. An
/// estimate: what is drawn depends on the font.
int linesIn(std::string_view text, double width);

/// The lines of its highest cell.
int linesOf(const ExportRow& row, const std::vector<ExportColumn>& columns);

} // namespace plumbline
