// SPDX-License-Identifier: MIT
// Comma-separated values that are safe to open in a spreadsheet.
#pragma once

#include "base/progress.h"

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// One field after RFC 4180, always quoted; a text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
std::string csvField(std::string_view text);

/// Before a CSV file, it tells Excel that the file is UTF-8; without it, Excel reads the computer's old 8-bit
/// encoding. Other programs may take it for a part of the first title.
inline constexpr std::string_view byteOrderMark = "\uFEFF";

/// UTF-8, CR LF after each row.
class CsvFile {
public:
    /// `progress` is told the number of rows and can stop the writing: Error Cancelled.
    CsvFile(std::ostream& out, const std::vector<std::string>& header, Progress progress = {});

    void row(const std::vector<std::string>& fields);

    /// Without the header.
    std::int64_t rows() const { return m_rows; }

private:
    void line(const std::vector<std::string>& fields);

    std::ostream& m_out;
    Progress m_progress;
    std::int64_t m_rows = 0;
};

} // namespace plumbline
