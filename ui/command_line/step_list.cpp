// SPDX-License-Identifier: MIT
#include "ui/command_line/list_action.h"

#include "analysis/wording_of.h"
#include "exchange/state_ids.h"
#include "ui/command_line/step_list.h"
#include "ui/command_line/values.h"
#include "ui/steps/step_words.h"

namespace plumbline::ui {

namespace {

const QString statusOption = QStringLiteral("status");
const QString ownerOption = QStringLiteral("owner");
const QString overdueOption = QStringLiteral("overdue");

bool isLate(const NextStep& step) {
    return isOverdue(step, SystemClock().today());
}

QJsonValue statementJsonOf(const Snapshot& snapshot, const NextStep& step) {
    const std::optional<StatementPlace> place = statementOf(*snapshot.rubric, step);
    return place ? QJsonValue(statementJson(*snapshot.rubric, *place)) : QJsonValue();
}

QJsonObject stepJson(const Snapshot& snapshot, const NextStep& step) {
    QJsonArray completion;
    for (const EvidenceId id : step.completion)
        completion.append(qint64(id.value()));
    return {{QStringLiteral("id"), qint64(step.id.value())},
            {QStringLiteral("dimension"), jsonText(step.dimension.value())},
            {QStringLiteral("statement"), statementJsonOf(snapshot, step)},
            {QStringLiteral("text"), jsonText(step.text)},
            {QStringLiteral("owner"), jsonTextOrNull(step.owner)},
            {QStringLiteral("due"), jsonDate(step.due)},
            {QStringLiteral("overdue"), isLate(step)},
            {QStringLiteral("status"), idText(stepStatusId(step.status))},
            {QStringLiteral("priority"), idText(priorityId(step.priority))},
            {QStringLiteral("measure"), jsonTextOrNull(step.measure)},
            {QStringLiteral("outcome"), jsonTextOrNull(step.outcome)},
            {QStringLiteral("completion"), completion},
            {QStringLiteral("toReview"), step.toReview}};
}

QString statusWords(const NextStep& step) {
    QString words = toQString(statusText(QtWording(), step.status));
    if (isLate(step))
        words += CommandLine::tr(", overdue");
    return step.toReview ? words + CommandLine::tr(", to review") : words;
}

QStringList stepRow(const NextStep& step) {
    return {QString::number(step.id.value()),
            statusWords(step),
            toQString(priorityText(QtWording(), step.priority)),
            dateWord(step.due),
            toQString(step.owner),
            toQString(step.dimension.value()),
            toQString(step.text)};
}

StepStatus statusFrom(const QString& word) {
    for (const StepStatus status :
         {StepStatus::Open, StepStatus::Doing, StepStatus::Done, StepStatus::Dropped})
        if (word == idText(stepStatusId(status)))
            return status;
    throw refused(CommandLine::tr("--status: Give one of open, doing, done, dropped, not \"%1\".").arg(word));
}

std::vector<const NextStep*> chosenSteps(const Call& call, const Snapshot& snapshot) {
    const bool anyStatus = !call.isSet(statusOption);
    const StepStatus status = anyStatus ? StepStatus::Open : statusFrom(call.value(statusOption));
    std::vector<const NextStep*> steps;
    for (const NextStep& step : snapshot.nextSteps) {
        const bool isOwned = !call.isSet(ownerOption) ||
                             toQString(step.owner).compare(call.value(ownerOption), Qt::CaseInsensitive) == 0;
        if ((anyStatus || step.status == status) && isOwned && (!call.isSet(overdueOption) || isLate(step)))
            steps.push_back(&step);
    }
    return steps;
}

} // namespace

QList<QCommandLineOption> stepChoiceOptions() {
    return {{statusOption, CommandLine::tr("list: only those that are open, doing, done or dropped."),
             CommandLine::tr("S")},
            {overdueOption, CommandLine::tr("list: only those that are open and past their day.")}};
}

ExitCode listSteps(const Call& call) {
    return list<NextStep>(call,
                          {&Snapshot::nextSteps,
                           stepJson,
                           {CommandLine::tr("Id"), CommandLine::tr("Status"), CommandLine::tr("Priority"),
                            CommandLine::tr("Due"), CommandLine::tr("Owner"), CommandLine::tr("Dimension"),
                            CommandLine::tr("Next step")},
                           stepRow,
                           CommandLine::tr("%1: no next steps yet"),
                           chosenSteps});
}

} // namespace plumbline::ui
