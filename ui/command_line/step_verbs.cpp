// SPDX-License-Identifier: MIT
#include "analysis/unmet_statements.h"
#include "ui/command_line/opened.h"
#include "ui/command_line/step_list.h"
#include "ui/command_line/values.h"
#include "ui/command_line/verbs.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

const QString textOption = QStringLiteral("text");
const QString ownerOption = QStringLiteral("owner");
const QString dueOption = QStringLiteral("due");
const QString measureOption = QStringLiteral("measure");
const QString priorityOption = QStringLiteral("priority");
const QString statementOption = QStringLiteral("statement");
const QString outcomeOption = QStringLiteral("outcome");
const QString reasonOption = QStringLiteral("reason");
const QString evidenceOption = QStringLiteral("evidence");

Priority priorityFrom(const QString& word) {
    if (word == QStringLiteral("high"))
        return Priority::High;
    if (word == QStringLiteral("medium"))
        return Priority::Medium;
    if (word == QStringLiteral("low"))
        return Priority::Low;
    throw refused(CommandLine::tr("--priority: Give high, medium or low, not \"%1\".").arg(word));
}

/// A step to bring a statement in place has its words, unless others are given.
PutNextStep newStep(const Call& call, const Snapshot& snapshot) {
    const DimensionId dimension = dimensionFrom(call.arguments[2], snapshot);
    if (!call.isSet(statementOption))
        return {.assessment = snapshot.assessment.id,
                .id = std::nullopt,
                .dimension = dimension,
                .text = textFrom<Name>(call.required(textOption), QStringLiteral("--text")),
                .owner = {},
                .due = std::nullopt};
    PutNextStep edit = stepFor(snapshot, statementFrom(call.value(statementOption), dimension, snapshot));
    if (call.isSet(textOption))
        edit.text = textFrom<Name>(call.value(textOption), QStringLiteral("--text"));
    return edit;
}

ExitCode add(const Call& call) {
    call.requireArguments(3, CommandLine::tr("FILE add DIMENSION"));
    if (!call.isSet(statementOption))
        call.required(textOption);
    const Opened opened(call);
    PutNextStep edit = newStep(call, *opened.snapshot);
    edit.owner = textFrom<OptionalName>(call.value(ownerOption), QStringLiteral("--owner"));
    edit.measure = textFrom<Prose>(call.value(measureOption), QStringLiteral("--measure"));
    if (call.isSet(dueOption))
        edit.due = dateFrom(call.value(dueOption));
    if (call.isSet(priorityOption))
        edit.priority = priorityFrom(call.value(priorityOption));
    const Applied applied = perform(*opened.workbook, edit);
    say(call, *opened.snapshot,
        CommandLine::tr("added next step %1, \"%2\"")
            .arg(applied.newNextStep.value().value())
            .arg(toQString(edit.text.value())));
    return ExitCode::Done;
}

const NextStep& stepNumbered(const Snapshot& snapshot, const QString& word) {
    const NextStepId id(numberFrom(word));
    const NextStep* step = findNextStep(snapshot, id);
    if (!step)
        throw refused(
            CommandLine::tr("%1 has no next step %2. \"plumbline step FILE list\" shows what it has.")
                .arg(assessmentName(snapshot), word));
    return *step;
}

/// Gives a step a status, which is a review of one that was carried forward too. `sentence` has the places %1
/// for its number and %2 for its words.
ExitCode setStatus(const Call& call, StepStatus status, const QString& sentence) {
    call.requireArguments(3, CommandLine::tr("FILE %1 ID").arg(call.arguments[1]));
    const Opened opened(call);
    const NextStep& step = stepNumbered(*opened.snapshot, call.arguments[2]);
    PutNextStep edit = asEdit(opened.assessment(), step);
    edit.status = status;
    edit.toReview = false;
    for (const QString& option : {outcomeOption, reasonOption})
        if (call.isSet(option))
            edit.outcome = textFrom<Prose>(call.value(option), QStringLiteral("--") + option);
    for (const QString& number : call.options.values(evidenceOption)) {
        const EvidenceId id = evidenceNumbered(*opened.snapshot, number).id;
        if (std::ranges::find(edit.completion, id) == edit.completion.end())
            edit.completion.push_back(id);
    }
    std::ranges::sort(edit.completion);
    perform(*opened.workbook, edit);
    say(call, *opened.snapshot, sentence.arg(call.arguments[2], toQString(step.text)));
    return ExitCode::Done;
}

ExitCode open(const Call& call) {
    return setStatus(call, StepStatus::Open, CommandLine::tr("next step %1 is open, \"%2\""));
}

ExitCode doing(const Call& call) {
    return setStatus(call, StepStatus::Doing, CommandLine::tr("next step %1 is being done, \"%2\""));
}

ExitCode done(const Call& call) {
    return setStatus(call, StepStatus::Done, CommandLine::tr("next step %1 is done, \"%2\""));
}

ExitCode drop(const Call& call) {
    call.required(reasonOption);
    return setStatus(call, StepStatus::Dropped, CommandLine::tr("next step %1 is dropped, \"%2\""));
}

ExitCode step(const Call& call) {
    return runAction(call, CommandLine::tr("next steps"),
                     {{QStringLiteral("add"), add},
                      {QStringLiteral("list"), listSteps},
                      {QStringLiteral("open"), open},
                      {QStringLiteral("doing"), doing},
                      {QStringLiteral("done"), done},
                      {QStringLiteral("drop"), drop}});
}

QList<QCommandLineOption> options() {
    return QList<QCommandLineOption>{
               {textOption, CommandLine::tr("What is to be done; with --statement else its words."),
                CommandLine::tr("T")},
               {ownerOption, CommandLine::tr("Who does it; list: only those of this owner."),
                CommandLine::tr("O")},
               {dueOption, CommandLine::tr("The day it is due, as 2026-11-24."), CommandLine::tr("D")},
               {measureOption, CommandLine::tr("How you will know that it worked."), CommandLine::tr("M")},
               {priorityOption, CommandLine::tr("high, medium or low; else medium."), CommandLine::tr("P")},
               {statementOption, CommandLine::tr("The statement it is to bring in place, as performing:2."),
                CommandLine::tr("LEVEL:N")},
               {outcomeOption, CommandLine::tr("done: what came of it."), CommandLine::tr("TEXT")},
               {evidenceOption,
                CommandLine::tr("done: the number of evidence that shows it; give it again for more."),
                CommandLine::tr("ID")},
               {reasonOption, CommandLine::tr("drop: why."), CommandLine::tr("TEXT")}} +
           stepChoiceOptions() + QList<QCommandLineOption>{schoolOption(), yearOption(), jsonOption()};
}

} // namespace

Verb stepVerb() {
    return {.name = QStringLiteral("step"),
            .usage = CommandLine::tr(
                "FILE add DIMENSION (--text T | --statement LEVEL:N) [--owner O] [--due D] [--measure M]\n"
                "           [--priority high|medium|low]\n"
                "       plumbline step FILE list [--status S] [--owner O] [--overdue] [--json]\n"
                "       plumbline step FILE open ID\n"
                "       plumbline step FILE doing ID\n"
                "       plumbline step FILE done ID [--outcome TEXT] [--evidence ID …]\n"
                "       plumbline step FILE drop ID --reason TEXT"),
            .summary = CommandLine::tr("Keeps next steps: what, who, until when, and what came of them."),
            .example = QStringLiteral(
                "plumbline step lincoln.plumbline add district-alignment --text \"Ask the board for two "
                "days\" --owner \"M. Ortiz\" --due 2027-01-31 --priority high\n"
                "plumbline step lincoln.plumbline add district-alignment --statement performing:1\n"
                "plumbline step lincoln.plumbline done 1 --outcome \"The board gave both days\"\n"
                "plumbline step lincoln.plumbline drop 2 --reason \"The district does it\""),
            .options = options(),
            .fewestArguments = 2,
            .mostArguments = 3,
            .run = step,
            .details = CommandLine::tr(
                "\"open\", \"doing\", \"done\" and \"drop\" also settle a step that was carried "
                "forward to be reviewed.")};
}

} // namespace plumbline::ui
