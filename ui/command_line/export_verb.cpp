// SPDX-License-Identifier: MIT
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/export/export_file.h"

#include <ostream>

namespace plumbline::ui {

namespace {

const QString markOption = QStringLiteral("bom");

/// The table that is asked for: ratings where no option names another.
CsvTable chosenTable(const Call& call) {
    std::optional<CsvTable> chosen;
    for (const CsvTable& table : csvTables()) {
        if (table.option.isEmpty() || !call.isSet(table.option))
            continue;
        if (chosen)
            throw wrongUsage(CommandLine::tr("A CSV file holds one table. Give only one of the options."));
        chosen = table;
    }
    return chosen.value_or(csvTables().front());
}

/// The first option that is only for CSV files; empty where none is given.
QString optionForCsv(const Call& call) {
    if (call.isSet(markOption))
        return markOption;
    return chosenTable(call).option;
}

ExitCode exportAll(const Call& call) {
    const QString target = call.required(QStringLiteral("output"));
    const std::optional<ExportFormat> format = exportFormatOf(target);
    if (!format)
        throw wrongUsage(CommandLine::tr("\"%1\" does not end in .json, .csv, .xlsx or .ics.").arg(target));
    const QString option = optionForCsv(call);
    if (format != ExportFormat::Csv && !option.isEmpty())
        throw wrongUsage(
            CommandLine::tr("--%1 is for a file that ends in .csv, which holds one table.").arg(option));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const QString found = writeExport({target, *format, chosenTable(call), call.isSet(markOption)},
                                      chosenSnapshots(*workbook, call), *workbook);
    call.out << toUtf8(CommandLine::tr("Wrote %1: %2").arg(target, found)) << "\n";
    return ExitCode::Done;
}

QList<QCommandLineOption> options() {
    QList<QCommandLineOption> all{outputOption(CommandLine::tr(
        "JSON holds everything; CSV one table; XLSX sheets to read; ICS the next steps with a due date, for "
        "a calendar."))};
    for (const CsvTable& table : csvTables())
        if (!table.option.isEmpty())
            all.append({table.option, table.description});
    all.append({markOption, CommandLine::tr("Begins a CSV file with the mark by which Excel knows UTF-8.")});
    all.append({QStringLiteral("school"), CommandLine::tr("Only this school."), CommandLine::tr("NAME")});
    all.append({QStringLiteral("year"), CommandLine::tr("Only this school year."), CommandLine::tr("Y")});
    return all;
}

} // namespace

Verb exportVerb() {
    return {.name = QStringLiteral("export"),
            .usage =
                CommandLine::tr("FILE -o OUT.json|OUT.csv|OUT.xlsx|OUT.ics [--school NAME] [--year Y]\n"
                                "           [--wide|--profile|--evidence|--steps|--marks|--team|--rounds|"
                                "--ballots] [--bom]"),
            .summary = CommandLine::tr("Writes all the data for other programs."),
            .example = QStringLiteral("plumbline export lincoln.plumbline -o lincoln.xlsx\n"
                                      "plumbline export lincoln.plumbline -o steps.csv --steps\n"
                                      "plumbline export lincoln.plumbline -o steps.ics --year 2026-27"),
            .options = options(),
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = exportAll,
            .details = CommandLine::tr("Every file is read back before it is said to be written; where that "
                                       "fails, a file of that name stays as it was.")};
}

} // namespace plumbline::ui
