// SPDX-License-Identifier: MIT
#include <QFileInfo>

#include "exchange/csv.h"
#include "exchange/workbook_json.h"
#include "exchange/xlsx.h"
#include "ui/command_line/output_file.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

ExitCode exportAll(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending != QStringLiteral("json") && ending != QStringLiteral("csv") &&
        ending != QStringLiteral("xlsx"))
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .json, .csv or .xlsx.").arg(target));
    const bool rounds = call.isSet(QStringLiteral("rounds"));
    if (rounds && ending != QStringLiteral("csv"))
        throw wrongUsage(CommandLine::tr("--rounds is for a file that ends in .csv; the others hold both."));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const std::vector<SnapshotPointer> snapshots = chosenSnapshots(*workbook, call);
    if (ending == QStringLiteral("json"))
        writeWholeText(
            target, [&](std::ostream& out) { writeWorkbookJson(out, snapshots, workbook->attachments()); });
    else if (ending == QStringLiteral("csv"))
        writeWholeText(target, [&](std::ostream& out) {
            rounds ? writeRoundsCsv(out, snapshots) : writeRatingsCsv(out, snapshots);
        });
    else
        writeWhole(target, [&](const std::filesystem::path& temporary) { writeXlsx(temporary, snapshots); });
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

} // namespace

Verb exportVerb() {
    return {
        .name = QStringLiteral("export"),
        .usage = CommandLine::tr("FILE -o OUT.json|OUT.csv|OUT.xlsx [--rounds] [--school NAME] [--year Y]"),
        .summary = CommandLine::tr("Writes all the data for other programs."),
        .example = QStringLiteral("plumbline export lincoln.plumbline -o lincoln.xlsx"),
        .options = {outputOption(
                        CommandLine::tr("JSON holds everything; CSV the ratings; XLSX sheets to read.")),
                    {QStringLiteral("rounds"),
                     CommandLine::tr("The votes and decisions of rating sessions instead of the ratings.")},
                    {QStringLiteral("school"), CommandLine::tr("Only this school."), CommandLine::tr("NAME")},
                    {QStringLiteral("year"), CommandLine::tr("Only this school year."),
                     CommandLine::tr("Y")}},
        .fewestArguments = 1,
        .mostArguments = 1,
        .run = exportAll};
}

} // namespace plumbline::ui
