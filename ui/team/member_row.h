// SPDX-License-Identifier: MIT
// One member of the team, changed in place: name, role, and whether they vote.
#pragma once

#include <QWidget>

#include "assessment/assessment.h"
#include "base/text.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class FormField;

struct MemberInput {
    Name name;
    OptionalName role;
    bool votes;
};

class MemberRow : public QWidget {
    Q_OBJECT

public:
    /// Without a member it is the row that adds one; `button` is what its button says.
    MemberRow(const Appearance& appearance, const QString& button, QWidget* parent = nullptr);

    void show(const Member& member);
    void showVotes(bool votes);
    void clear();
    bool isEmpty() const;
    /// What was typed; nothing where something is wrong, which is shown.
    std::optional<MemberInput> input();
    void setEditable(bool editable);
    void focusName();
    /// For a row in a list, under one heading for all.
    void hideCaptions();
    bool hasFocusInside() const;

signals:
    /// The person has left a field, or pressed Enter in it.
    void edited();
    void pressed();

private:
    void nameAll();

    QString m_action;
    QLineEdit* m_name;
    QComboBox* m_role;
    QCheckBox* m_votes;
    QPushButton* m_button;
    FormField* m_nameField;
    FormField* m_roleField;
};

} // namespace plumbline::ui
