// SPDX-License-Identifier: MIT
// An .xlsx file as sheets that are filled row by row; the only user of libxlsxwriter.
#pragma once

#include "base/date.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

struct XlsxColumn {
    std::string title;
    double width; ///< in characters of the usual font
};

class XlsxFile;

/// One sheet with a header row. Valid while its file is.
class XlsxSheet {
public:
    /// A text stays a text, whatever it looks like. Nothing is written for an empty one.
    void text(const std::string& text);
    void number(std::int64_t number);
    void date(const std::optional<Date>& date);
    void skip(int cells = 1);
    void endRow();

private:
    friend class XlsxFile;
    struct State;

    explicit XlsxSheet(State& state) : m_state(state) {}

    State& m_state;
};

class XlsxFile {
public:
    /// Throws Error FileExists where there is a file, NotFound where the folder is missing.
    explicit XlsxFile(std::filesystem::path path);
    /// A file that was not closed is not written.
    ~XlsxFile();
    XlsxFile(const XlsxFile&) = delete;
    XlsxFile& operator=(const XlsxFile&) = delete;

    /// The header row stays in sight, and as many of the first columns as `fixedColumns`.
    XlsxSheet addSheet(const std::string& name, const std::vector<XlsxColumn>& columns, int fixedColumns = 0);
    /// Writes the file; throws Error where that fails, and leaves nothing behind.
    void close();

private:
    struct Implementation;

    std::filesystem::path m_path;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace plumbline
