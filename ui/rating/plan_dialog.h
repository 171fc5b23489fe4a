// SPDX-License-Identifier: MIT
// Changes what was agreed for the rating session that is open: one step to undo.
#pragma once

#include "ui/widgets/form_dialog.h"

namespace plumbline::ui {

class AgendaChoice;
class Announcer;
class PlanForm;

class PlanDialog : public FormDialog {
    Q_OBJECT

public:
    /// For an assessment with an open session.
    PlanDialog(Session& session, const Appearance& appearance, Announcer& announcer,
               QWidget* parent = nullptr);

    /// Saves and closes, or shows what is wrong and stays.
    void accept() override;

private:
    Announcer& m_announcer;
    AgendaChoice* m_agenda;
    PlanForm* m_plan;
};

} // namespace plumbline::ui
