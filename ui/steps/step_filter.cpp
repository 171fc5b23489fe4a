// SPDX-License-Identifier: MIT
#include "ui/steps/step_filter.h"

#include <algorithm>

#include "ui/evidence/evidence_words.h"
#include "ui/steps/step_words.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

QString searchTextOf(const Snapshot& snapshot, const NextStep& step) {
    const std::size_t position = snapshot.rubric->positionOf(step.dimension);
    return searchKey(QStringList{toQString(step.text), toQString(step.owner), toQString(step.measure),
                                 toQString(step.outcome), sentenceOf(snapshot, step),
                                 toQString(snapshot.rubric->dimension(position).name)}
                         .join(QLatin1Char('\n')));
}

} // namespace

void StepFilter::setSearch(const QString& text) {
    words = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool StepFilter::accepts(const Snapshot& snapshot, const NextStep& step, Date today) const {
    if (show == Show::Open && !isOpen(step.status))
        return false;
    if (show == Show::Overdue && !isOverdue(step, today))
        return false;
    return finds(snapshot, step);
}

bool StepFilter::finds(const Snapshot& snapshot, const NextStep& step) const {
    if (owner && step.owner != *owner)
        return false;
    if (words.isEmpty())
        return true;
    const QString text = searchTextOf(snapshot, step);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

} // namespace plumbline::ui
