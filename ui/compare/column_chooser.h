// SPDX-License-Identifier: MIT
// Chooses the columns of a comparison: years of the school, schools of the year, or any of all.
#pragma once

#include <QWidget>

#include "ui/compare/column_choice.h"

#include <vector>

class QComboBox;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class ColumnMenu;

class ColumnChooser : public QWidget {
    Q_OBJECT

public:
    explicit ColumnChooser(const Appearance& appearance, QWidget* parent = nullptr);

    /// What can be chosen now. What was chosen by hand stays as long as all of it is there.
    void read(const std::vector<SchoolSummary>& contents, const Snapshot& current);

    /// In their order; fewer than two where there is nothing to compare.
    const std::vector<AssessmentId>& chosen() const { return m_chosen; }

signals:
    /// By a person.
    void changed();

private:
    const std::vector<ColumnCandidate>& list() const;
    void settle(AssessmentId current);
    void fill(const Snapshot& current);
    void compareBy(CompareBy by);
    void choose(const std::vector<AssessmentId>& columns);
    /// Among all years of all schools, in a dialog.
    void chooseAny();

    const Appearance& m_appearance;
    CompareBy m_by = CompareBy::Years;
    AssessmentId m_current{0};
    std::vector<ColumnCandidate> m_years;
    std::vector<ColumnCandidate> m_schools;
    std::vector<ColumnCandidate> m_any;
    std::vector<AssessmentId> m_chosen;
    bool m_chosenByHand = false;
    QComboBox* m_kind;
    QPushButton* m_button;
    ColumnMenu* m_menu;
};

} // namespace plumbline::ui
