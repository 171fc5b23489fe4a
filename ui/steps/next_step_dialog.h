// SPDX-License-Identifier: MIT
// Adds a next step, or changes one. What was typed stays until it is saved.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "ui/session.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace plumbline::ui {

class DateField;
class FormField;

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

private:
    void build();
    void offerOwners();
    std::optional<PutNextStep> editFromFields();

    SnapshotPointer m_snapshot;
    std::optional<NextStepId> m_edited;

    QLineEdit* m_text;
    QLineEdit* m_owner;
    DateField* m_due;
    QComboBox* m_status;
    QComboBox* m_dimension;
    FormField* m_textField = nullptr;
    FormField* m_ownerField = nullptr;
    FormField* m_dimensionField = nullptr;
};

} // namespace plumbline::ui
