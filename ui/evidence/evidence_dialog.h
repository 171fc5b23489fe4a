// SPDX-License-Identifier: MIT
// Adds evidence, or changes a piece of it. What was typed stays until it is saved.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

#include <optional>

class QLineEdit;
class QRadioButton;

namespace plumbline::ui {

class ContentEditor;
class DateField;
class DimensionChoice;
class FormField;
class Prompts;
class StatementChoice;
class YearChoice;

class EvidenceDialog : public FormDialog {
    Q_OBJECT

public:
    EvidenceDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                   QWidget* parent = nullptr);

    ContentEditor& content() { return *m_content; }

    void chooseDimension(const DimensionId& dimension);
    /// A sentence of a dimension that is chosen.
    void chooseStatement(const StatementPlace& place);
    /// Shows a piece of evidence to be changed.
    void edit(const Evidence& evidence);

    /// Saves and closes, or shows what is wrong and stays.
    void accept() override;

signals:
    /// What was saved, in words.
    void saved(const QString& words);

private:
    void build();
    QWidget* makeForm();
    QWidget* makeStance();
    void suggestTitle();
    void offerStatements();
    /// What is wrong is shown at its field; the first such field gets the focus.
    std::optional<Edit> editFromFields();
    PutEvidence put(EvidenceInput input, Name title, OptionalName source) const;
    bool save(const Edit& edit);
    QString savedWords() const;

    AssessmentId m_assessment;
    std::optional<EvidenceId> m_edited;
    bool m_titleIsTyped = false;
    EvidenceState m_state = EvidenceState::Current;

    ContentEditor* m_content;
    QLineEdit* m_title;
    DateField* m_date;
    YearChoice* m_year;
    QLineEdit* m_source;
    QRadioButton* m_for = nullptr;
    QRadioButton* m_against = nullptr;
    DimensionChoice* m_dimensions;
    StatementChoice* m_statements;
    FormField* m_titleField = nullptr;
    FormField* m_sourceField = nullptr;
    FormField* m_dimensionsField = nullptr;
    FormField* m_statementsField = nullptr;
};

} // namespace plumbline::ui
