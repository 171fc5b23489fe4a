// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFileInfo>

#include "ui/command_line/list_action.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

const QString noteOption = QStringLiteral("note");
const QString linkOption = QStringLiteral("link");
const QString fileOption = QStringLiteral("file");

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
    const QString name = toQString(safeFileName(toUtf8(file.fileName())));
    return {FileSource{toPath(path), textFrom<Name>(name, QStringLiteral("--file"))}, name};
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
                     .dimensions = {}};
    if (call.isSet(QStringLiteral("date")))
        edit.date = dateFrom(call.value(QStringLiteral("date")));
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    edit.assessment = snapshot->assessment.id;
    edit.dimensions = dimensionsFrom(call.arguments[2], *snapshot);
    const Applied applied = perform(*workbook, edit);
    call.out << toUtf8(CommandLine::tr("%1: added evidence %2, \"%3\"")
                           .arg(assessmentName(*snapshot))
                           .arg(applied.newEvidence.value().value())
                           .arg(toQString(edit.title.value())))
             << "\n";
    return ExitCode::Done;
}

QString kindId(const EvidenceContent& content) {
    if (std::holds_alternative<Note>(content))
        return QStringLiteral("note");
    return std::holds_alternative<Link>(content) ? QStringLiteral("link") : QStringLiteral("file");
}

QString stanceId(Stance stance) {
    return stance == Stance::For ? QStringLiteral("for") : QStringLiteral("against");
}

QString contentWords(const EvidenceContent& content) {
    if (const auto* note = std::get_if<Note>(&content))
        return firstLine(toQString(note->text));
    if (const auto* link = std::get_if<Link>(&content))
        return toQString(link->url);
    const auto& file = std::get<Attachment>(content);
    return toQString(file.name) + QStringLiteral(", ") + toQString(QtWording().size(file.size));
}

QStringList dimensionWords(const Evidence& piece) {
    QStringList ids;
    for (const DimensionId& dimension : piece.dimensions)
        ids.append(toQString(dimension.value()));
    return ids;
}

QJsonObject evidenceJson(const Evidence& piece) {
    const auto* note = std::get_if<Note>(&piece.content);
    const auto* link = std::get_if<Link>(&piece.content);
    const auto* file = std::get_if<Attachment>(&piece.content);
    return {{QStringLiteral("id"), qint64(piece.id.value())},
            {QStringLiteral("title"), jsonText(piece.title)},
            {QStringLiteral("kind"), kindId(piece.content)},
            {QStringLiteral("note"), note ? jsonText(note->text) : QJsonValue()},
            {QStringLiteral("link"), link ? jsonText(link->url) : QJsonValue()},
            {QStringLiteral("file"), file ? jsonText(file->name) : QJsonValue()},
            {QStringLiteral("mediaType"), file ? jsonText(file->mediaType) : QJsonValue()},
            {QStringLiteral("size"), file ? QJsonValue(qint64(file->size)) : QJsonValue()},
            {QStringLiteral("sha256"), file ? jsonText(file->sha256) : QJsonValue()},
            {QStringLiteral("date"), jsonDate(piece.date)},
            {QStringLiteral("stance"), stanceId(piece.stance)},
            {QStringLiteral("added"), jsonText(piece.added.iso())},
            {QStringLiteral("dimensions"), QJsonArray::fromStringList(dimensionWords(piece))}};
}

QStringList evidenceRow(const Evidence& piece) {
    return {QString::number(piece.id.value()),
            firstLine(toQString(piece.title)),
            dateWord(piece.date),
            kindId(piece.content),
            stanceId(piece.stance),
            dimensionWords(piece).join(QStringLiteral(", ")),
            contentWords(piece.content)};
}

ExitCode list(const Call& call) {
    return list<Evidence>(call, {&Snapshot::evidence,
                                 evidenceJson,
                                 {CommandLine::tr("Id"), CommandLine::tr("Title"), CommandLine::tr("Date"),
                                  CommandLine::tr("Kind"), CommandLine::tr("For or against"),
                                  CommandLine::tr("Dimensions"), CommandLine::tr("Content")},
                                 evidenceRow,
                                 CommandLine::tr("%1: no evidence yet")});
}

const Evidence& evidenceNumbered(const Snapshot& snapshot, const QString& word) {
    const EvidenceId id(numberFrom(word));
    const auto found = std::ranges::find(snapshot.evidence, id, &Evidence::id);
    if (found == snapshot.evidence.end())
        throw refused(
            CommandLine::tr("%1 has no evidence %2. \"plumbline evidence FILE list\" shows what it has.")
                .arg(assessmentName(snapshot), word));
    return *found;
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
                .arg(call.arguments[2], kindId(piece.content)));
    if (QFileInfo(target).isDir())
        target = QDir(target).filePath(toQString(safeFileName(file->name)));
    workbook->saveAttachment(*file, toPath(target));
    call.out << toUtf8(CommandLine::tr("Wrote %1").arg(target)) << "\n";
    return ExitCode::Done;
}

ExitCode remove(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE remove ID"));
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const Evidence& piece = evidenceNumbered(*snapshot, call.arguments[2]);
    perform(*workbook, RemoveEvidence{snapshot->assessment.id, piece.id});
    call.out << toUtf8(CommandLine::tr("%1: removed evidence %2, \"%3\"")
                           .arg(assessmentName(*snapshot), call.arguments[2], toQString(piece.title)))
             << "\n";
    return ExitCode::Done;
}

ExitCode evidence(const Call& call) {
    const QString& action = call.arguments[1];
    if (action == QStringLiteral("add"))
        return add(call);
    if (action == QStringLiteral("list"))
        return list(call);
    if (action == QStringLiteral("save"))
        return save(call);
    if (action == QStringLiteral("remove"))
        return remove(call);
    throw wrongUsage(
        CommandLine::tr("\"%1\" is not something to do with evidence. Give add, list, save or remove.")
            .arg(action));
}

} // namespace

Verb evidenceVerb() {
    return {
        .name = QStringLiteral("evidence"),
        .usage = CommandLine::tr(
            "FILE add DIMENSION (--note TEXT | --link URL | --file PATH) [--title T] [--date D] [--against]\n"
            "       plumbline evidence FILE list [--json]\n"
            "       plumbline evidence FILE save ID -o PATH\n"
            "       plumbline evidence FILE remove ID"),
        .summary = CommandLine::tr("Keeps evidence: notes, links and files."),
        .example = QStringLiteral(
            "plumbline evidence lincoln.plumbline add district-alignment --file \"Strategic plan.pdf\" "
            "--title \"Strategic plan\" --date 2026-09-14"),
        .options = {{noteOption, CommandLine::tr("A note."), CommandLine::tr("TEXT")},
                    {linkOption, CommandLine::tr("A link: http, https or mailto."), CommandLine::tr("URL")},
                    {fileOption, CommandLine::tr("A file; a copy of it is kept in the workbook."),
                     CommandLine::tr("PATH")},
                    {QStringLiteral("title"),
                     CommandLine::tr("Its title; else the note's beginning, the link, or the file's name."),
                     CommandLine::tr("T")},
                    {QStringLiteral("date"), CommandLine::tr("The day it is from, as 2026-11-24."),
                     CommandLine::tr("D")},
                    {QStringLiteral("against"), CommandLine::tr("It speaks against the rating, not for it.")},
                    outputOption(CommandLine::tr("Where to save the file; a folder keeps its name.")),
                    schoolOption(),
                    yearOption(),
                    jsonOption()},
        .fewestArguments = 2,
        .mostArguments = 3,
        .run = evidence};
}

} // namespace plumbline::ui
