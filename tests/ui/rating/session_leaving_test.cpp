// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/facilitator_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The program's window at the page of an open session, where ballots lie apart and a decision was begun.
struct Leaving {
    Leaving() {
        desk.begin();
        desk.cast("Ana", 1);
        desk.cast("Bo", 3);
        desk.reveal();
        window.show();
        window.workspace().showPage(WindowPage::Session);
        field<QComboBox>("The team's level").setCurrentIndex(2);
        field<QPlainTextEdit>("Reason").setPlainText("Two of three do it.");
        auto& notes = *window.findChild<QPlainTextEdit*>(QStringLiteral("sessionNotes"));
        notes.setFocus();
        QTest::keyClicks(&notes, "Ask Bo.");
    }

    template <class Field>
    Field& field(const char* name) {
        auto* found = named<Field>(window, QLatin1String(name));
        REQUIRE(found);
        return *found;
    }

    /// The first dimension as the file has it when it is opened again.
    AgendaItem reopened() {
        const QString path = desk.session.path();
        desk.session.close();
        REQUIRE(desk.session.open(path));
        return desk.item();
    }

    VotingDesk desk;
    MainWindow window{desk.session, desk.appearance, desk.prompts};
};

} // namespace

TEST_CASE("Closing the program records the decision that was typed, where the person says so") {
    Leaving at;
    at.desk.prompts.yes = true;
    at.window.close();
    const AgendaItem item = at.reopened();
    REQUIRE(item.decision);
    CHECK(item.decision->value == RatingValue(LevelRank(2)));
    CHECK(at.desk.now().ratings[0].reason == "Two of three do it.");
    CHECK(item.notes == "Ask Bo.");
    CHECK(item.spent.count() > 0);
}

TEST_CASE("Closing the program keeps what was typed in the notes, where the person records nothing") {
    Leaving at;
    at.desk.prompts.yes = false;
    at.window.close();
    const AgendaItem item = at.reopened();
    CHECK_FALSE(item.decision);
    CHECK(item.notes == "Ask Bo.\nTyped and not recorded: mid.\nReason: Two of three do it.");
}

TEST_CASE("Another page and another assessment leave a decision that was typed where it is") {
    Leaving at;
    at.desk.prompts.yes = true; // a question would record it
    at.window.workspace().showPage(WindowPage::Rubric);
    CHECK(at.desk.item().notes == "Ask Bo.");
    CHECK(at.desk.item().spent.count() > 0);
    at.window.workspace().showPage(WindowPage::Session);
    const AssessmentId current = at.desk.current();
    REQUIRE(at.desk.session.setCurrent(at.desk.lastYear));
    REQUIRE(at.desk.session.setCurrent(current));
    CHECK_FALSE(at.desk.item().decision);
    CHECK(at.field<QPlainTextEdit>("Reason").toPlainText() == "Two of three do it.");
}
