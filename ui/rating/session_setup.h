// SPDX-License-Identifier: MIT
// The form that starts a rating session: what is rated, how the team votes and decides, who is here.
#pragma once

#include <QWidget>

#include "assessment/edit.h"

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace plumbline::ui {

class AgendaChoice;
class Announcer;
class Appearance;
class AttendanceChoice;
class PlanForm;
class ProblemLabel;
class Session;
class TonedLabel;
class TwoColumns;

class SessionSetup : public QWidget {
    Q_OBJECT

public:
    SessionSetup(Session& session, const Appearance& appearance, Announcer& announcer,
                 QWidget* parent = nullptr);

signals:
    void teamRequested();

private:
    void build();
    void refresh();
    void refreshEarlier();
    void restyle();
    void start();

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    std::optional<AssessmentId> m_shown;
    AgendaChoice* m_agenda;
    AttendanceChoice* m_attendance;
    PlanForm* m_plan;
    TwoColumns* m_form = nullptr; ///< the fields
    QWidget* m_content;           ///< the fields and the earlier sessions
    QWidget* m_earlier;
    QVBoxLayout* m_earlierLines;
    TonedLabel* m_whyNot;
    ProblemLabel* m_problem;
    QPushButton* m_start;
};

} // namespace plumbline::ui
