// SPDX-License-Identifier: MIT
// Ballot sheets and ballot files of the open rating session: what a facilitator does with paper and post.
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class Prompts;
class Session;

class BallotCommands : public QObject {
    Q_OBJECT

public:
    BallotCommands(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                   const Actions& actions, QWidget* window);

    void importFiles(const QStringList& paths);

public slots:
    void printSheets();
    void writeFiles();
    void askAndImport();

private:
    void refresh();

    Session& m_session;
    const Appearance& m_appearance;
    Prompts& m_prompts;
    Announcer& m_announcer;
    const Actions& m_actions;
    QWidget* m_window;
};

} // namespace plumbline::ui
