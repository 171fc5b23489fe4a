// SPDX-License-Identifier: MIT
// Lays out a table a few rows at a time: a piece for every row, the header repeated on each page.
#pragma once

#include "report/document.h"
#include "ui/report/page_format.h"
#include "ui/report/piece.h"
#include "ui/shell/theme.h"

#include <memory>
#include <vector>

namespace plumbline::ui {

/// Refers to the table, the format and the theme.
class TableLayout {
public:
    TableLayout(const Table& table, const PageFormat& format, const Theme& theme);
    ~TableLayout();
    TableLayout(const TableLayout&) = delete;
    TableLayout& operator=(const TableLayout&) = delete;

    /// Caption and header with the first rows, then some more rows each time.
    std::vector<Piece> next();
    bool isFinished() const;

private:
    class Rows;
    std::unique_ptr<Rows> m_rows;
};

} // namespace plumbline::ui
