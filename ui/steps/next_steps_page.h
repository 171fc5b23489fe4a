// SPDX-License-Identifier: MIT
// The page of next steps: those carried forward are reviewed first, then come this year's in groups.
#pragma once

#include <QWidget>

#include "assessment/snapshot.h"
#include "ui/steps/step_row.h"

#include <map>
#include <utility>

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace plumbline {
struct Gaps;
}

namespace plumbline::ui {

class Announcer;
class Appearance;
class EmptyPlace;
class Prompts;
class Session;
class StepEntry;
class StepExport;
class StepTools;
class TonedLabel;

class NextStepsPage : public QWidget {
    Q_OBJECT

public:
    NextStepsPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                  QWidget* parent = nullptr);

    StepEntry& entry() { return *m_entry; }

    /// Brings this step into view and gives it the focus.
    void showStep(NextStepId id);

    void addStep();

signals:
    void dimensionRequested(std::size_t position);
    /// Evidence that shows what came of a step is to be added.
    void addEvidenceRequested(std::size_t position);

private:
    /// A step of this year or of last year's assessment.
    using Key = std::pair<AssessmentId, NextStepId>;

    void build();
    void connectParts();
    void refresh();
    void refreshHead(const Gaps& found);
    void fill(const Gaps& found);
    void fillReview(const std::vector<const NextStep*>& steps);
    void fillLeftBehind();
    void fillGroups();
    void showPlace();
    void addHeading(const QString& text);
    void addRow(const SnapshotPointer& snapshot, const NextStep& step, StepRights rights);
    StepRow* makeRow(Key key);
    void forgetRows();
    StepRights rights() const;
    QString reviewedYear() const;
    /// The snapshot with its step; null where it is gone.
    std::pair<SnapshotPointer, const NextStep*> stepOf(Key key) const;
    StepRow* reviewedRow() const;
    void moveOn(const StepRow* reviewed);
    void chooseFocus();
    void carryForward();
    void pressEmptyPlace();
    void showDimension(Key key);
    void keepTabOrder();
    void chooseStatus(Key key, StepStatus status);
    void restyle();

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    StepEntry* m_entry;
    StepExport* m_export;

    StepTools* m_tools;
    TonedLabel* m_whyNot;
    QWidget* m_list;
    TonedLabel* m_count;
    TonedLabel* m_focus;
    QVBoxLayout* m_listLayout;
    QPushButton* m_carry;
    QStackedWidget* m_place;
    EmptyPlace* m_none;
    std::vector<QWidget*> m_headings;
    std::map<Key, StepRow*> m_rows;
    SnapshotPointer m_shownPrevious;
    /// The rows in the order they are shown.
    std::vector<Key> m_shown;
};

} // namespace plumbline::ui
