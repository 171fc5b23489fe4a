// SPDX-License-Identifier: MIT
// What a team agrees on before it votes: everything of a session's plan but the agenda.
#pragma once

#include <QWidget>

#include "assessment/rating_session.h"

#include <optional>

class QComboBox;
class QPlainTextEdit;
class QRadioButton;
class QSpinBox;

namespace plumbline::ui {

class Appearance;
class FormField;
class TonedLabel;

class PlanForm : public QWidget {
    Q_OBJECT

public:
    PlanForm(const Appearance& appearance, QWidget* parent = nullptr);

    void show(const SessionPlan& plan);
    /// From now on the way of voting can only be read, with the reason why.
    void fixVoting();
    /// Says how many are here; the quorum is more than half of them until it is chosen.
    void setVotersPresent(int voters);
    /// Another team: its quorum is its own.
    void forgetQuorum();
    /// With an empty agenda. Nothing where something typed is wrong, which is shown.
    std::optional<SessionPlan> plan();

private:
    QWidget* makeVoting(const Appearance& appearance);
    QWidget* makeQuorum(const Appearance& appearance);
    QWidget* makeTimes(const Appearance& appearance);
    void refreshQuorum();
    void restyle(const Appearance& appearance);

    QWidget* m_ways;
    QRadioButton* m_named;
    QRadioButton* m_anonymous;
    TonedLabel* m_fixed;
    QComboBox* m_rule;
    QSpinBox* m_quorum;
    bool m_quorumIsChosen = false;
    int m_voters = 0;
    TonedLabel* m_present;
    QSpinBox* m_thinking;
    QSpinBox* m_minutes;
    std::chrono::seconds m_time; ///< what was shown; it may be no whole minute
    QPlainTextEdit* m_rules;
    FormField* m_rulesField;
};

} // namespace plumbline::ui
