// SPDX-License-Identifier: MIT
// The page of rating sessions: the form that starts one, or the one that is open.
#pragma once

#include <QWidget>

#include <cstddef>

class QMenu;
class QStackedLayout;

namespace plumbline::ui {

class Announcer;
class Appearance;
class FacilitatorPage;
class Prompts;
class Session;
class SessionSetup;

class SessionPage : public QWidget {
    Q_OBJECT

public:
    SessionPage(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                QWidget* parent = nullptr);

    /// Saves what was typed on the page of the open session.
    void commitPending();
    /// The same before the file is left.
    void settle();
    /// Puts the keyboard on what is to be done next in the open session.
    void focusNextStep();
    /// What there is to do with ballot sheets and ballot files while a session is open.
    void setBallotsMenu(QMenu* menu);

signals:
    void teamRequested();
    void evidenceRequested(std::size_t position);

private:
    void refresh();

    Session& m_session;
    QStackedLayout* m_place;
    SessionSetup* m_setup;
    FacilitatorPage* m_running;
};

} // namespace plumbline::ui
