// SPDX-License-Identifier: MIT
#include "support/xlsx_sheets.h"

#include "support/zip_contents.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace plumbline::test {

namespace {

/// What stands between two marks, from `at` on; `at` is moved behind it. Nothing where there is no more.
bool next(std::string_view text, std::size_t& at, std::string_view open, std::string_view close,
          std::string_view& found) {
    const std::size_t start = text.find(open, at);
    if (start == std::string_view::npos)
        return false;
    const std::size_t from = start + open.size();
    const std::size_t end = text.find(close, from);
    if (end == std::string_view::npos)
        throw std::runtime_error("not closed: " + std::string(open));
    found = text.substr(from, end - from);
    at = end + close.size();
    return true;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

/// Without the escapes of XML, then of the spreadsheet.
std::string unescaped(std::string_view xml) {
    std::string text(xml);
    constexpr std::array<std::pair<const char*, const char*>, 6> escapes{
        {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#xA;", "\n"}, {"&amp;", "&"}, {"_x005F_", "_"}}};
    for (const auto& [from, to] : escapes)
        replaceAll(text, from, to);
    return text;
}

/// "AB12" is in column 27, counted from 0.
std::size_t columnOf(std::string_view place) {
    std::size_t column = 0;
    for (const char c : place.substr(0, place.find_first_of("0123456789")))
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    return column - 1;
}

/// `cell` is all from the place on: `A1" s="1" t="inlineStr"><is><t>…`
XlsxCell valueOf(std::string_view cell) {
    const std::string_view attributes = cell.substr(0, cell.find('>'));
    std::string_view value;
    std::size_t at = 0;
    if (attributes.find("t=\"inlineStr\"") != std::string_view::npos) {
        next(cell, at, "<t", "</t>", value);
        return {true, unescaped(value.substr(value.find('>') + 1))};
    }
    if (attributes.find("t=\"s\"") != std::string_view::npos || cell.find("<f>") != std::string_view::npos)
        throw std::runtime_error("a cell of another kind: " + std::string(cell));
    next(cell, at, "<v>", "</v>", value);
    return {false, std::string(value)};
}

std::vector<std::vector<XlsxCell>> rowsOf(std::string_view xml) {
    std::vector<std::vector<XlsxCell>> rows;
    std::string_view row;
    for (std::size_t at = 0; next(xml, at, "<row ", "</row>", row);) {
        rows.emplace_back();
        std::string_view cell;
        for (std::size_t inRow = 0; next(row, inRow, "<c r=\"", "</c>", cell);) {
            const std::size_t column = columnOf(cell.substr(0, cell.find('"')));
            rows.back().resize(std::max(rows.back().size(), column + 1));
            rows.back()[column] = valueOf(cell);
        }
    }
    return rows;
}

} // namespace

const XlsxCell& XlsxSheet::at(std::size_t row, std::string_view title) const {
    const auto column = std::ranges::find(header, title);
    if (column == header.end())
        throw std::runtime_error("no column " + std::string(title));
    return rows.at(row).at(static_cast<std::size_t>(column - header.begin()));
}

std::vector<XlsxSheet> xlsxSheets(const std::filesystem::path& path) {
    std::map<std::string, std::string> parts;
    for (auto& [name, bytes] : zipContents(path))
        parts.emplace(std::move(name), std::move(bytes));
    std::vector<XlsxSheet> sheets;
    std::string_view name;
    for (std::size_t at = 0; next(parts.at("xl/workbook.xml"), at, "<sheet name=\"", "\"", name);) {
        XlsxSheet made{unescaped(name),
                       parts.at("xl/worksheets/sheet" + std::to_string(sheets.size() + 1) + ".xml"),
                       {},
                       {}};
        made.rows = rowsOf(made.xml);
        for (const XlsxCell& cell : made.rows.at(0))
            made.header.push_back(cell.value);
        made.rows.erase(made.rows.begin());
        for (std::vector<XlsxCell>& row : made.rows)
            row.resize(std::max(row.size(), made.header.size()));
        sheets.push_back(std::move(made));
    }
    return sheets;
}

const XlsxSheet& sheet(const std::vector<XlsxSheet>& sheets, std::string_view name) {
    const auto found = std::ranges::find(sheets, name, &XlsxSheet::name);
    if (found == sheets.end())
        throw std::runtime_error("no sheet " + std::string(name));
    return *found;
}

} // namespace plumbline::test
