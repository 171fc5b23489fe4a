// SPDX-License-Identifier: MIT
#include "exchange/xlsx.h"

#include "exchange/about_table.h"
#include "exchange/rating_tables.h"
#include "exchange/record_tables.h"
#include "exchange/session_tables.h"
#include "exchange/xlsx_file.h"

namespace plumbline {

namespace {

std::vector<ExportTable> tablesOf(const std::vector<SnapshotPointer>& assessments) {
    std::vector<ExportTable> tables{ratingsTable(assessments), profileTable(assessments)};
    if (hasComparison(assessments))
        tables.push_back(comparisonTable(assessments));
    for (auto* const table : {evidenceTable, nextStepsTable, marksTable, teamTable})
        tables.push_back(table(assessments));
    if (hasSessions(assessments)) {
        tables.push_back(sessionsTable(assessments));
        tables.push_back(roundsTable(assessments));
    }
    if (hasBallots(assessments))
        tables.push_back(ballotsTable(assessments));
    tables.push_back(aboutTable(assessments, tables));
    return tables;
}

} // namespace

Written writeXlsx(const std::filesystem::path& path, const std::vector<SnapshotPointer>& assessments,
                  const Progress& progress) {
    XlsxFile file(path);
    for (const ExportTable& table : tablesOf(assessments))
        file.add(table, progress);
    return file.close();
}

} // namespace plumbline
