// SPDX-License-Identifier: MIT
#include "exchange/row_height.h"

#include <algorithm>
#include <utf8.h>

namespace plumbline {

namespace {

/// In characters of the Latin script; those of East Asia are twice as wide.
double widthOf(std::string_view text) {
    constexpr char32_t firstWide = 0x1100;
    double width = 0;
    for (auto it = text.begin(); it != text.end();)
        width += utf8::unchecked::next(it) >= firstWide ? 2 : 1;
    return width;
}

int linesInParagraph(std::string_view text, double width) {
    int lines = 1;
    double used = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        double word = widthOf(text.substr(at, end - at));
        if (used > 0 && used + 1 + word > width) {
            ++lines;
            used = 0;
        }
        // A word that is longer than a line is broken.
        for (; word > width; word -= width)
            ++lines;
        used += (used > 0 ? 1 : 0) + word;
        at = end + 1;
    }
    return lines;
}

} // namespace

int linesIn(std::string_view text, double width) {
    // The margins of a cell, and letters that are wider than a digit.
    constexpr double usable = 0.95;
    int lines = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines += linesInParagraph(text.substr(at, end - at), std::max(width * usable, 1.0));
        at = end + 1;
    }
    return lines;
}

int linesOf(const ExportRow& row, const std::vector<ExportColumn>& columns) {
    int lines = 1;
    for (std::size_t i = 0; i < std::min(row.size(), columns.size()); ++i)
        if (const auto* text = std::get_if<std::string>(&row[i]))
            lines = std::max(lines, linesIn(*text, columns[i].width));
    return lines;
}

} // namespace plumbline
