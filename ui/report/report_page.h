// SPDX-License-Identifier: MIT
// The page of the report: a live preview beside what it holds, what the team says in it, and the ways out:
// print, PDF, web page.
#pragma once

#include <QWidget>

#include <QTimer>

#include "report/document.h"
#include "ui/report/report_source.h"
#include "ui/session.h"

#include <vector>

class QLabel;
class QTabWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class Prompts;
class ReportOptions;
class ReportPreview;
class StrandTexts;

class ReportPage : public QWidget {
    Q_OBJECT

public:
    ReportPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
               QWidget* parent = nullptr);

    /// Offers the comparison of these assessments, in this order, and chooses it.
    void showComparison(const std::vector<AssessmentId>& columns);

    /// Saves what was typed and is not saved yet.
    void commitPending();

    ReportPreview& preview() { return *m_preview; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeViewRow();
    QTabWidget* makeParts();
    void listen();
    void forgetComparison();
    void refreshYears();
    void markStale();
    void refresh();
    void showPlace();
    void loadPicture();
    std::optional<Document> wholeDocument();
    WantedReport wanted() const;
    QString askPath(const QString& title, const QString& filter, const QString& ending);
    void print();
    void savePdf();
    void saveWebPage();

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    ReportSource m_source;
    ReportOptions* m_options;
    StrandTexts* m_texts;
    QTabWidget* m_parts;
    ReportPreview* m_preview;
    QLabel* m_place;
    std::vector<AssessmentId> m_comparison;
    bool m_stale = true;
    /// One picture each time it fires, until the report has all.
    QTimer m_pictures;
};

} // namespace plumbline::ui
