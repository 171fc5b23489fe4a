// SPDX-License-Identifier: MIT
// A table of an export, whatever kind of file it goes into: its rows are made one at a time.
#pragma once

#include "base/date.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plumbline {

/// Nothing, a text, a whole number, a day or a school year; an empty text is nothing too.
using ExportCell = std::variant<std::monostate, std::string, std::int64_t, Date, SchoolYear>;
using ExportRow = std::vector<ExportCell>;

struct ExportColumn {
    std::string title;
    double width = 0; ///< in characters of the usual font, where the file has widths
};

struct ExportTable {
    std::string name; ///< "Next steps"
    std::vector<ExportColumn> columns;
    /// Gives every row, with a cell for each column. What it reads from outlives the table.
    std::function<void(const std::function<void(const ExportRow&)>& take)> eachRow;
    /// So many of the first columns stay in sight, where the file has such a thing.
    int fixedColumns = 0;
};

inline ExportCell dayCell(const std::optional<Date>& day) {
    return day ? ExportCell(*day) : ExportCell();
}

} // namespace plumbline
