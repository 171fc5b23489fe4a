// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/facilitator_page.h"
#include "ui/rating/projector_page.h"
#include "ui/rating/projector_window.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The facilitator's page with the keyboard.
struct RecordDesk : VotingDesk {
    RecordDesk() {
        page = std::make_unique<FacilitatorPage>(session, appearance, prompts, announcer, &window);
        page->resize(window.size());
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->setFocus();
    }

    template <class Part>
    Part& part(const char* name) const {
        auto* found = named<Part>(*page, QLatin1String(name));
        REQUIRE(found);
        return *found;
    }

    QPlainTextEdit& notes() const {
        return *page->findChild<QPlainTextEdit*>(QStringLiteral("sessionNotes"));
    }

    QComboBox& level() const { return part<QComboBox>("The team's level"); }

    QPlainTextEdit& reason() const { return part<QPlainTextEdit>("Reason"); }

    std::optional<StatementMark> mark(int level, std::size_t index = 0) const {
        return markOf(now(), {0, LevelRank(level), index});
    }

    /// Ballots that lie apart: no level is proposed.
    void split() {
        begin();
        cast("Ana", 1);
        cast("Bo", 3);
        reveal();
    }

    std::unique_ptr<FacilitatorPage> page; ///< goes before the session does
};

} // namespace

TEST_CASE("Notes are saved when the field is left, when the dimension is left and with Ctrl+Enter") {
    RecordDesk desk;
    desk.notes().setFocus();
    QTest::keyClicks(&desk.notes(), "Ask Bo.");
    CHECK(desk.item().notes.empty());
    QTest::keyClick(&desk.notes(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.item().notes == "Ask Bo.");
    QTest::keyClicks(&desk.notes(), " Soon.");
    desk.page->showPlace(1);
    CHECK(desk.item().notes == "Ask Bo. Soon.");
    CHECK(desk.notes().toPlainText().isEmpty());
    QTest::keyClicks(&desk.notes(), "Of y.");
    desk.reason().setFocus();
    CHECK(desk.item("y").notes == "Of y.");
    desk.page->showPlace(0);
    CHECK(desk.notes().toPlainText() == "Ask Bo. Soon.");
}

TEST_CASE("Notes that are being typed are saved with what is pending") {
    RecordDesk desk;
    desk.notes().setFocus();
    QTest::keyClicks(&desk.notes(), "Half a no");
    desk.page->commitPending();
    CHECK(desk.item().notes == "Half a no");
}

TEST_CASE("The facilitator's notes are not on the projector") {
    const auto viewWith = [](const char* notes) {
        RecordDesk desk;
        desk.apply(SetAgendaNotes{desk.current(), dimension("x"), valid<Prose>(notes)});
        QTest::keyClick(desk.page.get(), Qt::Key_F5);
        const auto& projected = *desk.page->findChild<ProjectorWindow*>();
        ProjectorView view = projected.page().view();
        CHECK(view.dimension == toQString(desk.now().rubric->dimension(0).name));
        view.aside.clear(); // the clock goes on
        return std::pair(view, projected.page().accessibleDescription());
    };
    CHECK(viewWith("Bo will object.") == viewWith(""));
}

TEST_CASE("Time on a dimension is kept when another one is shown and when the page is left") {
    RecordDesk desk;
    const auto pass = [&](int seconds) {
        // The clock of the test goes on a second each time it is asked.
        for (int i = 0; i < seconds; ++i)
            desk.session.clock().now();
    };
    const QString undo = desk.session.undoText();
    pass(100);
    desk.page->showPlace(1);
    const auto first = desk.item("x").spent;
    CHECK(first.count() >= 100);
    CHECK(desk.item("y").spent.count() == 0);
    pass(50);
    desk.page->commitPending();
    CHECK(desk.item("y").spent.count() >= 50);
    CHECK(desk.item("x").spent == first);
    CHECK(desk.session.undoText() == undo); // time is nothing to take back
}

TEST_CASE("Statements are marked with the keyboard, and the mark can be taken off") {
    RecordDesk desk;
    QTest::keyClick(desk.page.get(), Qt::Key_M);
    auto* first = qobject_cast<QRadioButton*>(desk.window.focusWidget());
    REQUIRE(first);
    CHECK(first->accessibleName().startsWith(QLatin1String("In place: ")));
    QTest::keyClick(first, Qt::Key_2);
    CHECK(desk.mark(1) == StatementMark::Partly);
    CHECK(desk.window.focusWidget() == first);
    QTest::keyClick(first, Qt::Key_Down);
    QWidget* second = desk.window.focusWidget();
    CHECK(second != first);
    QTest::keyClick(second, Qt::Key_Right);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_Space);
    CHECK(desk.mark(2) == StatementMark::Partly);
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_0);
    CHECK_FALSE(desk.mark(2));
    CHECK(desk.mark(1) == StatementMark::Partly);
    CHECK(named<QPushButton>(*desk.page, "Statements · 1 of 3 marked"));
    // Keys of the page still work there.
    QTest::keyClick(desk.window.focusWidget(), Qt::Key_N);
    CHECK(desk.page->place() == 1);
}

TEST_CASE("A decision that was typed and not recorded is recorded before the file is left, when so wished") {
    RecordDesk desk;
    desk.split();
    desk.level().setCurrentIndex(2);
    desk.reason().setPlainText("Two of three do it.");
    desk.page->showPlace(1); // typed elsewhere and left there
    desk.prompts.yes = true;
    desk.page->settle();
    REQUIRE(desk.item().decision);
    CHECK(desk.now().ratings[0].value == RatingValue(LevelRank(2)));
    CHECK(desk.now().ratings[0].reason == "Two of three do it.");
    desk.page->showPlace(0);
    CHECK(desk.item().notes.empty());
}

TEST_CASE("A decision that is not to be recorded is kept in the notes, word for word") {
    RecordDesk desk;
    desk.apply(SetAgendaNotes{desk.current(), dimension("x"), valid<Prose>("Ask Bo.")});
    desk.split();
    desk.level().setCurrentIndex(2);
    desk.reason().setPlainText("Two of three do it.");
    desk.part<QPlainTextEdit>("What the minority says (with names or without, as they wish)")
        .setPlainText("Wait for spring.");
    desk.prompts.yes = false;
    desk.page->settle();
    CHECK_FALSE(desk.item().decision);
    CHECK(desk.item().notes == "Ask Bo.\nTyped and not recorded: mid.\nReason: Two of three do it.\n"
                               "The minority: Wait for spring.");
    CHECK(desk.notes().toPlainText().endsWith(QLatin1String("Wait for spring.")));
    CHECK(desk.reason().toPlainText().isEmpty());
    desk.page->settle();
    CHECK(desk.item().notes.find("Typed") == desk.item().notes.rfind("Typed")); // once
}

TEST_CASE("A reason without a level is kept in the notes without a question") {
    RecordDesk desk;
    desk.reason().setPlainText("Half a sentence");
    desk.prompts.yes = true;
    desk.page->settle();
    CHECK(desk.item().notes == "Typed and not recorded: no level chosen.\nReason: Half a sentence");
    CHECK_FALSE(desk.item().decision);
}

TEST_CASE("Where nothing was typed nothing is asked and nothing is noted") {
    RecordDesk desk;
    desk.split();
    desk.prompts.yes = true;
    desk.page->settle();
    CHECK_FALSE(desk.item().decision);
    CHECK(desk.item().notes.empty());
}

TEST_CASE("Everything in the statements and the notes has a name") {
    RecordDesk desk;
    QTest::keyClick(desk.page.get(), Qt::Key_M);
    CHECK(nameless(*desk.page).isEmpty());
}
