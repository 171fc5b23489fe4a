// SPDX-License-Identifier: MIT
// The form that starts a rating session: what is rated, how the team votes and decides, who is here.
#pragma once

#include <QWidget>

#include "assessment/edit.h"

#include <optional>

class QBoxLayout;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QVBoxLayout;

namespace plumbline::ui {

class AgendaChoice;
class Announcer;
class Appearance;
class AttendanceChoice;
class FormField;
class ProblemLabel;
class Session;
class TonedLabel;

class SessionSetup : public QWidget {
    Q_OBJECT

public:
    SessionSetup(Session& session, const Appearance& appearance, Announcer& announcer,
                 QWidget* parent = nullptr);

signals:
    void teamRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeAgreement();
    QWidget* makeVoting();
    QWidget* makeQuorum();
    void refresh();
    void refreshEarlier();
    void refreshQuorum();
    void restyle();
    void arrange();
    std::optional<Edit> editFromFields();
    void start();

    Session& m_session;
    const Appearance& m_appearance;
    Announcer& m_announcer;
    std::optional<AssessmentId> m_shown;
    AgendaChoice* m_agenda;
    AttendanceChoice* m_attendance;
    QRadioButton* m_named;
    QRadioButton* m_anonymous;
    QComboBox* m_rule;
    QSpinBox* m_quorum;
    bool m_quorumIsTyped = false;
    TonedLabel* m_present;
    QSpinBox* m_minutes;
    QPlainTextEdit* m_rules;
    FormField* m_rulesField;
    QWidget* m_form;    ///< the fields
    QWidget* m_content; ///< the fields and the earlier sessions
    QBoxLayout* m_columns;
    QWidget* m_earlier;
    QVBoxLayout* m_earlierLines;
    TonedLabel* m_whyNot;
    ProblemLabel* m_problem;
    QPushButton* m_start;
};

} // namespace plumbline::ui
