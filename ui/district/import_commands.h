// SPDX-License-Identifier: MIT
// File > Import…, and what becomes of workbooks that are dropped on the window.
#pragma once

#include <QObject>
#include <QStringList>

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class Prompts;
class Session;

class ImportCommands : public QObject {
    Q_OBJECT

public:
    ImportCommands(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                   const Actions& actions, QWidget* window);

    /// Workbooks, or their JSON, that were dropped while one is open: asks what is meant.
    void takeDropped(const QStringList& paths);
    void importFiles(const QStringList& paths);

signals:
    void openRequested(const QString& path);
    /// Before files are read: what is typed and not saved yet is to be saved.
    void aboutToImport();

private:
    void askAndImport();
    void refresh();

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    const Actions& m_actions;
    QWidget* m_window;
};

} // namespace plumbline::ui
