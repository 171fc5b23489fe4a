// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include "ui/steps/steps_desk.h"

#include "support/catch.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// Lincoln with three steps of last year, carried forward.
struct ReviewDesk : StepsDesk {
    ReviewDesk() {
        for (const char* text : {"First", "Second", "Third"})
            addStep(lastYear, "x", text);
        CarryForward edit{current(), {lastYear}};
        apply(edit);
        settle();
    }

    bool says(const QString& text) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->text() == text && label->isVisibleTo(page.get()))
                return true;
        return false;
    }

    QAbstractButton* press(const char* name) const {
        settle();
        auto* found = named<QAbstractButton>(*page, QString::fromUtf8(name));
        return found && found->isVisibleTo(page.get()) ? found : nullptr;
    }

    const NextStep& step(std::string_view text) const {
        return *std::ranges::find(now().nextSteps, text, &NextStep::text);
    }
};

} // namespace

TEST_CASE("steps that were carried forward are reviewed first") {
    ReviewDesk desk;
    desk.addStep(desk.current(), "x", "New", "2026-01-01");
    StepsDesk::settle();
    CHECK(desk.says(QString::fromUtf8("From 2025–26: review these first (3)")));
    CHECK_FALSE(desk.says(QString::fromUtf8("Still open from 2025–26")));
    REQUIRE(desk.press("First: goes on"));
    CHECK(desk.press("First: goes on")->mapTo(desk.page.get(), QPoint()).y() <
          desk.box("New")->mapTo(desk.page.get(), QPoint()).y());
    CHECK_FALSE(desk.box("First"));
}

TEST_CASE("a reviewed step that goes on is a step of this year, and the next one has the focus") {
    ReviewDesk desk;
    desk.press("First: goes on")->setFocus();
    desk.press("First: goes on")->click();
    CHECK_FALSE(desk.step("First").toReview);
    CHECK(desk.step("First").status == StepStatus::Open);
    CHECK(desk.box("First"));
    CHECK(desk.says(QString::fromUtf8("From 2025–26: review these first (2)")));
    CHECK(desk.window.focusWidget()->accessibleName().startsWith("Second: done"));
}

TEST_CASE("a reviewed step is done with what came of it, or dropped with a reason; the last one is said") {
    ReviewDesk desk;
    desk.press("First: goes on")->click();
    desk.press("Second: done…")->click();
    named<QPlainTextEdit>(desk.outcome(), "What came of it, or why it was dropped")->setPlainText("It works");
    button(desk.outcome(), "Done")->click();
    CHECK(desk.step("Second").status == StepStatus::Done);
    CHECK(desk.step("Second").outcome == "It works");
    CHECK_FALSE(desk.step("Second").toReview);
    CHECK_FALSE(desk.announcer.text().contains("last one"));

    StepsDesk::settle();
    desk.press("Third: dropped…")->click();
    button(desk.outcome(), "Drop")->click();
    CHECK(desk.step("Third").toReview);
    named<QPlainTextEdit>(desk.outcome(), "What came of it, or why it was dropped")->setPlainText("No need");
    button(desk.outcome(), "Drop")->click();
    CHECK(desk.step("Third").status == StepStatus::Dropped);
    CHECK(desk.announcer.text().contains("That was the last one to review"));
}

TEST_CASE("last year's open steps are shown until they are carried forward, and can be marked done there") {
    StepsDesk desk;
    desk.addStep(desk.lastYear, "x", "Old plan", "2026-03-15");
    desk.addStep(desk.lastYear, "x", "Older plan");
    desk.addStep(desk.current(), "x", "New plan");
    REQUIRE(desk.box("Old plan"));
    CHECK_FALSE(named<QWidget>(*desk.page, "Edit Old plan")->isVisibleTo(desk.page.get()));
    const AssessmentId current = desk.current();
    desk.box("Older plan")->click();
    CHECK(desk.current() == current);
    CHECK(desk.session.previous()->nextSteps[1].status == StepStatus::Done);
    CHECK_FALSE(desk.box("Older plan"));

    button(*desk.page, "Carry them forward")->click();
    StepsDesk::settle();
    REQUIRE(desk.now().nextSteps.size() == 2);
    CHECK(desk.now().nextSteps[1].toReview);
    CHECK(desk.now().team.empty());
    CHECK_FALSE(button(*desk.page, "Carry them forward")->isVisibleTo(desk.page.get()));
    CHECK_FALSE(desk.box("Old plan"));
    CHECK(desk.window.focusWidget()->accessibleName().startsWith("Old plan: done"));
}

TEST_CASE("every control of the review has a name") {
    ReviewDesk desk;
    CHECK(nameless(*desk.page).join(", ").toStdString().empty());
    desk.press("First: done…")->click();
    CHECK(nameless(desk.outcome()).join(", ").toStdString().empty());
}
