// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"
#include "exchange/state_ids.h"
#include "rubric/statements.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"

namespace plumbline::ui {

namespace {

std::optional<StatementMark> markFrom(const QString& word) {
    for (const StatementMark mark : {StatementMark::InPlace, StatementMark::Partly, StatementMark::NotYet})
        if (toUtf8(word) == statementMarkId(mark))
            return mark;
    if (word == QStringLiteral("none"))
        return std::nullopt;
    throw refused(
        CommandLine::tr("\"%1\" is no mark. Give in-place, partly, not-yet, or none to take it off.")
            .arg(word));
}

std::vector<StatementPlace> statementsOf(const Rubric& rubric, std::size_t position) {
    std::vector<StatementPlace> places;
    for (const LevelRank level : rubric.ranks())
        for (std::size_t i = 0; i < statements(rubric.descriptor(position, level)).size(); ++i)
            places.push_back({position, level, i});
    return places;
}

QString numbered(const Rubric& rubric, const StatementPlace& place) {
    return toQString(rubric.level(place.level).id.value()) + u':' + QString::number(place.index + 1);
}

QJsonObject markJson(const Snapshot& snapshot, const StatementPlace& place) {
    QJsonObject json = statementJson(*snapshot.rubric, place);
    const std::optional<StatementMark> mark = markOf(snapshot, place);
    json.insert(QStringLiteral("mark"), mark ? jsonText(std::string(statementMarkId(*mark))) : QJsonValue());
    return json;
}

QString markWords(const Snapshot& snapshot, const StatementPlace& place) {
    const std::optional<StatementMark> mark = markOf(snapshot, place);
    return mark ? toQString(markText(QtWording(), *mark)) : QStringLiteral("–");
}

ExitCode show(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const Rubric& rubric = *snapshot->rubric;
    const std::size_t position = rubric.positionOf(dimensionFrom(call.arguments[1], *snapshot));
    QJsonArray all;
    TextTable table(
        {CommandLine::tr("Statement"), CommandLine::tr("Mark"), CommandLine::tr("What the rubric says")});
    for (const StatementPlace& place : statementsOf(rubric, position)) {
        all.append(markJson(*snapshot, place));
        table.addRow(
            {numbered(rubric, place), markWords(*snapshot, place), toQString(statementText(rubric, place))});
    }
    if (call.wantsJson())
        printJson(call.out, all);
    else
        table.print(call.out);
    return ExitCode::Done;
}

ExitCode mark(const Call& call) {
    if (call.arguments.size() == 2)
        return show(call);
    call.requireArguments(4, CommandLine::tr("FILE DIMENSION LEVEL:N MARK"));
    const std::optional<StatementMark> mark = markFrom(call.arguments[3]);
    const Opened opened(call);
    const DimensionId dimension = dimensionFrom(call.arguments[1], *opened.snapshot);
    const StatementPlace place = statementFrom(call.arguments[2], dimension, *opened.snapshot);
    perform(*opened.workbook, MarkStatement{opened.assessment(), dimension, place.level, place.index, mark});
    const QString words = mark ? toQString(markText(QtWording(), *mark)) : CommandLine::tr("Not marked");
    say(call, *opened.snapshot,
        words + QStringLiteral(": ") + toQString(statementText(*opened.snapshot->rubric, place)));
    return ExitCode::Done;
}

} // namespace

Verb markVerb() {
    return {.name = QStringLiteral("mark"),
            .usage = CommandLine::tr("FILE DIMENSION LEVEL:N in-place|partly|not-yet|none\n"
                                     "       plumbline mark FILE DIMENSION [--json]"),
            .summary = CommandLine::tr("Marks the statements of the descriptors, or shows them."),
            .example =
                QStringLiteral("plumbline mark lincoln.plumbline district-alignment\n"
                               "plumbline mark lincoln.plumbline district-alignment developing:2 partly"),
            .options = {schoolOption(), yearOption(), jsonOption()},
            .fewestArguments = 2,
            .mostArguments = 4,
            .run = mark,
            .details = CommandLine::tr("Marks speak for a level and are never the rating.")};
}

} // namespace plumbline::ui
