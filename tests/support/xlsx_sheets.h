// SPDX-License-Identifier: MIT
// A spreadsheet file as a spreadsheet program reads it.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::test {

struct XlsxCell {
    bool isText = false;
    std::string value; ///< of a number as it stands; a day is a number of days. Empty where there is nothing

    friend bool operator==(const XlsxCell&, const XlsxCell&) = default;
};

struct XlsxSheet {
    std::string name;
    std::string xml;
    std::vector<std::string> header;
    /// Without the header, each as long as that.
    std::vector<std::vector<XlsxCell>> rows;

    /// The cell under a title, which must be there.
    const XlsxCell& at(std::size_t row, std::string_view title) const;
};

/// By their order in the file.
std::vector<XlsxSheet> xlsxSheets(const std::filesystem::path& path);
/// The sheet of that name, which must be there.
const XlsxSheet& sheet(const std::vector<XlsxSheet>& sheets, std::string_view name);

} // namespace plumbline::test
