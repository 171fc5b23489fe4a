// SPDX-License-Identifier: MIT
// Comma-separated values that are safe to open in a spreadsheet.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// One field after RFC 4180, always quoted; a text that a spreadsheet would take for a formula gets an
/// apostrophe before it.
std::string csvField(std::string_view text);

/// UTF-8 with a byte order mark, CR LF after each row.
class CsvFile {
public:
    CsvFile(std::ostream& out, const std::vector<std::string>& header);

    void row(const std::vector<std::string>& fields);

private:
    std::ostream& m_out;
};

} // namespace plumbline
