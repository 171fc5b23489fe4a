// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>

#include "exchange/binder.h"
#include "exchange/state_ids.h"
#include "ui/command_line/evidence_choice.h"
#include "ui/command_line/evidence_list.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/file_name.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

const QString noteOption = QStringLiteral("note");
const QString linkOption = QStringLiteral("link");
const QString fileOption = QStringLiteral("file");
const QString sourceOption = QStringLiteral("source");
const QString fromYearOption = QStringLiteral("from-year");
const QString statementOption = QStringLiteral("statement");
const QString replaceOption = QStringLiteral("replace");

QString firstLine(const QString& text) {
    return toQString(abbreviated(toUtf8(text.trimmed().section(u'\n', 0, 0).trimmed()), 80));
}

/// The content, and the title it has where none is given.
struct Given {
    EvidenceInput content;
    QString title;
};

Given givenNote(const QString& text) {
    const auto note = textFrom<Prose>(text, QStringLiteral("--note"));
    if (note.value().empty())
        throw refused(CommandLine::tr("The note is empty. Write it after --note."));
    return {note, firstLine(text)};
}

Given givenLink(const QString& text) {
    const Parsed<Link> link = parseLink(toUtf8(text), "--link");
    if (!link)
        throw refused(sentences(link.issues));
    return {*link.value, toQString(abbreviated(link.value->url, 200))};
}

Given givenFile(const QString& path) {
    const QFileInfo file(path);
    if (file.isDir())
        throw refused(CommandLine::tr("\"%1\" is a folder. Give a file, or a link to the folder.").arg(path));
    if (!file.exists())
        throw refused(CommandLine::tr("There is no file \"%1\". Check its name.").arg(path));
    const FileName name = fileNameOf(path);
    return {FileSource{toPath(path), name}, toQString(titleForFile(name).value())};
}

Given givenContent(const Call& call) {
    const int given = int(call.isSet(noteOption)) + int(call.isSet(linkOption)) + int(call.isSet(fileOption));
    if (given != 1)
        throw wrongUsage(CommandLine::tr("Give exactly one of --note, --link and --file."));
    if (call.isSet(noteOption))
        return givenNote(call.value(noteOption));
    return call.isSet(linkOption) ? givenLink(call.value(linkOption)) : givenFile(call.value(fileOption));
}

ExitCode add(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE add DIMENSION"));
    const Given given = givenContent(call);
    const QString title =
        call.isSet(QStringLiteral("title")) ? call.value(QStringLiteral("title")) : given.title;
    PutEvidence edit{.assessment = AssessmentId(0),
                     .id = std::nullopt,
                     .title = textFrom<Name>(title, QStringLiteral("--title")),
                     .content = given.content,
                     .date = std::nullopt,
                     .stance = call.isSet(QStringLiteral("against")) ? Stance::Against : Stance::For,
                     .dimensions = {},
                     .source = textFrom<OptionalName>(call.value(sourceOption), QStringLiteral("--source"))};
    if (call.isSet(QStringLiteral("date")))
        edit.date = dateFrom(call.value(QStringLiteral("date")));
    if (call.isSet(fromYearOption))
        edit.year = yearFrom(call.value(fromYearOption));
    const Opened opened(call);
    edit.assessment = opened.assessment();
    edit.dimensions = dimensionsFrom(call.arguments[2], *opened.snapshot);
    edit.statements = statementsFrom(call.options.values(statementOption), edit.dimensions, *opened.snapshot);
    const Applied applied = perform(*opened.workbook, edit);
    say(call, *opened.snapshot,
        CommandLine::tr("added evidence %1, \"%2\"")
            .arg(applied.newEvidence.value().value())
            .arg(toQString(edit.title.value())));
    return ExitCode::Done;
}

ExitCode use(const Call& call) {
    call.requireArguments(4, CommandLine::tr("FILE use ID DIMENSION"));
    const Opened opened(call);
    UseEvidence edit{.assessment = opened.assessment(),
                     .id = EvidenceId(numberFrom(call.arguments[2])),
                     .dimensions = dimensionsFrom(call.arguments[3], *opened.snapshot)};
    edit.statements = statementsFrom(call.options.values(statementOption), edit.dimensions, *opened.snapshot);
    perform(*opened.workbook, edit);
    say(call, *opened.snapshot,
        CommandLine::tr("evidence %1 is used here too, \"%2\"")
            .arg(call.arguments[2], toQString(evidenceNumbered(*opened.now(), call.arguments[2]).title)));
    return ExitCode::Done;
}

ExitCode setState(const Call& call, EvidenceState state) {
    call.requireArguments(3, CommandLine::tr("FILE %1 ID").arg(call.arguments[1]));
    const Opened opened(call);
    const Evidence& piece = evidenceNumbered(*opened.snapshot, call.arguments[2]);
    PutEvidence edit = asEdit(opened.assessment(), piece);
    edit.state = state;
    perform(*opened.workbook, edit);
    const QString sentence = state == EvidenceState::Current
                                 ? CommandLine::tr("evidence %1 counts, \"%2\"")
                                 : CommandLine::tr("evidence %1 is out of date, \"%2\"");
    say(call, *opened.snapshot, sentence.arg(call.arguments[2], toQString(piece.title)));
    return ExitCode::Done;
}

ExitCode outOfDate(const Call& call) {
    return setState(call, EvidenceState::OutOfDate);
}

ExitCode inDate(const Call& call) {
    return setState(call, EvidenceState::Current);
}

ExitCode binder(const Call& call) {
    call.requireArguments(2, CommandLine::tr("FILE binder"));
    const QString target = call.required(QStringLiteral("output"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    BinderChoice choice{.zip = target.endsWith(QStringLiteral(".zip"), Qt::CaseInsensitive),
                        .replace = call.isSet(replaceOption)};
    for (const Evidence* piece : chosenEvidence(call, *snapshot))
        choice.evidence.push_back(piece->id);
    if (choice.evidence.empty())
        throw refused(CommandLine::tr("%1 has no such evidence, so there is nothing to put into a binder.")
                          .arg(assessmentName(*snapshot)));
    writeBinder(toPath(target), *snapshot, workbook->attachments(), choice, workbook->clock().now(),
                QtWording());
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

ExitCode save(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE save ID"));
    QString target = call.required(QStringLiteral("output"));
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const Evidence& piece = evidenceNumbered(*snapshot, call.arguments[2]);
    const auto* file = std::get_if<Attachment>(&piece.content);
    if (!file)
        throw refused(
            CommandLine::tr("Evidence %1 is a %2, not a file. \"plumbline evidence FILE list\" shows it.")
                .arg(call.arguments[2], idText(evidenceKindId(piece.content))));
    if (QFileInfo(target).isDir())
        target = QDir(target).filePath(toQString(safeFileName(file->name)));
    workbook->saveAttachment(*file, toPath(target));
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

ExitCode remove(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE remove ID"));
    const Opened opened(call);
    const Evidence& piece = evidenceNumbered(*opened.snapshot, call.arguments[2]);
    perform(*opened.workbook, RemoveEvidence{opened.assessment(), piece.id});
    say(call, *opened.snapshot,
        CommandLine::tr("removed evidence %1, \"%2\"").arg(call.arguments[2], toQString(piece.title)));
    return ExitCode::Done;
}

ExitCode evidence(const Call& call) {
    return runAction(call, CommandLine::tr("evidence"),
                     {{QStringLiteral("add"), add},
                      {QStringLiteral("list"), listEvidence},
                      {QStringLiteral("use"), use},
                      {QStringLiteral("out-of-date"), outOfDate},
                      {QStringLiteral("in-date"), inDate},
                      {QStringLiteral("save"), save},
                      {QStringLiteral("binder"), binder},
                      {QStringLiteral("remove"), remove}});
}

QList<QCommandLineOption> options() {
    const QList<QCommandLineOption> ofAdding{
        {noteOption, CommandLine::tr("A note."), CommandLine::tr("TEXT")},
        {linkOption, CommandLine::tr("A link: http, https or mailto."), CommandLine::tr("URL")},
        {fileOption, CommandLine::tr("A file; a copy of it is kept in the workbook."),
         CommandLine::tr("PATH")},
        {QStringLiteral("title"),
         CommandLine::tr("Its title; else the note's beginning, the link, or the file's name."),
         CommandLine::tr("T")},
        {QStringLiteral("date"), CommandLine::tr("The day it is from, as 2026-11-24."), CommandLine::tr("D")},
        {fromYearOption, CommandLine::tr("The school year it is from, where that is known better."),
         CommandLine::tr("Y")},
        {sourceOption, CommandLine::tr("Who or what it comes from."), CommandLine::tr("S")},
        {statementOption,
         CommandLine::tr("A statement it speaks to, as developing:2; give it again for more. With several "
                         "dimensions as DIMENSION:developing:2."),
         CommandLine::tr("LEVEL:N")},
        {QStringLiteral("against"), CommandLine::tr("It speaks against the rating, not for it; with list and "
                                                    "binder: only such evidence.")}};
    return ofAdding + evidenceChoiceOptions() +
           QList<QCommandLineOption>{
               outputOption(
                   CommandLine::tr("save: where to, a folder keeps the file's name. binder: a folder "
                                   "that is made, or a file that ends in .zip.")),
               {replaceOption, CommandLine::tr("binder: an earlier binder of that name goes.")},
               schoolOption(),
               yearOption(),
               jsonOption()};
}

} // namespace

Verb evidenceVerb() {
    return {.name = QStringLiteral("evidence"),
            .usage = CommandLine::tr(
                "FILE add DIMENSION[,DIMENSION…] (--note TEXT | --link URL | --file PATH) [--title T]\n"
                "           [--date D] [--from-year Y] [--source S] [--statement LEVEL:N …] [--against]\n"
                "       plumbline evidence FILE list [--dimension D] [--kind K] [--state S] [--against] "
                "[--undated]\n"
                "           [--search WORDS] [--json]\n"
                "       plumbline evidence FILE use ID DIMENSION[,DIMENSION…] [--statement LEVEL:N …]\n"
                "       plumbline evidence FILE out-of-date ID\n"
                "       plumbline evidence FILE in-date ID\n"
                "       plumbline evidence FILE save ID -o PATH\n"
                "       plumbline evidence FILE binder -o FOLDER|OUT.zip [--replace] [what list takes]\n"
                "       plumbline evidence FILE remove ID"),
            .summary = CommandLine::tr("Keeps evidence: notes, links and files; makes a binder of it."),
            .example = QStringLiteral(
                "plumbline evidence lincoln.plumbline add district-alignment --file \"Strategic plan.pdf\" "
                "--date 2026-09-14 --source \"District office\" --statement developing:1\n"
                "plumbline evidence lincoln.plumbline list --year 2025-26\n"
                "plumbline evidence lincoln.plumbline use 3 district-alignment --year 2026-27\n"
                "plumbline evidence lincoln.plumbline binder -o evidence.zip"),
            .options = options(),
            .fewestArguments = 2,
            .mostArguments = 4,
            .run = evidence,
            .details = CommandLine::tr(
                "\"use\" takes a piece that another year of the school has; \"list --year\" shows its "
                "number.\n"
                "Nothing is copied. Evidence that is out of date or still to be reviewed carries no rating.\n"
                "\"plumbline mark FILE DIMENSION\" numbers the statements.")};
}

} // namespace plumbline::ui
