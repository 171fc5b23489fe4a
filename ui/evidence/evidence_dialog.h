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

class EvidenceDialog : public FormDialog {
    Q_OBJECT

public:
    EvidenceDialog(Session& session, const Appearance& appearance, Prompts& prompts,
                   QWidget* parent = nullptr);

    ContentEditor& content() { return *m_content; }

    void chooseDimension(const DimensionId& dimension);
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
    std::optional<Edit> editFromFields();
    bool save(const Edit& edit);
    QString savedWords() const;

    AssessmentId m_assessment;
    std::optional<EvidenceId> m_edited;
    bool m_titleIsTyped = false;

    ContentEditor* m_content;
    QLineEdit* m_title;
    DateField* m_date;
    QRadioButton* m_for = nullptr;
    QRadioButton* m_against = nullptr;
    DimensionChoice* m_dimensions;
    FormField* m_titleField = nullptr;
    FormField* m_dimensionsField = nullptr;
};

} // namespace plumbline::ui
