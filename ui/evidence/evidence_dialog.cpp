// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_dialog.h"

#include <algorithm>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/evidence/content_editor.h"
#include "ui/evidence/dimension_choice.h"
#include "ui/evidence/size_words.h"
#include "ui/evidence/statement_choice.h"
#include "ui/evidence/year_choice.h"
#include "ui/file_name.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/two_columns.h"

namespace plumbline::ui {

namespace {

Name titleOf(const EvidenceInput& file) {
    const auto* source = std::get_if<FileSource>(&file);
    return titleForFile(source ? source->name : std::get<FileBytes>(file).name);
}

} // namespace

EvidenceDialog::EvidenceDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                               QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_assessment(session.snapshot()->assessment.id)
    , m_content(new ContentEditor(appearance, prompts, session.clock().today(), this))
    , m_title(new QLineEdit(this))
    , m_date(new DateField(tr("Date of the evidence"), session.clock().today(), this))
    , m_year(new YearChoice(session.snapshot()->assessment.year, this))
    , m_source(new QLineEdit(this))
    , m_dimensions(new DimensionChoice(*session.snapshot()->rubric, appearance, this))
    , m_statements(new StatementChoice(session.snapshot()->rubric, appearance, this)) {
    setWindowTitle(tr("Add evidence"));
    m_content->setWorkbookSize(sizeOfWorkbook(session.path()));
    build();
    connect(m_content, &ContentEditor::edited, this, &EvidenceDialog::suggestTitle);
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_titleIsTyped = !text.isEmpty(); });
    connect(m_dimensions, &DimensionChoice::edited, this, &EvidenceDialog::offerStatements);
    offerStatements();
    fitDialog(*this, QSize(appearance.scaled(920), appearance.scaled(720)));
    m_content->focusFirst();
}

void EvidenceDialog::build() {
    m_dimensionsField = new FormField(tr("&Supports"), m_dimensions, appearance());
    m_statementsField = new FormField(tr("Sentences it s&peaks to"), m_statements, appearance());
    frame(new TwoColumns(appearance(), {makeForm()}, {m_dimensionsField, m_statementsField}), tr("Save"));
}

QWidget* EvidenceDialog::makeForm() {
    auto* form = new QWidget;
    m_titleField = new FormField(tr("&Title"), m_title, appearance());
    m_source->setPlaceholderText(tr("Who or what it comes from"));
    m_sourceField = new FormField(tr("S&ource"), m_source, appearance());
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(appearance().scaled(12));
    layout->addWidget(m_content, 1);
    layout->addWidget(m_titleField);
    layout->addWidget(new FormField(tr("&Date of the evidence"), m_date, appearance()));
    layout->addWidget(new FormField(tr("School &year it is from"), m_year, appearance()));
    layout->addWidget(m_sourceField);
    layout->addWidget(makeStance());
    layout->addStretch();
    return form;
}

QWidget* EvidenceDialog::makeStance() {
    auto* choice = new QWidget;
    m_for = new QRadioButton(tr("For what the rating says"), choice);
    m_against = new QRadioButton(tr("Against it"), choice);
    m_for->setChecked(true);
    m_for->setAccessibleDescription(tr("For or against"));
    m_against->setAccessibleDescription(tr("For or against"));
    auto* layout = new QVBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_for);
    layout->addWidget(m_against);
    choice->setFocusProxy(m_for);
    return new FormField(tr("For or against"), choice, appearance());
}

void EvidenceDialog::chooseDimension(const DimensionId& dimension) {
    m_dimensions->choose(dimension);
}

void EvidenceDialog::chooseStatement(const StatementPlace& place) {
    m_statements->choose({place});
}

void EvidenceDialog::edit(const Evidence& evidence) {
    setWindowTitle(tr("Edit evidence"));
    m_edited = evidence.id;
    m_titleIsTyped = true;
    m_title->setText(toQString(evidence.title));
    m_date->setDate(evidence.date);
    (evidence.stance == Stance::For ? m_for : m_against)->setChecked(true);
    m_year->setYear(evidence.year);
    m_source->setText(toQString(evidence.source));
    m_state = evidence.state;
    for (const DimensionId& dimension : evidence.dimensions)
        m_dimensions->choose(dimension);
    m_statements->choose(evidence.statements);
    m_content->show(evidence);
    m_content->focusFirst();
}

void EvidenceDialog::suggestTitle() {
    const bool several = m_content->kind() == EvidenceKind::File && m_content->fileCount() > 1;
    // Every file keeps its own name as its title.
    m_titleField->setVisible(!several);
    if (!m_titleIsTyped)
        m_title->setText(m_content->suggestedTitle());
}

void EvidenceDialog::offerStatements() {
    const std::vector<DimensionId> dimensions = m_dimensions->chosen();
    m_statements->offer(dimensions);
    m_statementsField->setVisible(!dimensions.empty());
}

PutEvidence EvidenceDialog::put(EvidenceInput input, Name title, OptionalName source) const {
    return {m_assessment,
            m_edited,
            std::move(title),
            std::move(input),
            m_date->date(),
            m_for->isChecked() ? Stance::For : Stance::Against,
            m_dimensions->chosen(),
            std::move(source),
            m_year->year(),
            m_statements->chosen(),
            m_state};
}

std::optional<Edit> EvidenceDialog::editFromFields() {
    std::vector<EvidenceInput> inputs = m_content->inputs();
    const bool several = inputs.size() > 1;
    Parsed<Name> title = Name::parse(toUtf8(m_title->text()));
    // Where the content is wrong, a title that would have come from it is not a second mistake.
    const bool titleMatters = !several && (!inputs.empty() || !m_title->text().isEmpty());
    m_titleField->setIssues(titleMatters ? title.issues : Issues{});
    const Parsed<OptionalName> source = OptionalName::parse(toUtf8(m_source->text()));
    m_sourceField->setIssues(source.issues);
    const bool supports = !m_dimensions->chosen().empty();
    m_dimensionsField->setIssue(supports ? QString()
                                         : tr("No dimension is chosen. Choose what the evidence supports."));

    const bool hasTitle = several || title;
    if (inputs.empty())
        m_content->focusFirst();
    else if (!hasTitle)
        m_title->setFocus(Qt::OtherFocusReason);
    else if (!source)
        m_source->setFocus(Qt::OtherFocusReason);
    else if (!supports)
        m_dimensions->setFocus(Qt::OtherFocusReason);
    if (inputs.empty() || !hasTitle || !source || !supports)
        return std::nullopt;
    if (!several)
        return put(std::move(inputs.front()), *title.value, *source.value);
    Compound all{{PLUMBLINE_TEXT("Add %1 files as evidence"), {std::to_string(inputs.size())}}, {}};
    for (EvidenceInput& input : inputs) {
        Name name = titleOf(input);
        all.edits.emplace_back(put(std::move(input), std::move(name), *source.value));
    }
    return all;
}

void EvidenceDialog::accept() {
    hideProblem();
    const std::optional<Edit> edit = editFromFields();
    if (!edit || !save(*edit))
        return;
    emit saved(savedWords());
    QDialog::accept();
}

bool EvidenceDialog::save(const Edit& edit) {
    const bool takesFiles = m_content->kind() == EvidenceKind::File;
    return takesFiles ? performLong(tr("Adding the file…"), edit) : perform(edit);
}

QString EvidenceDialog::savedWords() const {
    if (m_content->kind() == EvidenceKind::File && m_content->fileCount() > 1)
        return tr("%n files added as evidence.", nullptr, m_content->fileCount());
    const QString title = m_title->text().trimmed();
    return m_edited ? tr("“%1” changed.").arg(title) : tr("“%1” added.").arg(title);
}

} // namespace plumbline::ui
