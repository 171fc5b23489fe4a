// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "exchange/calendar.h"
#include "exchange/csv.h"
#include "exchange/record_csv.h"
#include "exchange/workbook_json.h"
#include "exchange/xlsx.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

using WriteCsv = void (*)(std::ostream& out, const std::vector<SnapshotPointer>& assessments);

/// What a CSV file holds: one table, which an option names.
struct Table {
    QString option;
    QString description;
    WriteCsv write;
};

QList<Table> tables() {
    return {{QStringLiteral("rounds"),
             CommandLine::tr("The votes and decisions of rating sessions instead of the ratings."),
             writeRoundsCsv},
            {QStringLiteral("evidence"), CommandLine::tr("The evidence instead of the ratings."),
             writeEvidenceCsv},
            {QStringLiteral("steps"), CommandLine::tr("The next steps instead of the ratings."),
             writeNextStepsCsv}};
}

/// The table that is asked for: ratings where no option names another.
WriteCsv chosenTable(const Call& call, bool isCsv) {
    WriteCsv chosen = nullptr;
    for (const Table& table : tables()) {
        if (!call.isSet(table.option))
            continue;
        if (!isCsv)
            throw wrongUsage(CommandLine::tr("--%1 is for a file that ends in .csv, which holds one table.")
                                 .arg(table.option));
        if (chosen)
            throw wrongUsage(CommandLine::tr("A CSV file holds one table. Give only one of the options."));
        chosen = table.write;
    }
    return chosen ? chosen : writeRatingsCsv;
}

ExitCode exportCalendar(const Call& call, const QString& target, const Workbook& workbook,
                        const std::vector<SnapshotPointer>& snapshots) {
    CalendarCount count;
    writeWholeText(target, [&](std::ostream& out) {
        count = writeCalendar(out, snapshots, workbook.clock().now(), QtWording());
    });
    QString sentence = CommandLine::tr("Wrote %1; next steps in it: %2").arg(target).arg(count.events);
    if (count.withoutDue > 0)
        sentence += CommandLine::tr(", left out because they have no due date: %1").arg(count.withoutDue);
    call.out << toUtf8(sentence) << "\n";
    return ExitCode::Done;
}

ExitCode exportAll(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const QString ending = QFileInfo(target).suffix().toLower();
    if (!QStringList{QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("xlsx"),
                     QStringLiteral("ics")}
             .contains(ending))
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .json, .csv, .xlsx or .ics.").arg(target));
    const WriteCsv writeTable = chosenTable(call, ending == QStringLiteral("csv"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const std::vector<SnapshotPointer> snapshots = chosenSnapshots(*workbook, call);
    if (ending == QStringLiteral("ics"))
        return exportCalendar(call, target, *workbook, snapshots);
    if (ending == QStringLiteral("json"))
        writeWholeText(
            target, [&](std::ostream& out) { writeWorkbookJson(out, snapshots, workbook->attachments()); });
    else if (ending == QStringLiteral("csv"))
        writeWholeText(target, [&](std::ostream& out) { writeTable(out, snapshots); });
    else
        writeWhole(target, [&](const std::filesystem::path& temporary) { writeXlsx(temporary, snapshots); });
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

QList<QCommandLineOption> options() {
    QList<QCommandLineOption> all{outputOption(CommandLine::tr(
        "JSON holds everything; CSV one table; XLSX sheets to read; ICS the next steps with a due date, for "
        "a calendar."))};
    for (const Table& table : tables())
        all.append({table.option, table.description});
    all.append({QStringLiteral("school"), CommandLine::tr("Only this school."), CommandLine::tr("NAME")});
    all.append({QStringLiteral("year"), CommandLine::tr("Only this school year."), CommandLine::tr("Y")});
    return all;
}

} // namespace

Verb exportVerb() {
    return {.name = QStringLiteral("export"),
            .usage =
                CommandLine::tr("FILE -o OUT.json|OUT.csv|OUT.xlsx|OUT.ics [--rounds|--evidence|--steps]\n"
                                "           [--school NAME] [--year Y]"),
            .summary = CommandLine::tr("Writes all the data for other programs."),
            .example = QStringLiteral("plumbline export lincoln.plumbline -o lincoln.xlsx\n"
                                      "plumbline export lincoln.plumbline -o steps.csv --steps\n"
                                      "plumbline export lincoln.plumbline -o steps.ics --year 2026-27"),
            .options = options(),
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = exportAll};
}

} // namespace plumbline::ui
