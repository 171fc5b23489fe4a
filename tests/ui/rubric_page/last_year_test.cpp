// SPDX-License-Identifier: MIT
#include "ui/rubric_page/open_page.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include "support/catch.h"
#include "ui/rubric_page/evidence_view.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// Last year x was "mid" with a reason, evidence and a step; now it is the current dimension, not rated.
struct LastYearPage : OpenPage {
    LastYearPage() {
        desk.apply(
            SetRating{desk.lastYear, dimension("x"), LevelRank(2), valid<Prose>("Seen in most rooms")});
        desk.apply(PutEvidence{desk.lastYear,
                               {},
                               valid<Name>("Walk-through"),
                               valid<Prose>("Nine of twelve rooms."),
                               {},
                               Stance::For,
                               {dimension("x")}});
        desk.addStep(desk.lastYear, "x", "Write it down", {}, {}, StepStatus::Done);
    }

    QString said(const char* name) const {
        const auto* label = page.findChild<QLabel*>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }

    QPushButton* pushButton(const char* name) const {
        return page.findChild<QPushButton*>(QLatin1String(name));
    }

    QPlainTextEdit* reason() const {
        return page.findChild<QPlainTextEdit*>(QStringLiteral("stillTrueReason"));
    }

    void type(const char* text) const { QTest::keyClicks(reason(), QString::fromLatin1(text)); }
};

} // namespace

TEST_CASE("Beside an empty rating stands last year's level, reason, evidence and steps") {
    LastYearPage open;
    CHECK(open.said("lastYearLine").toStdString() == "Last year (2025–26): mid");
    CHECK(open.said("lastYearReason") == "Seen in most rooms");
    CHECK(open.said("lastYearSteps") == "Next step: Write it down (Done)");
    CHECK_FALSE(open.rated(0)); // a reference, never an answer
    auto* piece = named<QPushButton>(open.page, "Last year's evidence: Walk-through, Note");
    REQUIRE(piece);
    piece->click();
    auto* view = open.desk.window.findChild<EvidenceView*>();
    REQUIRE(view);
    CHECK(view->findChild<QPlainTextEdit*>()->toPlainText() == "Nine of twelve rooms.");
    CHECK(view->findChild<QPlainTextEdit*>()->isReadOnly());
}

TEST_CASE("Beside a rating last year's reason is told on demand") {
    LastYearPage open;
    open.press(Qt::Key_1);
    CHECK(open.said("lastYearLine").toStdString() == "Last year (2025–26): mid");
    CHECK(open.said("lastYearReason").isEmpty());
    CHECK_FALSE(open.pushButton("stillTrue")->isVisible());
    open.pushButton("lastYearMore")->click();
    CHECK(open.said("lastYearReason") == "Seen in most rooms");
}

TEST_CASE("Y confirms last year's level for one dimension, with a reason that begins it, in one change") {
    LastYearPage open;
    open.press(Qt::Key_Y);
    REQUIRE(open.reason()->hasFocus());
    CHECK(open.reason()->toPlainText() == "Still true, because ");
    open.type("nothing has changed");
    CHECK_FALSE(open.rated(0));
    open.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(open.rated(0) == 2);
    CHECK(open.desk.now().ratings[0].reason == "Still true, because nothing has changed");
    CHECK(open.desk.announcer.text() == "mid. x rated.");
    CHECK(QApplication::focusWidget() == open.cell(0, 2));
    REQUIRE(open.desk.session.undo());
    CHECK_FALSE(open.rated(0));
    CHECK(open.desk.now().ratings[0].reason.empty());
    for (const std::size_t other : {1, 2, 3, 4})
        CHECK_FALSE(open.rated(other));
}

TEST_CASE("Escape gives it up: nothing is rated and nothing written") {
    LastYearPage open;
    open.pushButton("stillTrue")->click();
    open.type("so");
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.reason()->isVisible());
    CHECK(open.desk.now().ratings[0] == Rating{Unrated{}, {}, std::nullopt});
    CHECK(QApplication::focusWidget() == open.cell(0, 1));
}

TEST_CASE("What was typed and not confirmed is kept as a reason when another dimension is shown") {
    LastYearPage open;
    open.press(Qt::Key_Y);
    open.type("we looked");
    open.page.showDimension(1);
    CHECK_FALSE(open.rated(0));
    CHECK(open.desk.now().ratings[0].reason == "Still true, because we looked");
    open.page.showDimension(0);
    open.press(Qt::Key_Y);
    CHECK(open.reason()->toPlainText() == "Still true, because we looked");
}

TEST_CASE("A form that is left untouched writes nothing, and a reason that was there before stays in it") {
    LastYearPage open;
    open.press(Qt::Key_Y);
    open.page.commitPending();
    CHECK(open.desk.now().ratings[0].reason.empty());
    open.desk.apply(SetReason{open.desk.current(), dimension("x"), valid<Prose>("Thought about it")});
    open.page.showDimension(0);
    open.press(Qt::Key_Y);
    CHECK(open.reason()->toPlainText() == "Thought about it\nStill true, because ");
}

TEST_CASE("Y says where there is nothing to confirm, and in a final assessment why nothing can be") {
    LastYearPage open;
    open.page.showDimension(1);
    open.press(Qt::Key_Y);
    CHECK_FALSE(open.reason()->isVisible());
    CHECK(open.desk.announcer.text() == "There is no rating of last year to confirm here.");
    open.page.showDimension(0);
    open.desk.apply(FinalizeAssessment{open.desk.current()});
    CHECK_FALSE(open.pushButton("stillTrue")->isVisible());
    open.press(Qt::Key_Y);
    CHECK(open.desk.announcer.text() == open.desk.session.whyNotEditable());
}
