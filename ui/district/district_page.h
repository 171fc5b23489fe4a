// SPDX-License-Identifier: MIT
// Every school of the workbook in one year: how often each level was given, what changed, and each school by
// name.
#pragma once

#include <QWidget>

#include "analysis/rollup.h"
#include "ui/figures/figure_view.h"
#include "ui/session.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace plumbline::ui {

class Appearance;
class CountsModel;
class DistrictExport;
class DistrictFilters;
class DistrictModel;
class DistrictView;
class EmptyPlace;
class FocusScroll;
class TonedLabel;

class DistrictPage : public QWidget {
    Q_OBJECT

public:
    DistrictPage(Session& session, const FigureDesk& desk, QWidget* parent = nullptr);

    /// What is shown; null before it was first shown.
    const Rollup* rollup() const { return m_rollup.get(); }

    void focusSearch();

signals:
    /// An assessment, and a dimension of its rubric where one was chosen.
    void assessmentRequested(plumbline::AssessmentId assessment, std::optional<std::size_t> position);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    void connectAll();
    void follow();
    /// What was read is old; reads again soon where the page is seen, else when it is next shown.
    void forget();
    void refreshIfSeen();
    void refresh();
    void fillYears();
    /// Those of the years that are not read yet; false where that failed or was stopped.
    bool read(const std::vector<SchoolYear>& years);
    void showRollup();
    void showChanges();
    void showFigure();
    QString sentence() const;
    void open(int row, int column);

    Session& m_session;
    FigureDesk m_desk;
    const Appearance& m_appearance;
    bool m_stale = true;
    std::map<SchoolYear, YearRatings> m_years; ///< as they were read
    std::shared_ptr<const Rollup> m_rollup;

    DistrictModel* m_model;
    CountsModel* m_counts;
    CountsModel* m_changes;
    DistrictExport* m_export;
    DistrictFilters* m_filters;
    DistrictView* m_view;
    QWidget* m_changesView;
    TonedLabel* m_title;
    TonedLabel* m_sentence;
    QPushButton* m_save;
    QWidget* m_figurePlace;
    FigureView* m_figure = nullptr;
    EmptyPlace* m_noSchool;
    QStackedWidget* m_schools;
    QTabWidget* m_tabs;
    FocusScroll* m_page;
};

} // namespace plumbline::ui
