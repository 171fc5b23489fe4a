// SPDX-License-Identifier: MIT
// Adds evidence, or changes a piece of it. What was typed stays until it is saved.
#pragma once

#include <QDialog>

#include "assessment/edit.h"
#include "ui/session.h"

#include <optional>

class QBoxLayout;
class QLineEdit;
class QRadioButton;

namespace plumbline::ui {

class Appearance;
class ContentEditor;
class DateField;
class DimensionChoice;
class FormField;
class Prompts;
class TonedLabel;

class EvidenceDialog : public QDialog {
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(const Appearance& appearance);
    QWidget* makeForm(const Appearance& appearance);
    QWidget* makeStance(const Appearance& appearance);
    void suggestTitle();
    std::optional<Edit> editFromFields();
    bool perform(const Edit& edit);
    QString savedWords() const;

    Session& m_session;
    const Appearance& m_appearance;
    AssessmentId m_assessment;
    std::optional<EvidenceId> m_edited;
    bool m_titleIsTyped = false;

    QBoxLayout* m_columns = nullptr;
    ContentEditor* m_content;
    QLineEdit* m_title;
    DateField* m_date;
    QRadioButton* m_for = nullptr;
    QRadioButton* m_against = nullptr;
    DimensionChoice* m_dimensions;
    FormField* m_titleField = nullptr;
    FormField* m_dimensionsField = nullptr;
    TonedLabel* m_problem;
};

} // namespace plumbline::ui
