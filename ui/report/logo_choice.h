// SPDX-License-Identifier: MIT
// Chooses or removes the picture on the title page of a school's reports.
#pragma once

#include <QWidget>

#include "ui/session.h"

class QPushButton;

namespace plumbline::ui {

class Appearance;
class Announcer;
class ProblemLabel;
class Prompts;

class LogoChoice : public QWidget {
    Q_OBJECT

public:
    LogoChoice(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
               QWidget* parent = nullptr);

private:
    void refresh();
    void choose();
    void remove();

    Session& m_session;
    Prompts& m_prompts;
    Announcer& m_announcer;
    QPushButton* m_choose;
    QPushButton* m_remove;
    ProblemLabel* m_problem;
};

} // namespace plumbline::ui
