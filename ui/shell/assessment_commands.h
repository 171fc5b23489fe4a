// SPDX-License-Identifier: MIT
// What a person does with an assessment as a whole: a new year, the team, final, reopen, remove, the history.
#pragma once

#include <QObject>

class QWidget;

namespace plumbline::ui {

class Actions;
class Announcer;
class Appearance;
class Prompts;
class Session;

class AssessmentCommands : public QObject {
    Q_OBJECT

public:
    AssessmentCommands(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                       const Actions& actions, QWidget* window);

public slots:
    void newYear();
    void carryForward();
    void editTeam();
    void renameSchool();
    void finalize();
    void reopen();
    void remove();
    void showHistory();

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
