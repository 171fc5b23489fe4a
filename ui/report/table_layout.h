// SPDX-License-Identifier: MIT
// Lays out a table: a piece for every row, the header repeated on each page.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

#include <vector>

namespace plumbline::ui {

std::vector<Piece> tablePieces(const Table& table, const PageFormat& format, const Theme& theme);

} // namespace plumbline::ui
