// SPDX-License-Identifier: MIT
#include "ui/command_line/list_action.h"

#include "analysis/wording_of.h"
#include "exchange/state_ids.h"
#include "ui/command_line/evidence_choice.h"
#include "ui/command_line/evidence_list.h"
#include "ui/command_line/values.h"

namespace plumbline::ui {

namespace {

QString firstLine(const std::string& text) {
    return toQString(abbreviated(text.substr(0, text.find('\n')), 80));
}

QString contentWords(const EvidenceContent& content) {
    if (const auto* note = std::get_if<Note>(&content))
        return firstLine(note->text);
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

QJsonArray statementsJson(const Rubric& rubric, const Evidence& piece) {
    QJsonArray all;
    for (const StatementPlace& place : piece.statements)
        all.append(statementJson(rubric, place));
    return all;
}

QJsonObject evidenceJson(const Snapshot& snapshot, const Evidence& piece) {
    const auto* note = std::get_if<Note>(&piece.content);
    const auto* link = std::get_if<Link>(&piece.content);
    const auto* file = std::get_if<Attachment>(&piece.content);
    return {{QStringLiteral("id"), qint64(piece.id.value())},
            {QStringLiteral("title"), jsonText(piece.title)},
            {QStringLiteral("kind"), idText(evidenceKindId(piece.content))},
            {QStringLiteral("note"), note ? jsonText(note->text) : QJsonValue()},
            {QStringLiteral("link"), link ? jsonText(link->url) : QJsonValue()},
            {QStringLiteral("file"), file ? jsonText(file->name) : QJsonValue()},
            {QStringLiteral("mediaType"), file ? jsonText(file->mediaType) : QJsonValue()},
            {QStringLiteral("size"), file ? QJsonValue(qint64(file->size)) : QJsonValue()},
            {QStringLiteral("sha256"), file ? jsonText(file->sha256) : QJsonValue()},
            {QStringLiteral("date"), jsonDate(piece.date)},
            {QStringLiteral("fromYear"), piece.year ? jsonText(piece.year->id()) : QJsonValue()},
            {QStringLiteral("source"), jsonTextOrNull(piece.source)},
            {QStringLiteral("stance"), idText(stanceId(piece.stance))},
            {QStringLiteral("state"), idText(evidenceStateId(piece.state))},
            {QStringLiteral("added"), jsonText(piece.added.iso())},
            {QStringLiteral("dimensions"), QJsonArray::fromStringList(dimensionWords(piece))},
            {QStringLiteral("statements"), statementsJson(*snapshot.rubric, piece)}};
}

QStringList evidenceRow(const Evidence& piece) {
    return {QString::number(piece.id.value()),
            firstLine(piece.title),
            dateWord(piece.date),
            piece.year ? toQString(piece.year->id()) : QString(),
            toQString(piece.source),
            idText(evidenceKindId(piece.content)),
            idText(stanceId(piece.stance)),
            toQString(stateText(QtWording(), piece.state)),
            dimensionWords(piece).join(QStringLiteral(", ")),
            contentWords(piece.content)};
}

} // namespace

ExitCode listEvidence(const Call& call) {
    return list<Evidence>(call,
                          {&Snapshot::evidence,
                           evidenceJson,
                           {CommandLine::tr("Id"), CommandLine::tr("Title"), CommandLine::tr("Date"),
                            CommandLine::tr("From year"), CommandLine::tr("Source"), CommandLine::tr("Kind"),
                            CommandLine::tr("For or against"), CommandLine::tr("State"),
                            CommandLine::tr("Dimensions"), CommandLine::tr("Content")},
                           evidenceRow,
                           CommandLine::tr("%1: no evidence yet"),
                           chosenEvidence});
}

} // namespace plumbline::ui
