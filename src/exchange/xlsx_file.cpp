// SPDX-License-Identifier: MIT
#include "exchange/xlsx_file.h"

#include "base/error.h"
#include "base/text.h"
#include "exchange/row_height.h"
#include "exchange/xlsx_check.h"

#include <algorithm>
#include <utf8.h>
#include <xlsxwriter.h>

namespace plumbline {

namespace {

/// Excel's limit for one cell, in UTF-16 units.
constexpr std::size_t longestCell = 32767;
constexpr std::string_view cutMark = " … (cut here: a cell holds 32,767 characters)";

std::size_t utf16Length(const std::string& text) {
    std::size_t units = 0;
    for (auto it = text.begin(); it != text.end();)
        units += utf8::unchecked::next(it) > 0xFFFF ? 2 : 1;
    return units;
}

/// "_x0041_" would be read as "A"; written "_x005F_x0041_" it is read as it stands.
std::string withEscapesEscaped(const std::string& text) {
    constexpr std::string_view hexDigits = "0123456789abcdefABCDEF";
    constexpr std::size_t length = 7;
    std::string out = text;
    for (std::size_t at = out.find("_x"); at != std::string::npos; at = out.find("_x", at + 1)) {
        const std::string_view piece = std::string_view(out).substr(at, length);
        if (piece.size() == length && piece.back() == '_' &&
            piece.substr(2, 4).find_first_not_of(hexDigits) == std::string_view::npos) {
            out.insert(at, "_x005F");
            at += length - 1;
        }
    }
    return out;
}

std::string cutToCell(const std::string& text) {
    if (utf16Length(text) <= longestCell)
        return text;
    std::size_t units = cutMark.size(); // bytes, so never too few
    auto end = text.begin();
    for (auto next = end;; end = next) {
        units += utf8::unchecked::next(next) > 0xFFFF ? 2 : 1;
        if (units > longestCell)
            break;
    }
    return std::string(text.begin(), end) + std::string(cutMark);
}

[[noreturn]] void throwFor(lxw_error error, const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    if (error == LXW_ERROR_CREATING_XLSX_FILE)
        throw Error(ErrorCode::ReadOnly,
                    {PLUMBLINE_TEXT("The file \"%1\" can not be written. Choose another folder."), {name}});
    throw Error(ErrorCode::InputOutput,
                {PLUMBLINE_TEXT("The file \"%1\" could not be written: %2 Is there space left on the disk?"),
                 {name, lxw_strerror(error)}});
}

/// One sheet that is being filled.
class Sheet {
public:
    struct Formats {
        lxw_format* header;
        lxw_format* wrapped;
        lxw_format* plain;
        lxw_format* day;
    };

    Sheet(lxw_workbook* workbook, std::string name, const ExportTable& table, const Formats& formats)
        : m_sheet(workbook_add_worksheet(workbook, name.c_str()))
        , m_name(std::move(name))
        , m_columns(table.columns)
        , m_formats(formats) {
        ExportRow titles;
        for (const ExportColumn& column : m_columns)
            titles.emplace_back(column.title);
        setHeight(0, titles);
        lxw_col_t place = 0;
        for (const ExportColumn& column : m_columns) {
            worksheet_set_column(m_sheet, place, place, column.width, nullptr);
            worksheet_write_string(m_sheet, 0, place++, column.title.c_str(), formats.header);
        }
        worksheet_freeze_panes(m_sheet, 1, static_cast<lxw_col_t>(table.fixedColumns));
        worksheet_repeat_rows(m_sheet, 0, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
    }

    void write(const ExportRow& row) {
        setHeight(m_row, row);
        lxw_col_t column = 0;
        for (const ExportCell& cell : row) {
            std::visit([&](const auto& value) { writeCell(column, value); }, cell);
            ++column;
        }
        ++m_row;
    }

    /// With the header.
    std::int64_t rows() const { return m_row; }

    WrittenPart part() const { return {m_name, m_row - 1}; }

    void end() {
        worksheet_autofilter(m_sheet, 0, 0, std::max<lxw_row_t>(m_row, 2) - 1,
                             static_cast<lxw_col_t>(m_columns.size() - 1));
    }

private:
    /// Before the cells of the row are written.
    void setHeight(lxw_row_t place, const ExportRow& row) {
        constexpr double highest = 409; // Excel's limit
        constexpr double aLine = LXW_DEF_ROW_HEIGHT;
        if (const int lines = linesOf(row, m_columns); lines > 1)
            worksheet_set_row(m_sheet, place, std::min(highest, aLine * lines), nullptr);
    }

    void writeCell(lxw_col_t, std::monostate) {}

    void writeCell(lxw_col_t column, const std::string& text) {
        if (!text.empty())
            worksheet_write_string(m_sheet, m_row, column, cutToCell(withEscapesEscaped(text)).c_str(),
                                   m_formats.wrapped);
    }

    void writeCell(lxw_col_t column, SchoolYear year) { writeCell(column, year.label()); }

    void writeCell(lxw_col_t column, std::int64_t number) {
        worksheet_write_number(m_sheet, m_row, column, static_cast<double>(number), m_formats.plain);
    }

    void writeCell(lxw_col_t column, Date date) {
        lxw_datetime day = {};
        day.year = date.year();
        day.month = static_cast<int>(date.month());
        day.day = static_cast<int>(date.day());
        worksheet_write_datetime(m_sheet, m_row, column, &day, m_formats.day);
    }

    lxw_worksheet* m_sheet;
    std::string m_name;
    std::vector<ExportColumn> m_columns;
    Formats m_formats;
    lxw_row_t m_row = 1;
};

Sheet::Formats newFormats(lxw_workbook* workbook) {
    constexpr lxw_color_t headerGrey = 0xE5E7EB;
    const auto newFormat = [&] {
        lxw_format* format = workbook_add_format(workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    const Sheet::Formats formats{newFormat(), newFormat(), newFormat(), newFormat()};
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_bg_color(formats.header, headerGrey);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_text_wrap(formats.wrapped);
    format_set_num_format(formats.day, "yyyy-mm-dd");
    format_set_align(formats.day, LXW_ALIGN_LEFT);
    return formats;
}

void checkPlace(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        throw Error(ErrorCode::FileExists,
                    {PLUMBLINE_TEXT("There is already a file \"%1\". Choose another name."),
                     {path.filename().string()}});
    if (path.has_parent_path() && !std::filesystem::is_directory(path.parent_path(), ignored))
        throw Error(ErrorCode::NotFound, {PLUMBLINE_TEXT("There is no folder \"%1\". Choose another folder."),
                                          {path.parent_path().string()}});
}

} // namespace

struct XlsxFile::Implementation {
    lxw_workbook* workbook;
    Sheet::Formats formats;
    std::int64_t rowsOfSheet;
    std::vector<Sheet> sheets;
    std::int64_t rows = 0;
};

XlsxFile::XlsxFile(std::filesystem::path path, std::int64_t rowsOfSheet) : m_path(std::move(path)) {
    checkPlace(m_path);
    std::string folder = m_path.has_parent_path() ? m_path.parent_path().string() : ".";
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.data(); // it is copied
    lxw_workbook* workbook = workbook_new_opt(m_path.string().c_str(), &options);
    if (!workbook)
        throwFor(LXW_ERROR_MEMORY_MALLOC_FAILED, m_path);
    m_implementation =
        std::make_unique<Implementation>(Implementation{workbook, newFormats(workbook), rowsOfSheet, {}});
}

XlsxFile::~XlsxFile() {
    if (m_implementation)
        lxw_workbook_free(m_implementation->workbook);
}

void XlsxFile::add(const ExportTable& table, const Progress& progress) {
    Implementation& file = *m_implementation;
    int number = 1;
    const auto newSheet = [&]() -> Sheet& {
        const std::string name = number == 1 ? table.name : table.name + " " + std::to_string(number);
        ++number;
        return file.sheets.emplace_back(file.workbook, name, table, file.formats);
    };
    Sheet* sheet = &newSheet();
    table.eachRow([&](const ExportRow& row) {
        if (sheet->rows() == file.rowsOfSheet) {
            sheet->end();
            sheet = &newSheet();
        }
        sheet->write(row);
        constexpr std::int64_t seldom = 256;
        if (++file.rows % seldom == 0 && progress && !progress(file.rows, 0))
            throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("The export was stopped."), {}});
    });
    sheet->end();
}

Written XlsxFile::close() {
    Written expected;
    for (const Sheet& sheet : m_implementation->sheets)
        expected.parts.push_back(sheet.part());
    // libxlsxwriter frees the workbook here, whatever comes of it.
    lxw_workbook* workbook = m_implementation->workbook;
    m_implementation.reset();
    const lxw_error error = workbook_close(workbook);
    try {
        if (error != LXW_NO_ERROR)
            throwFor(error, m_path);
        if (readBackXlsx(m_path) != expected)
            throwNotReadBack(m_path);
    } catch (const Error&) {
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
        throw;
    }
    return expected;
}

} // namespace plumbline
