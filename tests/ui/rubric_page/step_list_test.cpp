// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QSignalSpy>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/rubric_page/panel_item.h"
#include "ui/rubric_page/step_list.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct ListDesk : Desk {
    void show() {
        list.setSteps(nextStepsFor(now(), dimension("x")), session.clock().today(), *now().rubric);
    }

    QString card() const { return list.findChild<PanelItem*>()->accessibleName(); }

    StepList list{appearance, &window};
};

} // namespace

TEST_CASE("a step in the panel says first what is urgent, and which sentence it is for") {
    ListDesk desk;
    PutNextStep edit{desk.current(), {}, dimension("x"), valid<Name>("Form a team"), {}, {}};
    edit.due = Date::parse("2026-11-01");
    edit.priority = Priority::High;
    edit.owner = valid<OptionalName>("Ann");
    edit.statement = StatementTie{LevelRank(2), 0};
    desk.apply(edit);
    desk.show();
    CHECK(desk.card().startsWith("Form a team, Overdue since"));
    CHECK(desk.card().endsWith(QString::fromUtf8("· High priority · Ann · mid, sentence 1")));
}

TEST_CASE("a step in the panel that was carried forward says that it is to be reviewed") {
    ListDesk desk;
    desk.addStep(desk.lastYear, "x", "Old plan");
    desk.apply(CarryForward{desk.current(), {desk.lastYear}});
    desk.show();
    CHECK(desk.card() == "Old plan, To be reviewed");
}

TEST_CASE("what is final gets no new steps in the panel, but those there can be ticked off") {
    ListDesk desk;
    desk.addStep(desk.current(), "x", "Form a team");
    desk.show();
    desk.list.setEditable(false, true);
    CHECK_FALSE(button(desk.list, "Add next step")->isEnabled());
    const QSignalSpy asked(&desk.list, &StepList::doneRequested);
    desk.list.findChild<QCheckBox*>()->click();
    CHECK(asked.count() == 1);
    desk.list.setEditable(false, false);
    CHECK_FALSE(desk.list.findChild<QCheckBox*>()->isEnabled());
}
