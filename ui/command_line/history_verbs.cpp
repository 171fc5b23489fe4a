// SPDX-License-Identifier: MIT
#include <QDateTime>

#include "ui/command_line/json_output.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <ostream>

namespace plumbline::ui {

namespace {

QString kindId(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Done:
        return QStringLiteral("edit");
    case HistoryKind::Undone:
        return QStringLiteral("undo");
    case HistoryKind::Redone:
        break;
    }
    return QStringLiteral("redo");
}

QJsonObject entryJson(const HistoryEntry& entry) {
    return {{QStringLiteral("at"), jsonText(entry.at.iso())},
            {QStringLiteral("who"), jsonText(entry.who)},
            {QStringLiteral("kind"), kindId(entry.kind)},
            {QStringLiteral("what"), jsonText(toEnglish(entry.label))},
            {QStringLiteral("subject"), jsonTextOrNull(entry.subject)},
            {QStringLiteral("from"), jsonTextOrNull(entry.from)},
            {QStringLiteral("to"), jsonTextOrNull(entry.to)},
            {QStringLiteral("undone"), entry.undone}};
}

QString localTime(Instant at) {
    return QDateTime::fromMSecsSinceEpoch(at.millisecondsSinceEpoch())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString whatWords(const HistoryEntry& entry) {
    const QString label = translated(entry.label);
    switch (entry.kind) {
    case HistoryKind::Done:
        return entry.undone ? CommandLine::tr("%1 (undone)").arg(label) : label;
    case HistoryKind::Undone:
        return CommandLine::tr("Undo: %1").arg(label);
    case HistoryKind::Redone:
        break;
    }
    return CommandLine::tr("Redo: %1").arg(label);
}

QString shortened(const std::string& text) {
    return toQString(abbreviated(text, 60));
}

ExitCode history(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const std::vector<HistoryEntry> entries = workbook->history();
    if (call.wantsJson()) {
        QJsonArray all;
        for (const HistoryEntry& entry : entries)
            all.append(entryJson(entry));
        printJson(call.out, all);
        return ExitCode::Done;
    }
    TextTable table({CommandLine::tr("When"), CommandLine::tr("Who"), CommandLine::tr("What"),
                     CommandLine::tr("Where"), CommandLine::tr("From"), CommandLine::tr("To")});
    for (const HistoryEntry& entry : entries)
        table.addRow({localTime(entry.at), toQString(entry.who), whatWords(entry), toQString(entry.subject),
                      shortened(entry.from), shortened(entry.to)});
    table.print(call.out);
    return ExitCode::Done;
}

/// What was undone or redone; `entry` is there where that was not refused.
void printStep(std::ostream& out, const QString& sentence, const std::optional<HistoryEntry>& entry) {
    if (!entry)
        return;
    const QString where =
        entry->subject.empty() ? QString() : QStringLiteral(" (%1)").arg(toQString(entry->subject));
    out << toUtf8(sentence.arg(translated(entry->label)) + where) << "\n";
}

ExitCode undo(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const std::optional<HistoryEntry> entry = workbook->undoable();
    done(*workbook, workbook->undo());
    printStep(call.out, CommandLine::tr("Undone: %1"), entry);
    return ExitCode::Done;
}

ExitCode redo(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const std::optional<HistoryEntry> entry = workbook->redoable();
    done(*workbook, workbook->redo());
    printStep(call.out, CommandLine::tr("Done again: %1"), entry);
    return ExitCode::Done;
}

} // namespace

Verb historyVerb() {
    return {.name = QStringLiteral("history"),
            .usage = CommandLine::tr("FILE [--json]"),
            .summary = CommandLine::tr("Lists every change: when, who, what, from and to."),
            .example = QStringLiteral("plumbline history lincoln.plumbline"),
            .options = {jsonOption()},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = history};
}

Verb undoVerb() {
    return {.name = QStringLiteral("undo"),
            .usage = CommandLine::tr("FILE"),
            .summary = CommandLine::tr("Takes back the last change."),
            .example = QStringLiteral("plumbline undo lincoln.plumbline"),
            .options = {},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = undo};
}

Verb redoVerb() {
    return {.name = QStringLiteral("redo"),
            .usage = CommandLine::tr("FILE"),
            .summary = CommandLine::tr("Does again what was taken back."),
            .example = QStringLiteral("plumbline redo lincoln.plumbline"),
            .options = {},
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = redo};
}

} // namespace plumbline::ui
