// SPDX-License-Identifier: MIT
#include "ui/steps/step_entry.h"

#include <algorithm>

#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/steps/next_step_dialog.h"
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
    NextStepDialog* dialog = makeDialog();
    if (!dialog)
        return;
    if (position)
        dialog->chooseDimension(*position);
    dialog->open();
}

void StepEntry::edit(NextStepId id) {
    const NextStep* step = find(id);
    NextStepDialog* dialog = step ? makeDialog() : nullptr;
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

void StepEntry::setStatus(const Snapshot& snapshot, const NextStep& step, StepStatus status) {
    Parsed<Name> text = Name::parse(step.text);
    Parsed<OptionalName> owner = OptionalName::parse(step.owner);
    // What is stored went through the same rules on its way in.
    Q_ASSERT(text && owner);
    const QString words = toQString(step.text);
    const PutNextStep edit{snapshot.assessment.id,  step.id,  step.dimension, std::move(*text.value),
                           std::move(*owner.value), step.due, status};
    if (m_session.perform(edit))
        m_announcer.say(
            tr("“%1”: %2. Undo takes it back.", "next step: status").arg(words, statusName(status)));
}

NextStepDialog* StepEntry::makeDialog() {
    if (!m_session.whyNotEditable().isEmpty())
        return nullptr;
    auto* dialog = new NextStepDialog(m_session, m_appearance, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NextStepDialog::saved, this, [this](const QString& words) { m_announcer.say(words); });
    return dialog;
}

const NextStep* StepEntry::find(NextStepId id) const {
    const std::vector<NextStep>& steps = m_session.snapshot()->nextSteps;
    const auto found = std::ranges::find(steps, id, &NextStep::id);
    return found == steps.end() ? nullptr : &*found;
}

} // namespace plumbline::ui
