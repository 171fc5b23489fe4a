// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "ui/steps/steps_desk.h"

#include "support/catch.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

TEST_CASE("a next step says what it is for, in one edit") {
    StepsDesk desk;
    desk.page->addStep();
    named<QLineEdit>(desk.dialog(), "What will be done")->setText("Form a team");
    desk.dialog().chooseDimension(3);
    auto* sentence = named<QComboBox>(desk.dialog(), "Sentence that it brings in place");
    REQUIRE(sentence->count() == 4);
    CHECK(sentence->itemText(2) == "mid: u at mid.");
    sentence->setCurrentIndex(2);
    CHECK(sentence->accessibleDescription() == "u at mid.");
    named<QPlainTextEdit>(desk.dialog(), "How will you know that it worked?")->setPlainText("It meets");
    named<QComboBox>(desk.dialog(), "Priority")->setCurrentText("High");
    button(desk.dialog(), "Save")->click();
    REQUIRE(desk.now().nextSteps.size() == 1);
    const NextStep& step = desk.now().nextSteps[0];
    CHECK(step.statement == StatementTie{LevelRank(2), 0});
    CHECK(step.measure == "It meets");
    CHECK(step.priority == Priority::High);
    REQUIRE(desk.session.undo());
    CHECK(desk.now().nextSteps.empty());
}

TEST_CASE("another dimension has other sentences") {
    StepsDesk desk;
    desk.page->addStep();
    auto* sentence = named<QComboBox>(desk.dialog(), "Sentence that it brings in place");
    CHECK(sentence->count() == 1);
    desk.dialog().chooseDimension(0);
    sentence->setCurrentIndex(1);
    desk.dialog().chooseDimension(1);
    CHECK(sentence->currentText() == "None");
    CHECK(sentence->itemText(1) == "low: y at low.");
}

TEST_CASE("outcome and evidence are offered once a step is done, and dropping it needs a reason") {
    StepsDesk desk;
    desk.addNote("x", "Minutes");
    desk.addStep(desk.current(), "x", "Form a team");
    StepsDesk::settle();
    named<QAbstractButton>(*desk.page, "Edit Form a team")->click();
    auto* outcome = named<QPlainTextEdit>(desk.dialog(), "What came of it, or why it was dropped");
    auto* evidence = named<QListWidget>(desk.dialog(), "Evidence of it");
    CHECK_FALSE(outcome->isVisible());
    auto* status = named<QComboBox>(desk.dialog(), "Status");
    status->setCurrentText("Dropped");
    CHECK(outcome->isVisible());
    CHECK_FALSE(evidence->isVisible());
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Open);
    status->setCurrentText("Done");
    CHECK(evidence->isVisible());
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps[0].status == StepStatus::Done);
}

TEST_CASE("evidence that is added from the dialog is chosen in it") {
    StepsDesk desk;
    desk.addNote("x", "Old");
    desk.addStep(desk.current(), "x", "Form a team");
    StepsDesk::settle();
    const QSignalSpy asked(desk.page.get(), &NextStepsPage::addEvidenceRequested);
    named<QAbstractButton>(*desk.page, "Edit Form a team")->click();
    named<QComboBox>(desk.dialog(), "Status")->setCurrentText("Done");
    button(desk.dialog(), QString::fromUtf8("Add evidence…"))->click();
    CHECK(asked.count() == 1);
    desk.addNote("x", "Minutes");
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps[0].completion == std::vector{desk.now().evidence[1].id});
}

TEST_CASE("editing a step that is to be reviewed does not review it, unless its status is another") {
    StepsDesk desk;
    desk.addStep(desk.lastYear, "x", "Old plan");
    desk.apply(CarryForward{desk.current(), {desk.lastYear}});
    StepsDesk::settle();
    named<QAbstractButton>(*desk.page, "Edit Old plan")->click();
    named<QLineEdit>(desk.dialog(), "Owner")->setText("Ann");
    button(desk.dialog(), "Save")->click();
    CHECK(desk.now().nextSteps[0].owner == "Ann");
    CHECK(desk.now().nextSteps[0].toReview);
    StepsDesk::settle();
    named<QAbstractButton>(*desk.page, "Edit Old plan")->click();
    named<QComboBox>(desk.dialog(), "Status")->setCurrentText("Doing");
    button(desk.dialog(), "Save")->click();
    CHECK_FALSE(desk.now().nextSteps[0].toReview);
}
