// SPDX-License-Identifier: MIT
#include "ui/steps/step_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "analysis/wording_of.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::StepWords)
};

/// As much of it as a row has room for, on one line.
QString shortened(const std::string& text) {
    constexpr std::size_t longest = 160;
    return toQString(abbreviated(text, longest)).simplified();
}

QString factsOf(const Snapshot& snapshot, const NextStep& step, std::size_t position, Date today) {
    QStringList facts{step.owner.empty() ? StepWords::tr("No owner") : toQString(step.owner)};
    // Said on a line of its own where it is overdue.
    if (!isOverdue(step, today))
        facts << dueWords(step, today);
    facts << priorityFact(step.priority);
    if (isInFocus(snapshot, position))
        facts << StepWords::tr("Focus dimension");
    return facts.join(QStringLiteral(" · "));
}

QString titlesOf(const Snapshot& snapshot, const std::vector<EvidenceId>& ids) {
    QStringList titles;
    for (const EvidenceId id : ids)
        if (const Evidence* piece = findEvidence(snapshot, id))
            titles << toQString(piece->title);
    return titles.join(QStringLiteral(", "));
}

QString moreOf(const Snapshot& snapshot, const NextStep& step) {
    QStringList lines;
    if (!step.measure.empty())
        lines << StepWords::tr("It worked when: %1", "measure of success").arg(shortened(step.measure));
    if (step.statement)
        lines << StepWords::tr("Brings in place: “%1” (%2)", "sentence (level and place)")
                     .arg(shortened(toUtf8(sentenceOf(snapshot, step))),
                          toQString(statementName(QtWording(), *snapshot.rubric, *step.statement)));
    if (!step.outcome.empty() && step.status == StepStatus::Dropped)
        lines << StepWords::tr("Dropped because: %1").arg(shortened(step.outcome));
    else if (!step.outcome.empty())
        lines << StepWords::tr("What came of it: %1").arg(shortened(step.outcome));
    if (const QString titles = titlesOf(snapshot, step.completion); !titles.isEmpty())
        lines << StepWords::tr("Shown by: %1", "titles of evidence").arg(titles);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString statusName(StepStatus status) {
    switch (status) {
    case StepStatus::Open:
        return StepWords::tr("Open");
    case StepStatus::Doing:
        return StepWords::tr("Doing");
    case StepStatus::Done:
        return StepWords::tr("Done");
    case StepStatus::Dropped:
        break;
    }
    return StepWords::tr("Dropped");
}

QString priorityName(Priority priority) {
    return toQString(priorityText(QtWording(), priority));
}

QString priorityFact(Priority priority) {
    switch (priority) {
    case Priority::High:
        return StepWords::tr("High priority");
    case Priority::Low:
        return StepWords::tr("Low priority");
    case Priority::Medium:
        break;
    }
    return StepWords::tr("Medium priority");
}

QString dueWords(const NextStep& step, Date today) {
    if (!step.due)
        return StepWords::tr("No due date");
    const QString date = toQString(QtWording().date(*step.due));
    if (isOverdue(step, today))
        return StepWords::tr("Overdue since %1").arg(date);
    if (*step.due == today)
        return StepWords::tr("Due today");
    return StepWords::tr("Due %1").arg(date);
}

StepDetails detailsOf(const Snapshot& snapshot, const NextStep& step, Date today) {
    const std::size_t position = snapshot.rubric->positionOf(step.dimension);
    return {toQString(snapshot.rubric->dimension(position).name),
            isOverdue(step, today) ? dueWords(step, today) : QString(),
            factsOf(snapshot, step, position, today), moreOf(snapshot, step)};
}

QString sentenceOf(const Snapshot& snapshot, const NextStep& step) {
    const std::optional<StatementPlace> place = statementOf(*snapshot.rubric, step);
    return place ? toQString(statementText(*snapshot.rubric, *place)) : QString();
}

} // namespace plumbline::ui
