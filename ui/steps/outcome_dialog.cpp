// SPDX-License-Identifier: MIT
#include "ui/steps/outcome_dialog.h"

#include <QVBoxLayout>
#include <utility>

#include "ui/shell/appearance.h"
#include "ui/steps/outcome_fields.h"
#include "ui/steps/step_edits.h"
#include "ui/steps/step_words.h"
#include "ui/text.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

OutcomeDialog::OutcomeDialog(Session& session, const Appearance& appearance, SnapshotPointer snapshot,
                             const NextStep& step, StepStatus status, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_snapshot(std::move(snapshot))
    , m_step(step)
    , m_status(status) {
    const bool dropped = status == StepStatus::Dropped;
    setWindowTitle(dropped ? tr("Drop a next step") : tr("A next step is done"));
    auto* body = new QWidget;
    auto* text = new TonedLabel(appearance, Appearance::Text::Strong, TonedLabel::Tone::Ink, body);
    text->setText(toQString(step.text));
    auto* more = new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, body);
    more->setText(step.measure.empty() ? QString() : tr("It worked when: %1").arg(toQString(step.measure)));
    more->setHidden(step.measure.empty());
    m_fields = new OutcomeFields(session, appearance, body);
    m_fields->show(step);
    m_fields->setStatus(status);
    if (!isCurrent())
        m_fields->leaveOutEvidence();
    connect(m_fields, &OutcomeFields::addEvidenceRequested, this,
            [this] { emit addEvidenceRequested(m_snapshot->rubric->positionOf(m_step.dimension)); });
    auto* form = new QVBoxLayout(body);
    form->setSpacing(appearance.scaled(12));
    form->addWidget(text);
    form->addWidget(more);
    form->addWidget(m_fields);
    form->addStretch();
    frame(body, dropped ? tr("Drop") : tr("Done"));
    fitDialog(*this, QSize(appearance.scaled(540), appearance.scaled(dropped ? 320 : 470)));
    m_fields->focusFirst();
}

bool OutcomeDialog::isCurrent() const {
    return m_snapshot->assessment.id == session().snapshot()->assessment.id;
}

void OutcomeDialog::accept() {
    hideProblem();
    std::optional<Prose> outcome = m_fields->outcome();
    if (!outcome)
        return;
    PutNextStep edit = withStatus(m_snapshot->assessment.id, m_step, m_status);
    edit.outcome = std::move(*outcome);
    if (isCurrent() && m_status == StepStatus::Done)
        edit.completion = m_fields->completion();
    if (!perform(edit))
        return;
    emit saved(tr("“%1”: %2. Undo takes it back.", "next step: status")
                   .arg(toQString(m_step.text), statusName(m_status)));
    QDialog::accept();
}

} // namespace plumbline::ui
