// SPDX-License-Identifier: MIT
#include "exchange/xlsx_file.h"

#include "base/error.h"
#include "base/text.h"

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

} // namespace

struct XlsxSheet::State {
    lxw_worksheet* sheet;
    lxw_format* wrapped;
    lxw_format* plain;
    lxw_format* day;
    lxw_col_t columns;
    lxw_row_t row = 1;
    lxw_col_t column = 0;
};

struct XlsxFile::Implementation {
    lxw_workbook* workbook;
    lxw_format* header;
    lxw_format* wrapped;
    lxw_format* plain;
    lxw_format* day;
    std::vector<std::unique_ptr<XlsxSheet::State>> sheets;
};

void XlsxSheet::text(const std::string& text) {
    if (!text.empty())
        worksheet_write_string(m_state.sheet, m_state.row, m_state.column,
                               cutToCell(withEscapesEscaped(text)).c_str(), m_state.wrapped);
    ++m_state.column;
}

void XlsxSheet::number(std::int64_t number) {
    worksheet_write_number(m_state.sheet, m_state.row, m_state.column++, static_cast<double>(number),
                           m_state.plain);
}

void XlsxSheet::date(const std::optional<Date>& date) {
    if (date) {
        lxw_datetime day = {};
        day.year = date->year();
        day.month = static_cast<int>(date->month());
        day.day = static_cast<int>(date->day());
        worksheet_write_datetime(m_state.sheet, m_state.row, m_state.column, &day, m_state.day);
    }
    ++m_state.column;
}

void XlsxSheet::skip(int cells) {
    m_state.column = static_cast<lxw_col_t>(m_state.column + cells);
}

void XlsxSheet::endRow() {
    ++m_state.row;
    m_state.column = 0;
}

XlsxFile::XlsxFile(std::filesystem::path path) : m_path(std::move(path)) {
    std::error_code ignored;
    if (std::filesystem::exists(m_path, ignored))
        throw Error(ErrorCode::FileExists,
                    {PLUMBLINE_TEXT("There is already a file \"%1\". Choose another name."),
                     {m_path.filename().string()}});
    if (m_path.has_parent_path() && !std::filesystem::is_directory(m_path.parent_path(), ignored))
        throw Error(ErrorCode::NotFound, {PLUMBLINE_TEXT("There is no folder \"%1\". Choose another folder."),
                                          {m_path.parent_path().string()}});

    lxw_workbook* workbook = workbook_new(m_path.string().c_str());
    if (!workbook)
        throwFor(LXW_ERROR_MEMORY_MALLOC_FAILED, m_path);
    m_implementation = std::make_unique<Implementation>();
    m_implementation->workbook = workbook;
    const auto newFormat = [&] {
        lxw_format* format = workbook_add_format(workbook);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    m_implementation->plain = newFormat();
    m_implementation->wrapped = newFormat();
    format_set_text_wrap(m_implementation->wrapped);
    m_implementation->day = newFormat();
    format_set_num_format(m_implementation->day, "yyyy-mm-dd");
    format_set_align(m_implementation->day, LXW_ALIGN_LEFT);
    m_implementation->header = newFormat();
    format_set_bold(m_implementation->header);
    format_set_text_wrap(m_implementation->header);
    format_set_bg_color(m_implementation->header, 0xE5E7EB);
    format_set_bottom(m_implementation->header, LXW_BORDER_THIN);
}

XlsxFile::~XlsxFile() {
    if (m_implementation)
        lxw_workbook_free(m_implementation->workbook);
}

XlsxSheet XlsxFile::addSheet(const std::string& name, const std::vector<XlsxColumn>& columns,
                             int fixedColumns) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_implementation->workbook, name.c_str());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, columns[i].width, nullptr);
        worksheet_write_string(sheet, 0, column, columns[i].title.c_str(), m_implementation->header);
    }
    worksheet_freeze_panes(sheet, 1, static_cast<lxw_col_t>(fixedColumns));
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    m_implementation->sheets.push_back(std::make_unique<XlsxSheet::State>(
        XlsxSheet::State{sheet, m_implementation->wrapped, m_implementation->plain, m_implementation->day,
                         static_cast<lxw_col_t>(columns.size())}));
    return XlsxSheet(*m_implementation->sheets.back());
}

void XlsxFile::close() {
    for (const std::unique_ptr<XlsxSheet::State>& state : m_implementation->sheets)
        worksheet_autofilter(state->sheet, 0, 0, std::max<lxw_row_t>(state->row, 2) - 1,
                             static_cast<lxw_col_t>(state->columns - 1));
    // libxlsxwriter frees the workbook here, whatever comes of it.
    lxw_workbook* workbook = m_implementation->workbook;
    m_implementation.reset();
    const lxw_error error = workbook_close(workbook);
    if (error == LXW_NO_ERROR)
        return;
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
    throwFor(error, m_path);
}

} // namespace plumbline
