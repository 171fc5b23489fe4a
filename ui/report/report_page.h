// SPDX-License-Identifier: MIT
// The page of the report: a live preview beside what it holds, and the ways out: print, PDF, web page.
#pragma once

#include <QWidget>

#include "report/document.h"
#include "ui/session.h"

#include <vector>

class QLabel;

namespace plumbline::ui {

class Announcer;
class Appearance;
class Prompts;
class ReportOptions;
class ReportPreview;

class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
               QWidget* parent = nullptr);

    /// Offers the comparison of these assessments, in this order, and chooses it.
    void showComparison(const std::vector<AssessmentId>& columns);

    ReportPreview& preview() { return *m_preview; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeViewRow();
    void forgetComparison();
    void refreshYears();
    void markStale();
    void refresh();
    void showPlace();
    std::optional<Document> document();
    std::optional<Document> comparisonDocument();
    void print();
    void savePdf();
    void saveWebPage();

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    ReportOptions* m_options;
    ReportPreview* m_preview;
    QLabel* m_place;
    std::vector<AssessmentId> m_comparison;
    bool m_stale = true;
};

} // namespace plumbline::ui
