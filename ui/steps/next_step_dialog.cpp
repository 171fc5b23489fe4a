// SPDX-License-Identifier: MIT
#include "ui/steps/next_step_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <utility>

#include "ui/shell/appearance.h"
#include "ui/steps/outcome_fields.h"
#include "ui/steps/sentence_choice.h"
#include "ui/steps/step_words.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/two_columns.h"

namespace plumbline::ui {

namespace {

QVBoxLayout* formLayout(QWidget* form, const Appearance& appearance) {
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance.scaled(12));
    return layout;
}

} // namespace

NextStepDialog::NextStepDialog(Session& session, const Appearance& appearance, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_snapshot(session.snapshot())
    , m_text(new QLineEdit(this))
    , m_dimension(new QComboBox(this))
    , m_sentence(new SentenceChoice(appearance, this))
    , m_measure(new QPlainTextEdit(this))
    , m_owner(new QLineEdit(this))
    , m_due(new DateField(tr("Due"), session.clock().today(), this))
    , m_priority(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_outcome(new OutcomeFields(session, appearance, this)) {
    setWindowTitle(tr("Add a next step"));
    for (const Priority priority : priorities)
        m_priority->addItem(priorityName(priority));
    m_priority->setCurrentIndex(static_cast<int>(Priority::Medium));
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
    m_sentence->offer(*m_snapshot, {});
    offerOwners();
    connect(m_dimension, &QComboBox::currentIndexChanged, this,
            [this] { m_sentence->offer(*m_snapshot, position()); });
    connect(m_status, &QComboBox::currentIndexChanged, this, [this] { m_outcome->setStatus(status()); });
    connect(m_outcome, &OutcomeFields::addEvidenceRequested, this,
            [this] { emit addEvidenceRequested(position().value_or(0)); });
    frame(new TwoColumns(appearance, {makePlan()}, {makeProgress()}), tr("Save"));
    fitDialog(*this, QSize(appearance.scaled(860), appearance.scaled(560)));
    m_text->setFocus();
}

QWidget* NextStepDialog::makePlan() {
    auto* plan = new QWidget;
    constexpr int measureLines = 3;
    const int line = QFontMetrics(appearance().font(Appearance::Text::Body)).lineSpacing();
    m_measure->setTabChangesFocus(true);
    m_measure->setFixedHeight(measureLines * line + appearance().scaled(18));
    m_textField = new FormField(tr("&What will be done"), m_text, appearance());
    m_dimensionField = new FormField(tr("D&imension"), m_dimension, appearance());
    m_measureField = new FormField(tr("&How will you know that it worked?"), m_measure, appearance());
    QVBoxLayout* form = formLayout(plan, appearance());
    form->addWidget(m_textField);
    form->addWidget(m_dimensionField);
    form->addWidget(new FormField(tr("S&entence that it brings in place"), m_sentence, appearance()));
    form->addWidget(m_measureField);
    form->addStretch();
    return plan;
}

QWidget* NextStepDialog::makeProgress() {
    auto* progress = new QWidget;
    m_ownerField = new FormField(tr("&Owner"), m_owner, appearance());
    QVBoxLayout* form = formLayout(progress, appearance());
    form->addWidget(m_ownerField);
    form->addWidget(new FormField(tr("&Due"), m_due, appearance()));
    form->addWidget(new FormField(tr("&Priority"), m_priority, appearance()));
    form->addWidget(new FormField(tr("&Status"), m_status, appearance()));
    form->addWidget(m_outcome);
    form->addStretch();
    return progress;
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

std::optional<std::size_t> NextStepDialog::position() const {
    const int index = m_dimension->currentIndex();
    return index < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index));
}

StepStatus NextStepDialog::status() const {
    return stepStatuses[static_cast<std::size_t>(m_status->currentIndex())];
}

void NextStepDialog::edit(const NextStep& step) {
    setWindowTitle(tr("Edit next step"));
    m_edited = step;
    m_text->setText(toQString(step.text));
    m_owner->setText(toQString(step.owner));
    m_due->setDate(step.due);
    m_measure->setPlainText(toQString(step.measure));
    m_priority->setCurrentIndex(static_cast<int>(step.priority));
    chooseDimension(m_snapshot->rubric->positionOf(step.dimension));
    m_sentence->choose(step.statement);
    m_outcome->show(step);
    m_status->setCurrentIndex(static_cast<int>(step.status));
}

bool NextStepDialog::showWhatIsWrong(const Issues& text, const Issues& owner, const Issues& measure) {
    m_textField->setIssues(text);
    m_ownerField->setIssues(owner);
    m_measureField->setIssues(measure);
    m_dimensionField->setIssue(
        position() ? QString() : tr("No dimension is chosen. Choose the one this step belongs to."));
    for (FormField* field : {m_textField, m_dimensionField, m_measureField, m_ownerField})
        if (!field->issue().isEmpty()) {
            field->focusEditor();
            return true;
        }
    return false;
}

std::optional<PutNextStep> NextStepDialog::editFromFields() {
    Parsed<Name> text = Name::parse(toUtf8(m_text->text()));
    Parsed<OptionalName> owner = OptionalName::parse(toUtf8(m_owner->text()));
    Parsed<Prose> measure = Prose::parse(toUtf8(m_measure->toPlainText()));
    if (showWhatIsWrong(text.issues, owner.issues, measure.issues))
        return std::nullopt;
    std::optional<Prose> outcome = m_outcome->outcome();
    if (!outcome)
        return std::nullopt;
    const bool sameStatus = m_edited && m_edited->status == status();
    return PutNextStep{m_snapshot->assessment.id,
                       m_edited ? std::optional(m_edited->id) : std::nullopt,
                       m_snapshot->rubric->dimension(*position()).id,
                       std::move(*text.value),
                       std::move(*owner.value),
                       m_due->date(),
                       status(),
                       std::move(*measure.value),
                       static_cast<Priority>(m_priority->currentIndex()),
                       m_sentence->chosen(),
                       std::move(*outcome),
                       m_outcome->completion(),
                       sameStatus && m_edited->toReview};
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
