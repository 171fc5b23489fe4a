// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"
#include "ui/command_line/list_action.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"
#include "ui/command_line/workbook_access.h"

#include <algorithm>
#include <ostream>

namespace plumbline::ui {

namespace {

ExitCode add(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE add DIMENSION"));
    const auto text = textFrom<Name>(call.required(QStringLiteral("text")), QStringLiteral("--text"));
    const auto owner = textFrom<OptionalName>(call.value(QStringLiteral("owner")), QStringLiteral("--owner"));
    const std::optional<Date> due = call.isSet(QStringLiteral("due"))
                                        ? std::optional(dateFrom(call.value(QStringLiteral("due"))))
                                        : std::nullopt;
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const Applied applied =
        perform(*workbook, PutNextStep{.assessment = snapshot->assessment.id,
                                       .id = std::nullopt,
                                       .dimension = dimensionFrom(call.arguments[2], *snapshot),
                                       .text = text,
                                       .owner = owner,
                                       .due = due});
    call.out << toUtf8(CommandLine::tr("%1: added next step %2, \"%3\"")
                           .arg(assessmentName(*snapshot))
                           .arg(applied.newNextStep.value().value())
                           .arg(toQString(text.value())))
             << "\n";
    return ExitCode::Done;
}

QString statusId(StepStatus status) {
    switch (status) {
    case StepStatus::Open:
        return QStringLiteral("open");
    case StepStatus::Doing:
        return QStringLiteral("doing");
    case StepStatus::Done:
        return QStringLiteral("done");
    case StepStatus::Dropped:
        break;
    }
    return QStringLiteral("dropped");
}

QJsonObject stepJson(const NextStep& step) {
    return {{QStringLiteral("id"), qint64(step.id.value())},
            {QStringLiteral("dimension"), jsonText(step.dimension.value())},
            {QStringLiteral("text"), jsonText(step.text)},
            {QStringLiteral("owner"), jsonTextOrNull(step.owner)},
            {QStringLiteral("due"), jsonDate(step.due)},
            {QStringLiteral("status"), statusId(step.status)}};
}

QStringList stepRow(const NextStep& step) {
    return {QString::number(step.id.value()),
            toQString(statusText(QtWording(), step.status)),
            dateWord(step.due),
            toQString(step.owner),
            toQString(step.dimension.value()),
            toQString(step.text)};
}

ExitCode list(const Call& call) {
    return list<NextStep>(
        call, {&Snapshot::nextSteps,
               stepJson,
               {CommandLine::tr("Id"), CommandLine::tr("Status"), CommandLine::tr("Due"),
                CommandLine::tr("Owner"), CommandLine::tr("Dimension"), CommandLine::tr("Next step")},
               stepRow,
               CommandLine::tr("%1: no next steps yet")});
}

/// The edit that keeps a step as it is; nothing in a stored step breaks the rules of its texts.
PutNextStep editOf(const Snapshot& snapshot, const NextStep& step) {
    return {.assessment = snapshot.assessment.id,
            .id = step.id,
            .dimension = step.dimension,
            .text = Name::parse(step.text).value.value(),
            .owner = OptionalName::parse(step.owner).value.value(),
            .due = step.due,
            .status = step.status};
}

ExitCode done(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE done ID"));
    const std::unique_ptr<Workbook> workbook = openToChange(call.arguments[0]);
    const SnapshotPointer snapshot = chosenSnapshot(*workbook, call);
    const NextStepId id(numberFrom(call.arguments[2]));
    const auto step = std::ranges::find(snapshot->nextSteps, id, &NextStep::id);
    if (step == snapshot->nextSteps.end())
        throw refused(
            CommandLine::tr("%1 has no next step %2. \"plumbline step FILE list\" shows what it has.")
                .arg(assessmentName(*snapshot), call.arguments[2]));
    PutNextStep edit = editOf(*snapshot, *step);
    edit.status = StepStatus::Done;
    perform(*workbook, edit);
    call.out << toUtf8(CommandLine::tr("%1: next step %2 is done, \"%3\"")
                           .arg(assessmentName(*snapshot), call.arguments[2], toQString(step->text)))
             << "\n";
    return ExitCode::Done;
}

ExitCode step(const Call& call) {
    const QString& action = call.arguments[1];
    if (action == QStringLiteral("add"))
        return add(call);
    if (action == QStringLiteral("list"))
        return list(call);
    if (action == QStringLiteral("done"))
        return done(call);
    throw wrongUsage(CommandLine::tr("\"%1\" is not something to do with next steps. Give add, list or done.")
                         .arg(action));
}

} // namespace

Verb stepVerb() {
    return {
        .name = QStringLiteral("step"),
        .usage = CommandLine::tr("FILE add DIMENSION --text T [--owner O] [--due D]\n"
                                 "       plumbline step FILE list [--json]\n"
                                 "       plumbline step FILE done ID"),
        .summary = CommandLine::tr("Keeps next steps: what, who, until when."),
        .example = QStringLiteral(
            "plumbline step lincoln.plumbline add district-alignment --text \"Ask the board for two days\" "
            "--owner \"M. Ortiz\" --due 2027-01-31"),
        .options = {{QStringLiteral("text"), CommandLine::tr("What is to be done."), CommandLine::tr("T")},
                    {QStringLiteral("owner"), CommandLine::tr("Who does it."), CommandLine::tr("O")},
                    {QStringLiteral("due"), CommandLine::tr("The day it is due, as 2026-11-24."),
                     CommandLine::tr("D")},
                    schoolOption(),
                    yearOption(),
                    jsonOption()},
        .fewestArguments = 2,
        .mostArguments = 3,
        .run = step};
}

} // namespace plumbline::ui
