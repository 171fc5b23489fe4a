// SPDX-License-Identifier: MIT
// Two to ten years of the school, or schools of the year, side by side: the table, what changed, and why.
#pragma once

#include <QWidget>

#include "ui/compare/comparison_filter_bar.h"
#include "ui/figures/figure_view.h"
#include "ui/session.h"

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace plumbline::ui {

class ChangesPanel;
class ColumnChooser;
class ComparabilityPanel;
class ComparisonModel;
class ComparisonView;
class EmptyPlace;
class FocusScroll;
class RowDetail;
class TonedLabel;

class ComparePage : public QWidget {
    Q_OBJECT

public:
    ComparePage(Session& session, const FigureDesk& desk, QWidget* parent = nullptr);

    /// The columns that stand side by side now; fewer than two where there is nothing to compare.
    const std::vector<AssessmentId>& columns() const;

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
    void build();
    QWidget* buildBar();
    QWidget* buildViews();
    QWidget* buildSide();
    void connectAll();
    void follow();
    void arrange();
    /// At once where the page is seen; else when it is next shown.
    void refreshSoon();
    void refresh();
    std::vector<SnapshotPointer> readColumns();
    void showComparison();
    /// The same comparison as the filters and the view have it now.
    void showFiltered();
    void showView();
    void showRow(int row);
    void showChanges();
    void openShownRow();

    Session& m_session;
    FigureDesk m_desk;
    const Appearance& m_appearance;
    bool m_stale = true;
    std::vector<SnapshotPointer> m_snapshots; ///< of the columns, as they are shown
    std::shared_ptr<const Comparison> m_comparison;
    std::optional<DimensionId> m_shown; ///< whose detail is open

    ComparisonModel* m_model;
    ComparisonView* m_view;
    FigureView* m_figure;
    ComparabilityPanel* m_cards;
    FocusScroll* m_figureScroll;
    FocusScroll* m_cardsScroll;
    EmptyPlace* m_nothing; ///< where no dimension passes the filter
    QStackedWidget* m_views;
    ComparisonFilterBar* m_filters;
    ChangesPanel* m_changes;
    RowDetail* m_detail;
    ColumnChooser* m_chooser;
    TonedLabel* m_title;
    QPushButton* m_report;
    FocusScroll* m_page;
    FocusScroll* m_side;
    QSplitter* m_splitter;
    EmptyPlace* m_empty;
    QStackedWidget* m_stack;
};

} // namespace plumbline::ui
