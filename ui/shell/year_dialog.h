// SPDX-License-Identifier: MIT
// Starts another school year, or lets one that exists take over from an earlier one.
#pragma once

#include "ui/widgets/form_dialog.h"

#include "workbook/workbook.h"

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace plumbline::ui {

class CarryChoice;
class FormField;

/// "Start 2027–28 from 2026–27". Another name of the school begins another school, which takes over nothing.
class NewYearDialog : public FormDialog {
    Q_OBJECT

public:
    NewYearDialog(Session& session, const Appearance& appearance, QWidget* parent);

    void accept() override;

private:
    SchoolYear year() const;
    /// The latest year before the chosen one of the school that is named; null where there is none.
    SnapshotPointer earlier() const;
    void showEarlier();

    QLineEdit* m_school;
    QComboBox* m_year;
    FormField* m_schoolField;
    CarryChoice* m_carry;
};

/// "Carry forward from 2025–26", into the current assessment.
class CarryForwardDialog : public FormDialog {
    Q_OBJECT

public:
    /// `from` is an earlier assessment of the school.
    CarryForwardDialog(Session& session, const Snapshot& from, const Appearance& appearance, QWidget* parent);

    void accept() override;

private:
    CarryChoice* m_carry;
};

} // namespace plumbline::ui
