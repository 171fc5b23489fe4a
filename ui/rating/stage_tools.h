// SPDX-License-Identifier: MIT
// The buttons of a rating session: those that lead the dimension on, and those for the room. Shows what can
// be done now.
#pragma once

#include <QWidget>

#include "assessment/rating_session.h"
#include "ui/rating/session_acts.h"

#include <map>

class QLayout;
class QMenu;
class QPushButton;

namespace plumbline::ui {

class StageTools : public QWidget {
    Q_OBJECT

public:
    explicit StageTools(QWidget* parent = nullptr);

    /// How the projector stands.
    struct Room {
        bool projecting = false;
        bool oneScreen = false;
        bool blank = false;
    };

    void showStage(const AgendaItem& item, bool editable);
    /// Before the first vote.
    void offerPractice(bool offered);
    void showRoom(const Room& room);
    void showThinking(bool thinking);
    void showRules(bool shown);

    void focus(SessionAct act);
    /// What there is to do with ballot sheets and ballot files; the button is there with it.
    void setBallotsMenu(QMenu* menu);

signals:
    void requested(plumbline::ui::SessionAct act);

private:
    void add(QLayout& row, std::initializer_list<SessionAct> acts, const char* look);
    void say(SessionAct act, const QString& words, const QString& name);

    std::map<SessionAct, QPushButton*> m_buttons;
};

} // namespace plumbline::ui
