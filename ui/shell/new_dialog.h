// SPDX-License-Identifier: MIT
// Asks for a school and a school year, and nothing else; says where the file will be kept.
#pragma once

#include <QDialog>

#include "base/date.h"
#include "base/text.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class FormField;
class TonedLabel;

class NewDialog : public QDialog {
    Q_OBJECT

public:
    /// `year` is offered first.
    NewDialog(SchoolYear year, const Appearance& appearance, QWidget* parent);

    /// Valid once accepted.
    Name school() const { return *m_acceptedSchool; }

    SchoolYear year() const;

    QString path() const { return m_path; }

    void accept() override;

private:
    void refreshPath();
    void choosePath();

    QLineEdit* m_school;
    QComboBox* m_year;
    FormField* m_schoolField;
    TonedLabel* m_place;
    QString m_path;
    bool m_pathChosen = false;
    std::optional<Name> m_acceptedSchool;
};

/// A file name in the documents folder that is not taken: "Lincoln High School.plumbline".
QString freeWorkbookPath(const QString& name);

} // namespace plumbline::ui
