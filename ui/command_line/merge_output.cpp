// SPDX-License-Identifier: MIT
#include "ui/command_line/merge_output.h"

#include <QJsonArray>

#include "ui/command_line/json_output.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/verb.h"
#include "ui/district/merge_text.h"
#include "ui/text.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

/// Lines of at most this many characters, broken between words where that goes.
QStringList folded(const QStringList& lines) {
    constexpr qsizetype width = 36;
    QStringList all;
    for (const QString& line : lines)
        for (QString rest : line.split(u'\n')) {
            while (rest.size() > width) {
                const qsizetype space = rest.lastIndexOf(u' ', width);
                const qsizetype end = space > 0 ? space : width;
                all << rest.left(end);
                rest = rest.mid(space > 0 ? end + 1 : end);
            }
            all << rest;
        }
    return all;
}

QStringList columnOf(const QString& side, const MergeSide& its) {
    const QString stamp = stampText(its);
    return folded(QStringList{stamp.isEmpty() ? side : side + QStringLiteral(" (") + stamp + u')'} +
                  wordsOf(its));
}

QString outcomeId(MergeFate fate) {
    switch (fate) {
    case MergeFate::New:
        return QStringLiteral("imported");
    case MergeFate::Identical:
        return QStringLiteral("identical");
    case MergeFate::BroughtUpToDate:
        return QStringLiteral("brought-up-to-date");
    case MergeFate::Merged:
        return QStringLiteral("merged");
    case MergeFate::NothingNew:
        return QStringLiteral("nothing-new");
    case MergeFate::Refused:
        return QStringLiteral("refused");
    }
    return {};
}

QJsonObject sideJson(const MergeSide& side) {
    return {{QStringLiteral("text"), wordsOf(side).join(u'\n')},
            {QStringLiteral("who"), jsonTextOrNull(side.who)},
            {QStringLiteral("when"), side.when ? jsonText(side.when->iso()) : QJsonValue()}};
}

QJsonObject conflictJson(const MergeConflict& conflict) {
    return {{QStringLiteral("what"), translated(conflict.what)},
            {QStringLiteral("where"), jsonText(conflict.where)},
            {QStringLiteral("here"), sideJson(conflict.here)},
            {QStringLiteral("there"), sideJson(conflict.there)}};
}

} // namespace

void printRows(std::ostream& out, const std::vector<MergeRow>& rows) {
    for (const MergeRow& row : rows)
        out << toUtf8(subjectText(row)) << ": " << toUtf8(fateText(row)) << "\n";
}

void printConflict(std::ostream& out, const MergeConflict& conflict) {
    out << conflict.where << ": " << toUtf8(translated(conflict.what)) << "\n";
    const QStringList here = columnOf(CommandLine::tr("here"), conflict.here);
    const QStringList there = columnOf(CommandLine::tr("there"), conflict.there);
    TextTable table;
    for (qsizetype i = 0; i < std::max(here.size(), there.size()); ++i)
        table.addRow({QString(), here.value(i), there.value(i)});
    table.print(out);
}

QJsonObject rowJson(const MergeRow& row) {
    QJsonArray conflicts;
    for (const MergeConflict& conflict : row.conflicts)
        conflicts.append(conflictJson(conflict));
    QJsonArray notes;
    for (const Message& note : row.notes)
        notes.append(translated(note));
    const QJsonValue reason =
        row.refusal ? QJsonValue(translated(row.refusal->fact) + u' ' + translated(row.refusal->remedy))
                    : QJsonValue();
    return {{QStringLiteral("source"), jsonText(row.source)},
            {QStringLiteral("school"), jsonTextOrNull(row.school)},
            {QStringLiteral("year"), row.year ? jsonText(row.year->id()) : QJsonValue()},
            {QStringLiteral("outcome"), outcomeId(row.fate)},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("conflicts"), conflicts}};
}

} // namespace plumbline::ui
