// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/steps/steps_desk.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "ui/steps/next_step_dialog.h"
#include "ui/steps/step_export.h"
#include "ui/steps/step_groups.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

constexpr std::string_view today = "2026-11-24";

/// "Overdue: late | Later: far, farther"
std::string groupsOf(const Snapshot& snapshot, StepGrouping grouping, bool all) {
    std::string text;
    for (const StepGroup& group :
         stepGroups(snapshot, grouping, {all ? StepFilter::Show::All : StepFilter::Show::Open},
                    *Date::parse(today))) {
        text += (text.empty() ? "" : " | ") + toUtf8(group.heading) + ": ";
        for (const NextStep* step : group.steps)
            text += (step == group.steps.front() ? "" : ", ") + step->text;
    }
    return text;
}

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
          "What will be done|Dimension|Sentence that it brings in place|How will you know that it worked?|"
          "Owner|Due: none|Priority|Status|Save|Cancel");
}

TEST_CASE("every control of the next steps has a name") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Plan");
    CHECK(nameless(*desk.page).join(", ").toStdString().empty());
    desk.page->addStep();
    CHECK(nameless(desk.dialog()).join(", ").toStdString().empty());
}

TEST_CASE("steps are grouped by priority, and those of focus dimensions come first by strand") {
    StepsDesk desk;
    PutNextStep high = desk.stepEdit("x", "Hurry");
    high.priority = Priority::High;
    desk.apply(high);
    desk.apply(desk.stepEdit("u", "Take time"));
    desk.apply(SetFocus{desk.current(), {dimension("u")}});
    CHECK(groupsOf(desk.now(), StepGrouping::Priority, false) == "High: Hurry | Medium: Take time");
    CHECK(groupsOf(desk.now(), StepGrouping::Strand, false) == "Focus dimensions: Take time | A: Hurry");
    CHECK(desk.box("Take time")->accessibleDescription().contains("Focus dimension"));
    CHECK(desk.box("Hurry")->accessibleDescription().contains("High priority"));
}

TEST_CASE("next steps are found as one types, by any of their words") {
    StepsDesk desk;
    PutNextStep plan = desk.stepEdit("x", "Form a team");
    plan.measure = valid<Prose>("Every pérson is asked");
    desk.apply(plan);
    desk.apply(desk.stepEdit("u", "Write it down"));
    auto* search = named<QLineEdit>(*desk.page, "Search next steps");
    QTest::keyClicks(search, "PERSON");
    CHECK(desk.box("Form a team"));
    CHECK_FALSE(desk.box("Write it down"));
    search->setText("nowhere");
    CHECK_FALSE(desk.box("Form a team"));
    button(*desk.page, "Show all next steps")->click();
    CHECK(search->text().isEmpty());
    CHECK(desk.box("Form a team"));
    CHECK(desk.box("Write it down"));
}

TEST_CASE("steps are shown by who owns them, and by whether they are overdue") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Ann's late", "2026-11-01", "Ann");
    desk.addStep(desk.current(), "x", "Ann's", "2027-11-01", "Ann");
    desk.addStep(desk.current(), "x", "Nobody's", "2026-11-02");
    auto* owner = named<QComboBox>(*desk.page, "Filter: Owner");
    owner->setCurrentText("Ann");
    CHECK(desk.box("Ann's"));
    CHECK_FALSE(desk.box("Nobody's"));
    named<QComboBox>(*desk.page, "Show")->setCurrentText("Overdue");
    CHECK(desk.box("Ann's late"));
    CHECK_FALSE(desk.box("Ann's"));
    owner->setCurrentText("No owner");
    CHECK(desk.box("Nobody's"));
    CHECK_FALSE(desk.box("Ann's late"));
}

TEST_CASE("ticking a step off keeps all else that it says") {
    StepsDesk desk;
    PutNextStep plan = desk.stepEdit("x", "Form a team");
    plan.measure = valid<Prose>("It meets");
    plan.priority = Priority::High;
    plan.statement = StatementTie{LevelRank(2), 0};
    desk.apply(plan);
    desk.box("Form a team")->click();
    const NextStep& step = desk.now().nextSteps[0];
    CHECK(step.status == StepStatus::Done);
    CHECK(step.measure == "It meets");
    CHECK(step.priority == Priority::High);
    CHECK(step.statement == StatementTie{LevelRank(2), 0});
}

TEST_CASE("a step is dropped with a reason, or not at all") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Form a team");
    auto* status = named<QComboBox>(*desk.page, "Status of Form a team");
    status->setCurrentIndex(3);
    emit status->activated(3);
    CHECK(status->currentText() == "Open");
    button(desk.outcome(), "Drop")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Open);
    auto* why = named<QPlainTextEdit>(desk.outcome(), "What came of it, or why it was dropped");
    CHECK(why->accessibleDescription().contains("reason"));
    why->setPlainText("No time");
    button(desk.outcome(), "Drop")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Dropped);
    CHECK(desk.now().nextSteps[0].outcome == "No time");
    REQUIRE(desk.session.undo());
    CHECK(desk.now().nextSteps[0].outcome.empty());
}

TEST_CASE("what came of a step can still be said after the assessment is final") {
    StepsDesk desk;
    desk.addNote("x", "Minutes of the team");
    desk.addStep(desk.current(), "x", "Form a team", {}, {}, StepStatus::Done);
    desk.apply(FinalizeAssessment{desk.current()});
    named<QComboBox>(*desk.page, "Show")->setCurrentText("All");
    named<QAbstractButton>(*desk.page, "Outcome of Form a team")->click();
    auto* evidence = named<QListWidget>(desk.outcome(), "Evidence of it");
    REQUIRE(evidence->count() == 1);
    evidence->item(0)->setCheckState(Qt::Checked);
    named<QPlainTextEdit>(desk.outcome(), "What came of it, or why it was dropped")->setPlainText("It meets");
    button(desk.outcome(), "Done")->click();
    CHECK(desk.now().nextSteps[0].outcome == "It meets");
    CHECK(desk.now().nextSteps[0].completion == std::vector{desk.now().evidence[0].id});
    CHECK(desk.box("Form a team")->accessibleDescription().contains("Shown by: Minutes of the team"));
}

TEST_CASE("next steps are saved as a table and for a calendar") {
    StepsDesk desk;
    desk.addStep(desk.current(), "x", "Form a team", "2027-01-31");
    desk.addStep(desk.current(), "x", "Some day");
    StepExport exported(desk.session, desk.prompts, desk.announcer);
    desk.prompts.saveTo = toQString(desk.folder / "steps.csv");
    exported.saveTable();
    CHECK(desk.prompts.suggested == "Lincoln, 2026-27, next steps.csv");
    CHECK_THAT(bytesOf(desk.folder / "steps.csv"), ContainsSubstring("Form a team"));
    desk.prompts.saveTo = toQString(desk.folder / "steps.ics");
    exported.saveCalendar();
    CHECK_THAT(bytesOf(desk.folder / "steps.ics"), ContainsSubstring("BEGIN:VEVENT"));
    CHECK(desk.announcer.text().contains("without a due date"));
}
