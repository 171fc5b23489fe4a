// SPDX-License-Identifier: MIT
// An .xlsx file that is written table by table; the only user of libxlsxwriter.
#pragma once

#include "base/progress.h"
#include "exchange/export_table.h"
#include "exchange/written.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace plumbline {

class XlsxFile {
public:
    /// With the header. What is more goes on, on a sheet "Ballots 2".
    static constexpr std::int64_t mostRows = 1'048'576;

    /// Throws Error FileExists where there is a file, NotFound where the folder is missing. While it is
    /// written, memory holds one row; the rest is in files of the same folder that have no name.
    explicit XlsxFile(std::filesystem::path path, std::int64_t rowsOfSheet = mostRows);
    /// A file that was not closed is not written.
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    /// A sheet with a header that stays in place and filters. A text stays a text, whatever it looks like.
    /// `progress` is told the number of rows of all tables so far.
    void add(const ExportTable& table, const Progress& progress = {});
    /// Writes the file and reads it back; throws Error where that fails, and leaves nothing behind.
    Written close();

private:
    struct Implementation;

    std::filesystem::path m_path;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace plumbline
