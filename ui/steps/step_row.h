// SPDX-License-Identifier: MIT
// One next step in the list: what it says, how it stands, and what can be done with it. One that was carried
// forward offers to be reviewed instead.
#pragma once

#include <QFrame>

#include "assessment/assessment.h"
#include "ui/steps/step_words.h"

#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace plumbline::ui {

class Appearance;
class TonedLabel;

/// What may be changed about a step now.
enum class StepRights { Nothing, Status, Everything };

class StepRow : public QFrame {
    Q_OBJECT

public:
    explicit StepRow(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const NextStep& step, const StepDetails& details, StepRights rights);

    bool isToReview() const { return m_toReview; }

    /// The widgets that take the focus, in their order.
    std::vector<QWidget*> stops() const;
    void focusFirst();

signals:
    void statusChosen(plumbline::StepStatus status);
    /// What came of it is to be said, or why it is dropped.
    void outcomeRequested(plumbline::StepStatus status);
    /// Reviewed: it goes on.
    void goesOn();
    void editRequested();
    void removeRequested();
    void dimensionRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeControls();
    void connectParts();
    void chooseStatus(int index);
    void showState(const NextStep& step);
    void allow(const NextStep& step, StepRights rights);
    void nameAll(const QString& text, const StepDetails& details);

    const Appearance& m_appearance;
    bool m_toReview = false;
    StepStatus m_shownStatus = StepStatus::Open;
    QBoxLayout* m_columns = nullptr;
    QCheckBox* m_done;
    TonedLabel* m_text;
    TonedLabel* m_overdue;
    TonedLabel* m_facts;
    TonedLabel* m_more;
    QPushButton* m_reviewDone;
    QPushButton* m_goesOn;
    QPushButton* m_reviewDropped;
    QPushButton* m_dimension;
    QComboBox* m_status;
    QPushButton* m_outcome;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace plumbline::ui
