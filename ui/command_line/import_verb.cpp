// SPDX-License-Identifier: MIT
#include <QFile>
#include <QFileInfo>

#include "exchange/workbook_json.h"
#include "ui/command_line/ballot_import.h"
#include "ui/command_line/incoming.h"
#include "ui/command_line/rubric_choice.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"
#include "ui/file_kind.h"

#include <ostream>

namespace plumbline::ui {

namespace {

ImportedWorkbook fromWorkbook(const QString& path) {
    const std::shared_ptr<Workbook> source = openToRead(path);
    ImportedWorkbook imported;
    for (const SchoolSummary& school : source->contents())
        for (const AssessmentSummary& summary : school.assessments)
            imported.assessments.push_back(source->snapshot(summary.assessment.id));
    // The source stays open for as long as its attachments may be read.
    imported.attachments = std::shared_ptr<const AttachmentSource>(source, &source->attachments());
    return imported;
}

ImportedWorkbook fromJson(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw refused(CommandLine::tr("\"%1\" can not be read. Check that you may open it.").arg(path));
    Parsed<ImportedWorkbook> parsed = parseWorkbookJson(file.readAll().toStdString());
    if (!parsed)
        throw refused(CommandLine::tr("\"%1\" is not a whole workbook; nothing was imported:").arg(path) +
                      u'\n' + sentences(parsed.issues));
    return *std::move(parsed.value);
}

void takeIn(Workbook& workbook, const ImportedWorkbook& imported, const Call& call) {
    const QString source = call.arguments[1];
    const Incoming incoming = sorted(workbook, imported.assessments);
    if (!incoming.conflicts.empty())
        throw refused(CommandLine::tr("Nothing was imported from \"%1\":").arg(source) + u'\n' +
                      sentences(incoming.conflicts));
    Compound all{{PLUMBLINE_TEXT("Import from %1"), {toUtf8(QFileInfo(source).fileName())}}, {}};
    for (const SnapshotPointer& snapshot : incoming.fresh)
        all.edits.emplace_back(ImportAssessment{snapshot, imported.attachments});
    if (!all.edits.empty())
        perform(workbook, all);
    for (const SnapshotPointer& snapshot : incoming.fresh)
        call.out << toUtf8(CommandLine::tr("%1: imported").arg(assessmentName(*snapshot))) << "\n";
    for (const SnapshotPointer& snapshot : incoming.identical)
        call.out << toUtf8(CommandLine::tr("%1: skipped, identical").arg(assessmentName(*snapshot))) << "\n";
    if (imported.assessments.empty())
        call.out << toUtf8(CommandLine::tr("\"%1\" holds no assessment: nothing to import").arg(source))
                 << "\n";
}

ExitCode checkRubric(const Call& call) {
    const QString& path = call.arguments[1];
    const RubricPointer rubric = rubricFromFile(path);
    call.out
        << toUtf8(CommandLine::tr(
                      "\"%1\" is a whole rubric (%2, version %3). A workbook takes it in with the first "
                      "assessment that uses it:\nplumbline new \"%4\" --school NAME --year Y --rubric \"%1\"")
                      .arg(path, toQString(rubric->title()), toQString(rubric->version()), call.arguments[0]))
        << "\n";
    return ExitCode::Done;
}

ExitCode import(const Call& call) {
    const QString& source = call.arguments[1];
    const std::optional<FileKind> kind = fileKindOf(source);
    if (!kind)
        throw refused(
            CommandLine::tr("\"%1\" can not be read. Check its name, and that it is a file.").arg(source));
    if (kind == FileKind::Ballots)
        return castBallots(call);
    call.requireArguments(2, CommandLine::tr("FILE IN; several only of ballot files"));
    if (kind == FileKind::Rubric)
        return checkRubric(call);
    if (kind == FileKind::Other)
        throw refused(CommandLine::tr(
                          "\"%1\" can not be imported. Give a workbook (.plumbline), a workbook exported as "
                          "JSON, a ballot file, or the JSON file of a rubric.")
                          .arg(source));
    const ImportedWorkbook imported = kind == FileKind::Workbook ? fromWorkbook(source) : fromJson(source);
    const auto work = [&](Workbook& workbook) { takeIn(workbook, imported, call); };
    if (QFileInfo::exists(call.arguments[0]))
        work(*openToChange(call.arguments[0]));
    else
        inNewWorkbook(call.arguments[0], work);
    return ExitCode::Done;
}

} // namespace

Verb importVerb() {
    return {.name = QStringLiteral("import"),
            .usage = CommandLine::tr("FILE IN\n"
                                     "       plumbline import FILE BALLOTS.json …"),
            .summary = CommandLine::tr(
                "Takes in another workbook, its JSON, or members' ballot files; checks a rubric."),
            .example = QStringLiteral("plumbline import district.plumbline lincoln.plumbline\n"
                                      "plumbline import lincoln.plumbline ballots/*.ballot.json"),
            .options = {},
            .fewestArguments = 2,
            .mostArguments = mostBallotFiles,
            .run = import,
            .details =
                CommandLine::tr("Ballot files are cast all together, as one step of undo, or not at all.")};
}

} // namespace plumbline::ui
