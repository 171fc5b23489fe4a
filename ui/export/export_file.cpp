// SPDX-License-Identifier: MIT
#include "ui/export/export_file.h"

#include <array>
#include <QCoreApplication>
#include <QFileInfo>

#include "exchange/calendar.h"
#include "exchange/csv_check.h"
#include "exchange/csv_file.h"
#include "exchange/workbook_json.h"
#include "exchange/xlsx.h"
#include "ui/command_line/output_file.h"
#include "ui/text.h"

#include <algorithm>
#include <fstream>
#include <ostream>

namespace plumbline::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::ExportFile)
};

constexpr std::array<const char*, 4> endings{"xlsx", "csv", "json", "ics"};

QString counted(const char* one, const char* many, std::int64_t number) {
    return toQString(QtWording().count(one, many, number));
}

QString rowsText(std::int64_t rows) {
    return counted(PLUMBLINE_TEXT("%n row"), PLUMBLINE_TEXT("%n rows"), rows);
}

/// Lets `write` fill the file at `path`.
template <class Write>
void writeText(const std::filesystem::path& path, const Write& write) {
    std::ofstream out(path, std::ios::binary);
    write(out);
    out.close();
    if (!out)
        throw Error(
            ErrorCode::InputOutput,
            {PLUMBLINE_TEXT("The export could not be written. Is there space left on the disk?"), {}});
}

QString writeSpreadsheet(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments,
                         const Progress& progress) {
    const Written written = writeXlsx(path, assessments, progress);
    return Words::tr("%1, %2", "sheets, rows")
        .arg(counted(PLUMBLINE_TEXT("%n sheet"), PLUMBLINE_TEXT("%n sheets"),
                     static_cast<std::int64_t>(written.parts.size())),
             rowsText(written.rows()));
}

QString writeCsv(const ExportOrder& order, const std::filesystem::path& path,
                 const std::vector<SnapshotPointer>& assessments, const Progress& progress) {
    std::int64_t rows = 0;
    writeText(path, [&](std::ostream& out) {
        if (order.byteOrderMark)
            out << byteOrderMark;
        rows = order.table.write(out, assessments, progress);
    });
    if (readBackCsv(path) != rows)
        throwNotReadBack(path);
    return rowsText(rows);
}

QString writeJson(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments,
                  const Workbook& workbook, const Progress& progress) {
    writeText(path, [&](std::ostream& out) {
        writeWorkbookJson(out, assessments, workbook.attachments(), progress);
    });
    const Written written = readBackWorkbookJson(path, assessments);
    return Words::tr("%1, %2", "assessments, files")
        .arg(
            counted(PLUMBLINE_TEXT("%n assessment"), PLUMBLINE_TEXT("%n assessments"), written.parts[0].rows),
            counted(PLUMBLINE_TEXT("%n file"), PLUMBLINE_TEXT("%n files"), written.parts[1].rows));
}

/// How often a line is in a file.
std::size_t linesEqualTo(std::string_view wanted, const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::size_t count = 0;
    for (std::string line; std::getline(in, line);)
        count += line == wanted ? 1 : 0;
    return count;
}

QString writeCalendarFile(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments,
                          const Workbook& workbook) {
    CalendarCount count;
    writeText(path, [&](std::ostream& out) {
        count = writeCalendar(out, assessments, workbook.clock().now(), QtWording());
    });
    if (linesEqualTo("BEGIN:VEVENT\r", path) != count.events || linesEqualTo("END:VCALENDAR\r", path) != 1)
        throwNotReadBack(path);
    QString text = counted(PLUMBLINE_TEXT("%n next step"), PLUMBLINE_TEXT("%n next steps"),
                           static_cast<std::int64_t>(count.events));
    if (count.withoutDue > 0)
        text += Words::tr(", left out because they have no due date: %1").arg(count.withoutDue);
    return text;
}

} // namespace

std::optional<ExportFormat> exportFormatOf(const QString& path) {
    const std::string ending = toUtf8(QFileInfo(path).suffix().toLower());
    const auto* const found = std::ranges::find(endings, ending);
    if (found == endings.end())
        return std::nullopt;
    return static_cast<ExportFormat>(found - endings.begin());
}

QString endingOf(ExportFormat format) {
    return QString::fromLatin1(endings.at(static_cast<std::size_t>(format)));
}

QString writeExport(const ExportOrder& order, const std::vector<SnapshotPointer>& assessments,
                    const Workbook& workbook, const Progress& progress) {
    QString found;
    writeWhole(order.path, [&](const std::filesystem::path& path) {
        switch (order.format) {
        case ExportFormat::Spreadsheet:
            found = writeSpreadsheet(path, assessments, progress);
            return;
        case ExportFormat::Csv:
            found = writeCsv(order, path, assessments, progress);
            return;
        case ExportFormat::Json:
            found = writeJson(path, assessments, workbook, progress);
            return;
        case ExportFormat::Calendar:
            found = writeCalendarFile(path, assessments, workbook);
        }
    });
    return found;
}

} // namespace plumbline::ui
