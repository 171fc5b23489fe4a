// SPDX-License-Identifier: MIT
#include "ui/steps/step_words.h"

#include <QCoreApplication>

#include "ui/text.h"

namespace plumbline::ui {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::StepWords)
};

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

bool isOverdue(const NextStep& step, Date today) {
    return isOpen(step.status) && step.due && *step.due < today;
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

} // namespace plumbline::ui
