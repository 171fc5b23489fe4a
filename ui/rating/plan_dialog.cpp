// SPDX-License-Identifier: MIT
#include "ui/rating/plan_dialog.h"

#include <algorithm>

#include "ui/rating/agenda_choice.h"
#include "ui/rating/plan_form.h"
#include "ui/rating/session_plan.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/two_columns.h"

namespace plumbline::ui {

namespace {

std::vector<DimensionId> staying(const RatingSession& session) {
    std::vector<DimensionId> stays;
    for (const AgendaItem& item : session.agenda)
        if (staysOnAgenda(item))
            stays.push_back(item.dimension);
    return stays;
}

} // namespace

PlanDialog::PlanDialog(Session& session, const Appearance& appearance, Announcer& announcer, QWidget* parent)
    : FormDialog(session, appearance, parent)
    , m_announcer(announcer)
    // Tab goes through the fields as they are made here.
    , m_agenda(new AgendaChoice(appearance, announcer, this))
    , m_plan(new PlanForm(appearance, this)) {
    setWindowTitle(tr("Plan of the session"));
    frame(new TwoColumns(appearance, {new FormField(tr("What is rated"), m_agenda, appearance, this)},
                         {m_plan}),
          tr("Change plan"));
    const Snapshot& snapshot = *session.snapshot();
    const RatingSession& open = *openSession(snapshot);
    const SessionPlan plan = planOf(open);
    m_agenda->show(snapshot);
    m_agenda->choose(plan.agenda, staying(open));
    m_plan->show(plan);
    m_plan->setVotersPresent(static_cast<int>(votersPresent(snapshot, open).size()));
    if (hasBegun(open))
        m_plan->fixVoting();
    fitDialog(*this, QSize(appearance.scaled(860), appearance.scaled(700)));
    m_agenda->setFocus();
}

void PlanDialog::accept() {
    hideProblem();
    std::optional<SessionPlan> plan = m_plan->plan();
    if (!plan)
        return;
    plan->agenda = m_agenda->chosen();
    if (!perform(ChangeSession{session().snapshot()->assessment.id, *plan}))
        return;
    m_announcer.say(tr("The plan is changed."));
    QDialog::accept();
}

} // namespace plumbline::ui
