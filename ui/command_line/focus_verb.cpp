// SPDX-License-Identifier: MIT
#include "analysis/focus.h"
#include "ui/command_line/json_output.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/text_table.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

const QString noneOption = QStringLiteral("none");

QString namesOf(const Snapshot& snapshot, const std::vector<std::size_t>& positions) {
    QStringList names;
    for (const std::size_t position : positions)
        names.append(toQString(snapshot.rubric->dimension(position).name));
    return names.join(QStringLiteral(", "));
}

void sayFocus(const Call& call, const Snapshot& snapshot) {
    say(call, snapshot,
        snapshot.focus.empty() ? CommandLine::tr("no focus dimensions are chosen yet")
                               : CommandLine::tr("focus: %1").arg(namesOf(snapshot, snapshot.focus)));
}

QJsonObject candidateJson(const Snapshot& snapshot, const FocusCandidate& candidate) {
    const Rubric& rubric = *snapshot.rubric;
    return {{QStringLiteral("dimension"), jsonText(rubric.dimension(candidate.position).id.value())},
            {QStringLiteral("focus"), isInFocus(snapshot, candidate.position)},
            {QStringLiteral("level"),
             candidate.level ? jsonText(rubric.level(*candidate.level).id.value()) : QJsonValue()},
            {QStringLiteral("unmetStatements"), qint64(candidate.unmet)},
            {QStringLiteral("why"), jsonText(focusText(QtWording(), snapshot, candidate))}};
}

ExitCode show(const Call& call) {
    const std::unique_ptr<Workbook> workbook = openToRead(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    QJsonArray all;
    TextTable table({CommandLine::tr("Focus"), CommandLine::tr("Id"), CommandLine::tr("What speaks for it")});
    for (const FocusCandidate& candidate : focusCandidates(*snapshot)) {
        all.append(candidateJson(*snapshot, candidate));
        table.addRow({isInFocus(*snapshot, candidate.position) ? CommandLine::tr("yes") : QString(),
                      toQString(snapshot->rubric->dimension(candidate.position).id.value()),
                      toQString(focusText(QtWording(), *snapshot, candidate))});
    }
    if (call.wantsJson()) {
        printJson(call.out, all);
        return ExitCode::Done;
    }
    sayFocus(call, *snapshot);
    call.out << "\n";
    table.print(call.out);
    return ExitCode::Done;
}

ExitCode focus(const Call& call) {
    const QStringList words = call.arguments.mid(1);
    const bool none = call.isSet(noneOption);
    if (none && !words.isEmpty())
        throw wrongUsage(CommandLine::tr("Give either dimensions or --none."));
    if (!none && words.isEmpty())
        return show(call);
    const Opened opened(call);
    SetFocus edit{.assessment = opened.assessment(), .dimensions = {}};
    if (!none)
        edit.dimensions = dimensionsFrom(words.join(u','), *opened.snapshot);
    perform(*opened.workbook, edit);
    sayFocus(call, *opened.now());
    return ExitCode::Done;
}

} // namespace

Verb focusVerb() {
    return {.name = QStringLiteral("focus"),
            .usage = CommandLine::tr("FILE DIMENSION [DIMENSION …]\n"
                                     "       plumbline focus FILE --none\n"
                                     "       plumbline focus FILE [--json]"),
            .summary =
                CommandLine::tr("Chooses up to three dimensions to work on first, or helps to choose."),
            .example = QStringLiteral("plumbline focus lincoln.plumbline\n"
                                      "plumbline focus lincoln.plumbline district-alignment instruction"),
            .options = {{noneOption, CommandLine::tr("Takes the choice back.")},
                        schoolOption(),
                        yearOption(),
                        jsonOption()},
            .fewestArguments = 1,
            .mostArguments = 1 + qsizetype(mostFocusDimensions),
            .run = focus};
}

} // namespace plumbline::ui
