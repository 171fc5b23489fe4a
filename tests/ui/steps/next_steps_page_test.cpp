// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "ui/steps/next_step_dialog.h"
#include "ui/steps/next_steps_page.h"
#include "ui/steps/step_groups.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

constexpr std::string_view today = "2026-11-24";

/// "Overdue: late | Later: far, farther"
std::string groupsOf(const Snapshot& snapshot, StepGrouping grouping, bool all) {
    std::string text;
    for (const StepGroup& group : stepGroups(snapshot, grouping, {all ? StepFilter::Show::All : StepFilter::Show::Open}, *Date::parse(today))) {
        text += (text.empty() ? "" : " | ") + toUtf8(group.heading) + ": ";
        for (const NextStep* step : group.steps)
            text += (step == group.steps.front() ? "" : ", ") + step->text;
    }
    return text;
}

struct StepsDesk : Desk {
    StepsDesk() {
        window.show();
        page = std::make_unique<NextStepsPage>(session, appearance, announcer, &window);
        page->resize(window.size());
        page->show();
    }

    QCheckBox* box(const char* text) const {
        // Rows that have left go with the next turn of the event loop.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = named<QCheckBox>(*page, QLatin1String("Done: ") + QLatin1String(text));
        return found && found->isVisibleTo(page.get()) ? found : nullptr;
    }

    NextStepDialog& dialog() const { return *page->findChild<NextStepDialog*>(); }

    std::unique_ptr<NextStepsPage> page;
};

} // namespace

TEST_CASE("next steps come overdue first, then soon, later and undated") {
    const SnapshotPointer snapshot = plumbline::test::school("Lincoln")
                                         .step("x", "undated")
                                         .step("y", "farther", "2027-06-30")
                                         .step("x", "far", "2027-05-31")
                                         .step("u", "soon", "2026-12-24")
                                         .step("x", "late", "2026-11-23")
                                         .step("x", "today", "2026-11-24")
                                         .step("x", "done", "2026-01-01", StepStatus::Done);
    CHECK(groupsOf(*snapshot, StepGrouping::Due, false) ==
          "Overdue: late | Due within 30 days: today, soon | Later: far, farther | No due date: undated");
    CHECK_THAT(groupsOf(*snapshot, StepGrouping::Due, true), ContainsSubstring("| Done or dropped: done"));
    CHECK(groupsOf(*snapshot, StepGrouping::Status, true) ==
          "Open: late, today, soon, far, farther, undated | Done: done");
    CHECK_THAT(groupsOf(*snapshot, StepGrouping::Strand, false), ContainsSubstring("| B: soon"));
}

TEST_CASE("steps without an owner come last by owner") {
    Desk desk;
    desk.addStep(desk.current(), "x", "nobody's");
    desk.addStep(desk.current(), "x", "Zoe's", {}, "Zoe");
    desk.addStep(desk.current(), "x", "Ann's", {}, "Ann");
    CHECK(groupsOf(desk.now(), StepGrouping::Owner, false) == "Ann: Ann's | Zoe: Zoe's | No owner: nobody's");
}

TEST_CASE("checking a step marks it done, unchecking opens it again") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Form a team");
    REQUIRE(desk.box("Form a team"));
    desk.box("Form a team")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Done);
    CHECK_FALSE(desk.box("Form a team"));
    CHECK(desk.announcer.text().contains("Done"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    named<QComboBox>(*desk.page, "Show")->setCurrentText("All");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(desk.box("Form a team"));
    CHECK(desk.box("Form a team")->isChecked());
    desk.box("Form a team")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Open);
}

TEST_CASE("the status can be chosen in the row") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Form a team");
    auto* status = named<QComboBox>(*desk.page, "Status of Form a team");
    REQUIRE(status);
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Down);
    CHECK(desk.now().nextSteps[0].status == StepStatus::Doing);
    CHECK(named<QComboBox>(*desk.page, "Status of Form a team") == status);
}

TEST_CASE("last year's open steps come first and can be marked done, without leaving this year") {
    StepsDesk desk;
    desk.addStep(desk.lastYear, "x", "Old plan", "2026-03-15");
    desk.addStep(desk.current(), "x", "New plan");
    REQUIRE(desk.box("Old plan"));
    REQUIRE(desk.box("New plan"));
    CHECK(desk.box("Old plan")->mapTo(desk.page.get(), QPoint()).y() <=
          desk.box("New plan")->mapTo(desk.page.get(), QPoint()).y());
    CHECK_FALSE(named<QWidget>(*desk.page, "Edit Old plan")->isVisibleTo(desk.page.get()));
    const AssessmentId current = desk.current();
    desk.box("Old plan")->click();
    CHECK(desk.current() == current);
    CHECK(desk.session.previous()->nextSteps[0].status == StepStatus::Done);
    CHECK_FALSE(desk.box("Old plan"));
}

TEST_CASE("a step of a final assessment can be marked done, but not edited") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Form a team");
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(button(*desk.page, "Add next step…")->isEnabled());
    CHECK_FALSE(named<QWidget>(*desk.page, "Edit Form a team")->isVisibleTo(desk.page.get()));
    desk.box("Form a team")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Done);
}

TEST_CASE("a step is added, changed, removed and brought back") {
    StepsDesk desk;
    desk.apply(PutMember{desk.current(), {}, valid<Name>("Ann Rivera"), valid<OptionalName>("Teacher")});
    desk.page->addStep();
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps.empty());
    QTest::keyClicks(named<QLineEdit>(desk.dialog(), "What will be done"), "Form a team");
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps.empty());
    CHECK(named<QComboBox>(desk.dialog(), "Dimension")->accessibleDescription().contains("Choose"));
    desk.dialog().chooseDimension(3);
    auto* owner = named<QLineEdit>(desk.dialog(), "Owner");
    owner->completer()->setCompletionPrefix("riv");
    CHECK(owner->completer()->currentCompletion() == "Ann Rivera");
    owner->setText("Ann Rivera");
    button(desk.dialog(), "Save")->click();
    REQUIRE(desk.now().nextSteps.size() == 1);
    CHECK(desk.now().nextSteps[0].dimension == dimension("u"));
    CHECK(desk.now().nextSteps[0].owner == "Ann Rivera");
    CHECK_FALSE(desk.now().nextSteps[0].due);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    named<QAbstractButton>(*desk.page, "Edit Form a team")->click();
    named<QLineEdit>(desk.dialog(), "What will be done")->setText("Form two teams");
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps[0].text == "Form two teams");

    named<QAbstractButton>(*desk.page, "Remove Form two teams")->click();
    CHECK(desk.now().nextSteps.empty());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(desk.session.undo());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(desk.box("Form two teams"));
}

TEST_CASE("an overdue step says so in words") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Late", "2026-11-01");
    CHECK(desk.box("Late")->accessibleDescription().startsWith("Overdue since"));
}

TEST_CASE("a row leads to its dimension") {
    StepsDesk desk;
    desk.addStep(desk.current(), "v", "Plan");
    const QSignalSpy asked(desk.page.get(), &NextStepsPage::dimensionRequested);
    named<QAbstractButton>(*desk.page, "Go to v")->click();
    REQUIRE(asked.count() == 1);
    CHECK(asked[0][0].value<std::size_t>() == 4);
}

TEST_CASE("Tab goes through the fields of a next step and its buttons, and round again") {
    Desk desk;
    desk.window.show();
    NextStepDialog dialog(desk.session, desk.appearance, &desk.window);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(tabStops(dialog).join('|').toStdString() ==
          "What will be done|Dimension|Owner|Due: none|Status|Save|Cancel");
}

TEST_CASE("every control of the next steps has a name") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Plan");
    CHECK(nameless(*desk.page).join(", ").toStdString().empty());
    desk.page->addStep();
    CHECK(nameless(desk.dialog()).join(", ").toStdString().empty());
}
