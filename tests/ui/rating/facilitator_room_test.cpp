// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
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
struct RoomDesk : VotingDesk {
    explicit RoomDesk(Voting voting = Voting::Named) : VotingDesk(voting) {
        page = new FacilitatorPage(session, appearance, prompts, announcer, &window);
        page->resize(window.size());
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        page->setFocus();
    }

    // The page asks the session for the time when it goes: before the session does.
    ~RoomDesk() {
        delete page;
        appearance.setTextSize(100); // the application's font is the next desk's
    }

    RoomDesk(const RoomDesk&) = delete;
    RoomDesk& operator=(const RoomDesk&) = delete;

    void press(Qt::Key key) const { QTest::keyClick(page, key); }

    ProjectorWindow& projector() const { return *page->findChild<ProjectorWindow*>(); }

    template <class Part>
    Part& part(const char* objectName) const {
        auto* found = page->findChild<Part*>(QLatin1String(objectName));
        REQUIRE(found);
        return *found;
    }

    QString label(const char* objectName) const {
        const auto& found = part<QLabel>(objectName);
        return found.isVisibleTo(page) ? found.text() : QString();
    }

    bool shows(const char* name) const {
        const auto* found = named<QPushButton>(*page, QLatin1String(name));
        return found && found->isVisibleTo(page);
    }

    /// Names of the agenda as they are listed.
    QString listed() const {
        QStringList names;
        const auto& list = part<QListWidget>("agenda");
        for (int row = 0; row < list.count(); ++row)
            names << list.item(row)->text().section(QLatin1Char('\n'), 0, 0);
        return names.join(QLatin1Char(' '));
    }

    void voteOn(std::string_view dimension, int ana, int bo, int cy) {
        begin(dimension);
        cast("Ana", ana, dimension);
        cast("Bo", bo, dimension);
        cast("Cy", cy, dimension);
        reveal(dimension);
    }

    FacilitatorPage* page;
};

} // namespace

TEST_CASE("The agenda can be listed by disagreement and keeps its own order in the file") {
    RoomDesk desk;
    const QString order = desk.listed();
    desk.voteOn("y", 2, 2, 2);
    desk.voteOn("z", 1, 3, 3);
    CHECK(desk.listed() == order);
    auto& choice = desk.part<QComboBox>("agendaOrder");
    choice.setCurrentIndex(1);
    emit choice.activated(1);
    const QString z = toQString(desk.now().rubric->dimension(2).name);
    const QString y = toQString(desk.now().rubric->dimension(1).name);
    CHECK(desk.listed().startsWith(z + QLatin1Char(' ') + y));
    desk.part<QListWidget>("agenda").setCurrentRow(0);
    CHECK(desk.page->place() == 2);
    CHECK(desk.rating().agenda.front().dimension == dimension("x"));
    CHECK(desk.label("pace").contains(QLatin1String("3 of 5")));
}

TEST_CASE("How far apart the ballots are is a figure whose meaning can be read") {
    RoomDesk desk;
    desk.voteOn("x", 1, 3, 3);
    CHECK(desk.label("apart").contains(QLatin1String("0.67")));
    CHECK(desk.label("apartMeaning").isEmpty());
    desk.part<QPushButton>("explainApart").click();
    CHECK(desk.label("apartMeaning").contains(QLatin1String("Leik")));
    desk.part<QPushButton>("explainApart").click();
    CHECK(desk.label("apartMeaning").isEmpty());
}

TEST_CASE("Ballots by role are shown where every group has three, else the page says why not") {
    RoomDesk desk;
    desk.voteOn("x", 1, 2, 2);
    CHECK(desk.label("roles").toStdString() == "By role: Teacher 1–2–0");
    desk.voteOn("y", 1, 2, 2);
    desk.apply(
        PutMember{desk.current(), desk.member("Cy"), valid<Name>("Cy"), valid<OptionalName>("Family")});
    CHECK(desk.label("roles").contains(QLatin1String("Roles are not shown")));
    CHECK(desk.label("roles").contains(QLatin1String("at least 3 ballots")));
}

TEST_CASE("With anonymous voting the page says that nothing is kept by role") {
    RoomDesk desk(Voting::Anonymous);
    desk.voteOn("x", 1, 2, 2);
    CHECK(desk.label("roles").contains(QLatin1String("voting is anonymous")));
}

TEST_CASE("Time to think is said on the page and to the room, can be stopped, and ends in words alone") {
    RoomDesk desk;
    desk.press(Qt::Key_F5);
    desk.press(Qt::Key_T);
    CHECK(desk.label("thinking").startsWith(QStringLiteral("Time to think · 0:")));
    CHECK(desk.projector().page().view().progress.startsWith(QStringLiteral("Time to think · 0:")));
    desk.press(Qt::Key_T);
    CHECK(desk.label("thinking").isEmpty());
    CHECK(desk.projector().page().view().progress == "No vote yet");
    desk.press(Qt::Key_T);
    // The clock of the test goes on a second each time it is asked.
    for (int i = 0; i < 60; ++i)
        desk.session.clock().now();
    desk.apply(SetAttendance{desk.current(), desk.member("Cy"), false});
    CHECK(desk.label("thinking") == "The time to think is over");
    CHECK(desk.announcer.text() == "The time to think is over.");
    CHECK(stageOf(desk.item()) == Stage::Waiting);
    desk.press(Qt::Key_V);
    CHECK(desk.label("thinking").isEmpty());
    CHECK(desk.projector().page().view().progress == "0 of 2 voted");
}

TEST_CASE("The projector shows the pace beside its heading and does not say it each second") {
    RoomDesk desk;
    desk.press(Qt::Key_F5);
    CHECK(desk.projector().page().view().aside.contains(QLatin1String("on this")));
    CHECK_FALSE(desk.projector().page().accessibleDescription().contains(QLatin1String("on this")));
}

TEST_CASE("The ground rules are read and changed on the page, and shown to the room when asked") {
    RoomDesk desk;
    auto& rules = desk.part<QPlainTextEdit>("groundRules");
    CHECK_FALSE(rules.isVisibleTo(desk.page));
    desk.press(Qt::Key_G);
    CHECK(rules.isVisibleTo(desk.page));
    rules.setFocus();
    QTest::keyClicks(&rules, "One voice.");
    QTest::keyClick(&rules, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.rating().groundRules == "One voice.");
    CHECK(desk.rating().agenda.size() == 5);
    CHECK_FALSE(desk.part<QPushButton>("projectRules").isVisibleTo(desk.page));
    desk.press(Qt::Key_F5);
    desk.part<QPushButton>("projectRules").click();
    CHECK(desk.projector().page().view().groundRules == "One voice.");
    CHECK(desk.projector().page().accessibleDescription().contains(QLatin1String("One voice.")));
    QTest::keyClick(&desk.projector(), Qt::Key_G);
    CHECK(desk.projector().page().view().groundRules.isEmpty());
    QTest::keyClick(&desk.projector(), Qt::Key_G);
    desk.page->showPlace(1);
    CHECK(desk.projector().page().view().groundRules.isEmpty());
}

TEST_CASE("On one screen the projector is a curtain that one key raises and lowers from both windows") {
    RoomDesk desk;
    CHECK_FALSE(desk.shows("Cover this window with the projector page"));
    desk.press(Qt::Key_F5);
    CHECK(desk.projector().isCurtain());
    CHECK(desk.projector().page().view().aside.contains(QLatin1String("C: back to the desk")));
    QTest::keyClick(&desk.projector(), Qt::Key_C);
    CHECK_FALSE(desk.projector().isVisible());
    CHECK(desk.shows("Cover this window with the projector page"));
    CHECK_FALSE(desk.shows("Swap the two screens"));
    CHECK(desk.label("oneScreen").contains(QLatin1String("the room sees what you see")));
    desk.press(Qt::Key_C);
    CHECK(desk.projector().isCurtain());
}

TEST_CASE("Behind the curtain the session goes on by its keys; a question gives the window back for itself") {
    RoomDesk desk;
    desk.press(Qt::Key_F5);
    QTest::keyClick(&desk.projector(), Qt::Key_V);
    REQUIRE(desk.item().open);
    desk.cast("Ana", 1);
    desk.prompts.yes = false;
    QTest::keyClick(&desk.projector(), Qt::Key_R);
    CHECK(desk.item().open);
    CHECK(desk.projector().isCurtain());
    desk.prompts.yes = true;
    QTest::keyClick(&desk.projector(), Qt::Key_R);
    CHECK_FALSE(desk.item().open);
    QTest::keyClick(&desk.projector(), Qt::Key_E); // evidence is a dialog of the desk
    QTest::keyClick(&desk.projector(), Qt::Key_N);
    CHECK(desk.page->place() == 1);
    CHECK(desk.projector().isCurtain());
}

TEST_CASE("The page fits its window at every text size: nothing goes off to the side") {
    RoomDesk desk;
    desk.begin();
    desk.cast("Ana", 1);
    desk.reveal();
    const int text = GENERATE(100, 200);
    const int width = GENERATE(704, 858, 1270); // beside the navigation of a window of 1024 or 1440
    desk.appearance.setTextSize(text);
    desk.page->resize(width, 560);
    QCoreApplication::processEvents();
    for (const char* stage : {"revealed", "voting", "waiting"}) {
        INFO(stage << " at " << text << " % and " << width);
        const auto* area = desk.page->findChild<QScrollArea*>();
        CHECK(QTest::qWaitFor([&] { return area->horizontalScrollBar()->maximum() == 0; }, 1000));
        if (std::string(stage) == "revealed")
            desk.begin();
        else
            desk.page->showPlace(1);
        QCoreApplication::processEvents();
    }
}

TEST_CASE("Where there is no room beside the dimension the agenda is one choice above it") {
    RoomDesk desk;
    auto& folded = desk.part<QComboBox>("foldedAgenda");
    CHECK_FALSE(folded.isVisibleTo(desk.page));
    CHECK(desk.part<QListWidget>("agenda").isVisibleTo(desk.page));
    desk.page->resize(500, 600);
    CHECK(folded.isVisibleTo(desk.page));
    CHECK_FALSE(desk.part<QListWidget>("agenda").isVisibleTo(desk.page));
    CHECK(folded.count() == 5);
    emit folded.activated(3);
    CHECK(desk.page->place() == 3);
    CHECK(folded.currentIndex() == 3);
    folded.setFocus();
    QTest::keyClick(&folded, Qt::Key_V); // a key of the page, no search in the list
    CHECK(desk.item("u").open);
}
