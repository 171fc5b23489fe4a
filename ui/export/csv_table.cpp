// SPDX-License-Identifier: MIT
#include "ui/export/csv_table.h"

#include <QCoreApplication>

#include "exchange/csv.h"
#include "exchange/rating_tables.h"
#include "exchange/record_csv.h"
#include "exchange/record_tables.h"
#include "exchange/session_tables.h"
#include "exchange/table_csv.h"

namespace plumbline::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::CsvTable)
};

auto tableWriter(ExportTable (*tableOf)(const std::vector<SnapshotPointer>&)) {
    return [tableOf](std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                     const Progress& progress) { return writeTableCsv(out, tableOf(assessments), progress); };
}

} // namespace

QList<CsvTable> csvTables() {
    return {
        {QString(), Words::tr("Ratings, a row for each dimension"), QString(), writeRatingsCsv},
        {QStringLiteral("wide"), Words::tr("Ratings, a row for each assessment"),
         Words::tr("The ratings with a row for each assessment and columns for each dimension."),
         tableWriter(wideTable)},
        {QStringLiteral("profile"), Words::tr("Profile of each strand"),
         Words::tr("How many dimensions of each strand are at each level, instead of the ratings."),
         tableWriter(profileTable)},
        {QStringLiteral("evidence"), Words::tr("Evidence"), Words::tr("The evidence instead of the ratings."),
         writeEvidenceCsv},
        {QStringLiteral("steps"), Words::tr("Next steps"),
         Words::tr("The next steps instead of the ratings."), writeNextStepsCsv},
        {QStringLiteral("marks"), Words::tr("Marks on sentences"),
         Words::tr("The marks on sentences instead of the ratings."), tableWriter(marksTable)},
        {QStringLiteral("team"), Words::tr("Team"), Words::tr("The team instead of the ratings."),
         tableWriter(teamTable)},
        {QStringLiteral("rounds"), Words::tr("Votes and decisions of rating sessions"),
         Words::tr("The votes and decisions of rating sessions instead of the ratings."), writeRoundsCsv},
        {QStringLiteral("ballots"), Words::tr("Ballots by name"),
         Words::tr("Who voted what, where the team votes by name, instead of the ratings."),
         tableWriter(ballotsTable)},
    };
}

} // namespace plumbline::ui
