// SPDX-License-Identifier: MIT
// The window: header, pages, status line. It makes a page when it is first shown, and knows nothing of what
// is on it.
#pragma once

#include <QMainWindow>

#include "ui/session.h"

#include <array>
#include <cstddef>
#include <memory>

class QStackedWidget;

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class EvidenceEntry;
class FileCommands;
class MessageStrip;
class Navigation;
class Prompts;
class RecentFiles;
class RubricPage;
class StatusLine;
class StepEntry;
class WelcomePage;

enum class WindowPage { Overview, Rubric, Evidence, NextSteps, Compare, Report };
inline constexpr std::size_t pageCount = static_cast<std::size_t>(WindowPage::Report) + 1;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Appearance& appearance, Prompts& prompts);
    ~MainWindow() override;

    bool openPath(const QString& path);
    void showPage(WindowPage page);

    WindowPage page() const { return m_page; }

    const Actions& actions() const { return *m_actions; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectSession();
    QWidget* makePage(WindowPage page);
    RubricPage* makeRubricPage();
    template <class PageType>
    PageType* pageOf(WindowPage page);
    void showDimension(std::size_t position);
    void showEvidence(EvidenceId evidence);
    void showStep(NextStepId step);
    void reportComparison(const std::vector<AssessmentId>& columns);
    void commitPending();
    void showFile();
    void refreshTitle();
    void restoreLayout();
    void rememberLayout() const;

    Session& m_session;
    Appearance& m_appearance;
    Prompts& m_prompts;
    Actions* m_actions;
    Announcer* m_announcer;
    RecentFiles* m_recent;
    FileCommands* m_files;
    EvidenceEntry* m_evidenceEntry;
    StepEntry* m_stepEntry;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    QWidget* m_workspace;
    MessageStrip* m_strip;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
    StatusLine* m_status;
    std::array<QWidget*, pageCount> m_made{};
    WindowPage m_page = WindowPage::Overview;
};

} // namespace plumbline::ui
