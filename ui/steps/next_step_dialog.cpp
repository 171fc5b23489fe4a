// SPDX-License-Identifier: MIT
#include "ui/steps/next_step_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/shell/appearance.h"
#include "ui/steps/step_words.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"

namespace plumbline::ui {

NextStepDialog::NextStepDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_snapshot(session.snapshot())
    , m_text(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_due(new DateField(tr("Due"), session.clock().today(), this))
    , m_status(new QComboBox(this))
    , m_dimension(new QComboBox(this)) {
    setWindowTitle(tr("Add a next step"));
    for (const StepStatus status : stepStatuses)
        m_status->addItem(statusName(status));
    for (std::size_t position = 0; position < m_snapshot->rubric->dimensionCount(); ++position)
        m_dimension->addItem(tr("%1: %2", "strand: dimension")
                                 .arg(toQString(m_snapshot->rubric->strandOf(position).shortName),
                                      toQString(m_snapshot->rubric->dimension(position).name)));
    // Nothing is chosen for the person: a step tied to the wrong dimension is hard to notice.
    m_dimension->setPlaceholderText(tr("Choose a dimension"));
    m_dimension->setCurrentIndex(-1);
    m_dimension->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    offerOwners();
    build();
    fitDialog(*this, QSize(appearance.scaled(520), appearance.scaled(460)));
    m_text->setFocus();
}

void NextStepDialog::build() {
    auto* body = new QWidget;
    auto* form = new QVBoxLayout(body);
    form->setSpacing(appearance().scaled(12));
    m_textField = new FormField(tr("&What will be done"), m_text, appearance());
    m_ownerField = new FormField(tr("&Owner"), m_owner, appearance());
    m_dimensionField = new FormField(tr("D&imension"), m_dimension, appearance());
    form->addWidget(m_textField);
    form->addWidget(m_dimensionField);
    form->addWidget(m_ownerField);
    form->addWidget(new FormField(tr("&Due"), m_due, appearance()));
    form->addWidget(new FormField(tr("&Status"), m_status, appearance()));
    form->addStretch();
    frame(body, tr("Save"));
}

void NextStepDialog::offerOwners() {
    QStringList owners;
    const auto offer = [&owners](const Snapshot& snapshot) {
        for (const Member& member : snapshot.team)
            owners << toQString(member.name);
        for (const NextStep& step : snapshot.nextSteps)
            if (!step.owner.empty())
                owners << toQString(step.owner);
    };
    offer(*m_snapshot);
    if (session().previous())
        offer(*session().previous());
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(owners, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_owner->setCompleter(completer);
}

void NextStepDialog::chooseDimension(std::size_t position) {
    m_dimension->setCurrentIndex(static_cast<int>(position));
}

void NextStepDialog::edit(const NextStep& step) {
    setWindowTitle(tr("Edit next step"));
    m_edited = step.id;
    m_text->setText(toQString(step.text));
    m_owner->setText(toQString(step.owner));
    m_due->setDate(step.due);
    m_status->setCurrentIndex(static_cast<int>(step.status));
    chooseDimension(m_snapshot->rubric->positionOf(step.dimension));
}

std::optional<PutNextStep> NextStepDialog::editFromFields() {
    Parsed<Name> text = Name::parse(toUtf8(m_text->text()));
    Parsed<OptionalName> owner = OptionalName::parse(toUtf8(m_owner->text()));
    const int dimension = m_dimension->currentIndex();
    m_textField->setIssues(text.issues);
    m_ownerField->setIssues(owner.issues);
    m_dimensionField->setIssue(
        dimension < 0 ? tr("No dimension is chosen. Choose the one this step belongs to.") : QString());
    if (!text)
        m_text->setFocus(Qt::OtherFocusReason);
    else if (dimension < 0)
        m_dimension->setFocus(Qt::OtherFocusReason);
    else if (!owner)
        m_owner->setFocus(Qt::OtherFocusReason);
    if (!text || !owner || dimension < 0)
        return std::nullopt;
    return PutNextStep{m_snapshot->assessment.id,
                       m_edited,
                       m_snapshot->rubric->dimension(static_cast<std::size_t>(dimension)).id,
                       std::move(*text.value),
                       std::move(*owner.value),
                       m_due->date(),
                       stepStatuses[static_cast<std::size_t>(m_status->currentIndex())]};
}

void NextStepDialog::accept() {
    hideProblem();
    const std::optional<PutNextStep> edit = editFromFields();
    if (!edit || !perform(*edit))
        return;
    const QString text = m_text->text().trimmed();
    emit saved(m_edited ? tr("Next step “%1” changed.").arg(text) : tr("Next step “%1” added.").arg(text));
    QDialog::accept();
}

} // namespace plumbline::ui
