// SPDX-License-Identifier: MIT
#include "exchange/csv_file.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace plumbline {

namespace {

constexpr std::array<std::string_view, 11> formulaStarts = {
    "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠",
};
/// What spreadsheets skip before they look for a formula.
constexpr std::array<std::string_view, 4> spaces = {" ", "\u00A0", "\u3000", "\uFEFF"};

bool looksLikeFormula(std::string_view text) {
    const auto isStart = [&](std::string_view start) { return text.starts_with(start); };
    for (;;) {
        if (std::ranges::any_of(formulaStarts, isStart))
            return true;
        const auto* const space = std::ranges::find_if(spaces, isStart);
        if (space == spaces.end())
            return false;
        text.remove_prefix(space->size());
    }
}

} // namespace

std::string csvField(std::string_view text) {
    std::string out = looksLikeFormula(text) ? "\"'" : "\"";
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    out += '"';
    return out;
}

CsvFile::CsvFile(std::ostream& out, const std::vector<std::string>& header, Progress progress)
    : m_out(out), m_progress(std::move(progress)) {
    line(header);
}

void CsvFile::row(const std::vector<std::string>& fields) {
    line(fields);
    constexpr std::int64_t seldom = 256;
    if (++m_rows % seldom == 0 && m_progress && !m_progress(m_rows, 0))
        throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("The export was stopped."), {}});
}

void CsvFile::line(const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_out << (i == 0 ? "" : ",") << csvField(fields[i]);
    m_out << "\r\n";
}

} // namespace plumbline
