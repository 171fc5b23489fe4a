// SPDX-License-Identifier: MIT
// Two to ten years of the school, or schools of the year, side by side: the table, what changed, and why.
#pragma once

#include <QWidget>

#include "ui/compare/column_choice.h"
#include "ui/session.h"

#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace plumbline::ui {

class Appearance;
class ChangesPanel;
class ColumnMenu;
class ComparisonModel;
class ComparisonView;
class EmptyPlace;
class FocusScroll;
class RowDetail;
class TonedLabel;

class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Session& session, const Appearance& appearance, QWidget* parent = nullptr);

    /// The columns that stand side by side now; fewer than two where there is nothing to compare.
    const std::vector<AssessmentId>& columns() const { return m_chosen; }

signals:
    /// To print or save this comparison, in this order.
    void reportRequested(const std::vector<plumbline::AssessmentId>& columns);
    /// Of the current assessment's rubric.
    void dimensionRequested(std::size_t position);
    /// There is nothing to compare with yet.
    void newAssessmentRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    const std::vector<ColumnCandidate>& list() const {
        return m_by == CompareBy::Years ? m_years : m_schools;
    }

    void build();
    QWidget* buildBar();
    QWidget* buildSide();
    void connectAll();
    void follow();
    void arrange();
    void readCandidates();
    void fillBar();
    void choose(const std::vector<AssessmentId>& columns);
    void compareBy(CompareBy by);
    /// At once where the page is seen; else when it is next shown.
    void refreshSoon();
    void refresh();
    std::vector<SnapshotPointer> readColumns();
    void showComparison();
    void showRow(int row);
    void showChanges();
    void openShownRow();

    Session& m_session;
    const Appearance& m_appearance;
    CompareBy m_by = CompareBy::Years;
    std::vector<ColumnCandidate> m_years;
    std::vector<ColumnCandidate> m_schools;
    std::vector<AssessmentId> m_chosen;
    bool m_chosenByHand = false;
    bool m_stale = true;
    std::vector<SnapshotPointer> m_snapshots; ///< of the columns, as they are shown
    std::optional<DimensionId> m_shown;       ///< whose detail is open

    ComparisonModel* m_model;
    ComparisonView* m_view;
    ChangesPanel* m_changes;
    RowDetail* m_detail;
    ColumnMenu* m_menu;
    TonedLabel* m_title;
    QComboBox* m_kind;
    QPushButton* m_columnsButton;
    QPushButton* m_report;
    FocusScroll* m_page;
    FocusScroll* m_side;
    QSplitter* m_splitter;
    EmptyPlace* m_empty;
    QStackedWidget* m_stack;
};

} // namespace plumbline::ui
