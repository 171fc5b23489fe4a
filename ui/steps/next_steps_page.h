// SPDX-License-Identifier: MIT
// The page of next steps: last year's that are still open, then this year's in groups.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"
#include "ui/steps/step_row.h"

#include <map>
#include <utility>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace plumbline::ui {

class Announcer;
class Appearance;
class EmptyPlace;
class Session;
class StepEntry;
class TonedLabel;

class NextStepsPage : public QWidget {
    Q_OBJECT

public:
    NextStepsPage(Session& session, const Appearance& appearance, Announcer& announcer,
                  QWidget* parent = nullptr);

    StepEntry& entry() { return *m_entry; }

    /// Brings this step into view and gives it the focus.
    void showStep(NextStepId id);

    void addStep();

signals:
    void dimensionRequested(std::size_t position);

private:
    /// A step of this year or of last year's assessment.
    using Key = std::pair<AssessmentId, NextStepId>;

    QWidget* makeHead();
    QComboBox* makeChoice(const QString& name, const QStringList& choices);
    void refresh();
    void refreshHead();
    void fill();
    void addHeading(const QString& text);
    void addRow(const SnapshotPointer& snapshot, const NextStep& step, StepRights rights);
    StepRow* makeRow(Key key);
    void forgetRows();
    SnapshotPointer snapshotOf(Key key) const;
    void showDimension(Key key);
    void keepTabOrder();
    void chooseStatus(Key key, StepStatus status);
    void restyle();

    Session& m_session;
    const Appearance& m_appearance;
    StepEntry* m_entry;

    QComboBox* m_grouping;
    QComboBox* m_filter;
    QPushButton* m_add;
    TonedLabel* m_whyNot;
    TonedLabel* m_count;
    QWidget* m_list;
    QVBoxLayout* m_listLayout;
    QStackedWidget* m_place;
    EmptyPlace* m_none;
    std::vector<QWidget*> m_headings;
    std::map<Key, StepRow*> m_rows;
    SnapshotPointer m_shownPrevious;
    /// The rows in the order they are shown.
    std::vector<Key> m_shown;
};

} // namespace plumbline::ui
