// SPDX-License-Identifier: MIT
// What the room gets to see while a session goes on: the projector window with its curtain, the time to
// think, the pace.
#pragma once

#include <QObject>

#include "ui/rating/session_acts.h"
#include "ui/rating/think_time.h"
#include "ui/session.h"

class QWidget;

namespace plumbline::ui {

class Announcer;
class Appearance;
class ProjectorWindow;
class Prompts;
class StageView;

class Projection : public QObject {
    Q_OBJECT

public:
    /// `desk` is the page the projector belongs to.
    Projection(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
               StageView& stage, QWidget* desk);

    /// Does what is asked for; false where that is not of the room.
    bool perform(SessionAct act);

    void showDimension(const DimensionId& dimension);
    /// Says the pace and what is left of the time to think; to be called each second.
    void tick(const QString& pace);

    void stopThinking() { m_think.stop(); }

    /// A question to the facilitator, whose window the curtain gives back for it.
    bool ask(const QString& title, const QString& text, const QString& action);
    void close();

signals:
    /// A key of the session was pressed in the projector window that is not of the room.
    void requested(plumbline::ui::SessionAct act);

private:
    void showState();
    void showThinking();
    void open();
    void think();

    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
    StageView& m_stage;
    ProjectorWindow* m_window;
    ThinkTime m_think;
    bool m_saidOver = false;
};

} // namespace plumbline::ui
