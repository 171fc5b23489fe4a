// SPDX-License-Identifier: MIT
// One file with data for other programs: written whole, read back, then said to be there.
#pragma once

#include <QString>

#include "base/progress.h"
#include "ui/export/csv_table.h"
#include "workbook/workbook.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

enum class ExportFormat { Spreadsheet, Csv, Json, Calendar };

/// By the ending of the name; nothing for another.
std::optional<ExportFormat> exportFormatOf(const QString& path);
/// "xlsx"
QString endingOf(ExportFormat format);

struct ExportOrder {
    QString path;
    ExportFormat format = ExportFormat::Spreadsheet;
    CsvTable table = csvTables().front(); ///< what a CSV file holds
    bool byteOrderMark = false;           ///< before a CSV file, for Excel
};

/// Puts the file in the place of one that is there, or leaves that as it is and throws Error. Says what was
/// found in it: "9 sheets, 214 rows". May run on any thread.
QString writeExport(const ExportOrder& order, const std::vector<SnapshotPointer>& assessments,
                    const Workbook& workbook, const Progress& progress = {});

} // namespace plumbline::ui
