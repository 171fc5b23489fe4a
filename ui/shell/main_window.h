// SPDX-License-Identifier: MIT
// The window: the welcome page, or the workspace of the workbook that is open.
#pragma once

#include <QMainWindow>

#include "ui/session.h"

class QStackedWidget;

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class BallotCommands;
class FileCommands;
class ImportCommands;
class MessageStrip;
class Prompts;
class RecentFiles;
class WelcomePage;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Appearance& appearance, Prompts& prompts);

    bool openPath(const QString& path);

    Workspace& workspace() { return *m_workspace; }

    const Actions& actions() const { return *m_actions; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void connectWelcome();
    void connectSession();
    void showFile();
    void refreshTitle();
    void restoreLayout();
    void rememberLayout() const;

    Session& m_session;
    Actions* m_actions;
    Announcer* m_announcer;
    RecentFiles* m_recent;
    FileCommands* m_files;
    BallotCommands* m_ballots;
    ImportCommands* m_import;
    MessageStrip* m_strip;
    QStackedWidget* m_stack;
    WelcomePage* m_welcome;
    Workspace* m_workspace;
};

} // namespace plumbline::ui
