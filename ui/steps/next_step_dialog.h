// SPDX-License-Identifier: MIT
// Adds a next step, or changes one. What was typed stays until it is saved.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace plumbline::ui {

class DateField;
class FormField;
class OutcomeFields;
class SentenceChoice;

class NextStepDialog : public FormDialog {
    Q_OBJECT

public:
    NextStepDialog(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

    /// Chooses the dimension at this position.
    void chooseDimension(std::size_t position);
    /// Shows a step to be changed.
    void edit(const NextStep& step);

    /// Saves and closes, or shows what is wrong and stays.
    void accept() override;

signals:
    /// What was saved, in words.
    void saved(const QString& words);
    /// Evidence is to be added for the dimension at this position.
    void addEvidenceRequested(std::size_t position);

private:
    QWidget* makePlan();
    QWidget* makeProgress();
    void offerOwners();
    std::optional<std::size_t> position() const;
    StepStatus status() const;
    /// The step as it is changed, or a new one.
    std::optional<PutNextStep> editFromFields();
    bool showWhatIsWrong(const Issues& text, const Issues& owner, const Issues& measure);

    SnapshotPointer m_snapshot;
    std::optional<NextStep> m_edited;

    QLineEdit* m_text;
    QComboBox* m_dimension;
    SentenceChoice* m_sentence;
    QPlainTextEdit* m_measure;
    QLineEdit* m_owner;
    DateField* m_due;
    QComboBox* m_priority;
    QComboBox* m_status;
    OutcomeFields* m_outcome;
    FormField* m_textField = nullptr;
    FormField* m_ownerField = nullptr;
    FormField* m_measureField = nullptr;
    FormField* m_dimensionField = nullptr;
};

} // namespace plumbline::ui
