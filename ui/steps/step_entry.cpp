// SPDX-License-Identifier: MIT
#include "ui/steps/step_entry.h"

#include <algorithm>

#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/steps/next_step_dialog.h"
#include "ui/steps/outcome_dialog.h"
#include "ui/steps/step_edits.h"
#include "ui/steps/step_words.h"
#include "ui/text.h"

namespace plumbline::ui {

StepEntry::StepEntry(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_window(window) {}

void StepEntry::addFor(std::optional<std::size_t> position) {
    NextStepDialog* dialog = makeDialog(false);
    if (!dialog)
        return;
    if (position)
        dialog->chooseDimension(*position);
    dialog->open();
}

void StepEntry::edit(NextStepId id) {
    const NextStep* step = find(id);
    NextStepDialog* dialog = step ? makeDialog(step->toReview) : nullptr;
    if (!dialog)
        return;
    dialog->edit(*step);
    dialog->open();
}

void StepEntry::remove(NextStepId id) {
    const NextStep* step = find(id);
    if (!step)
        return;
    const QString text = toQString(step->text);
    if (m_session.perform(RemoveNextStep{m_session.snapshot()->assessment.id, id}))
        m_announcer.say(tr("“%1” removed. Undo brings it back.").arg(text));
}

void StepEntry::setStatus(const SnapshotPointer& snapshot, const NextStep& step, StepStatus status) {
    if (status == StepStatus::Dropped)
        return askOutcome(snapshot, step, status);
    const bool toReview = step.toReview;
    const QString text = toQString(step.text);
    if (m_session.perform(withStatus(snapshot->assessment.id, step, status)))
        say(tr("“%1”: %2. Undo takes it back.", "next step: status").arg(text, statusName(status)), toReview);
}

void StepEntry::askOutcome(const SnapshotPointer& snapshot, const NextStep& step, StepStatus status) {
    auto* dialog = new OutcomeDialog(m_session, m_appearance, snapshot, step, status, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OutcomeDialog::saved, this,
            [this, toReview = step.toReview](const QString& words) { say(words, toReview); });
    connect(dialog, &OutcomeDialog::addEvidenceRequested, this, &StepEntry::addEvidenceRequested);
    dialog->open();
}

void StepEntry::goOn(const NextStep& step) {
    const QString text = toQString(step.text);
    if (m_session.perform(goingOn(m_session.snapshot()->assessment.id, step)))
        say(tr("“%1” goes on.").arg(text), true);
}

void StepEntry::say(const QString& words, bool reviewed) {
    const std::vector<NextStep>& steps = m_session.snapshot()->nextSteps;
    const bool last = reviewed && std::ranges::none_of(steps, &NextStep::toReview);
    m_announcer.say(last ? words + QLatin1Char(' ') + tr("That was the last one to review.") : words);
}

NextStepDialog* StepEntry::makeDialog(bool toReview) {
    if (!m_session.whyNotEditable().isEmpty())
        return nullptr;
    auto* dialog = new NextStepDialog(m_session, m_appearance, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NextStepDialog::saved, this,
            [this, toReview](const QString& words) { say(words, toReview); });
    connect(dialog, &NextStepDialog::addEvidenceRequested, this, &StepEntry::addEvidenceRequested);
    return dialog;
}

const NextStep* StepEntry::find(NextStepId id) const {
    return findNextStep(*m_session.snapshot(), id);
}

} // namespace plumbline::ui
