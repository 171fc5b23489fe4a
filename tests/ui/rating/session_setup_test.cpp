// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/rating/session_setup.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct SetupDesk : Desk {
    SetupDesk() {
        add("Ana Rivera", "Teacher", true);
        add("Bo & Co", "Family", true);
        add("Cy", "Board", false);
        setup = std::make_unique<SessionSetup>(session, appearance, announcer, &window);
        setup->resize(window.size());
        window.show();
        setup->show();
    }

    void add(const char* name, const char* role, bool votes) {
        apply(PutMember{current(), {}, valid<Name>(name), valid<OptionalName>(role), votes});
    }

    void start() const { button(*setup, "Start rating session")->click(); }

    template <class Widget>
    Widget& field(const char* name) const {
        return *named<Widget>(*setup, QLatin1String(name));
    }

    QListWidget& list() const { return field<QListWidget>("Dimensions to rate"); }

    void pick() const {
        auto& kind = field<QComboBox>("Agenda");
        kind.setCurrentIndex(kind.count() - 1);
    }

    /// "y x"
    std::string agenda() const {
        std::string text;
        for (const AgendaItem& item : openSession(now())->agenda)
            text += (text.empty() ? "" : " ") + item.dimension.value();
        return text;
    }

    bool shows(const QString& text) const {
        for (const QLabel* label : setup->findChildren<QLabel*>())
            if (label->isVisibleTo(setup.get()) && label->text().contains(text))
                return true;
        return false;
    }

    std::unique_ptr<SessionSetup> setup;
};

} // namespace

TEST_CASE("a rating session starts with what the form offers") {
    SetupDesk desk;
    desk.start();
    const RatingSession* session = openSession(desk.now());
    REQUIRE(session);
    CHECK(desk.agenda() == "x y z u v");
    CHECK(session->voting == Voting::Named);
    CHECK(session->rule == DecisionRule::Consensus);
    CHECK(session->quorum == 2);
    CHECK(session->thinkTime == std::chrono::minutes(1));
    CHECK(session->timePerDimension == std::chrono::minutes(10));
    CHECK(session->absent.empty());
    CHECK(std::ranges::count(session->groundRules, '\n') == 3);
    CHECK(desk.announcer.text() == "Rating session started.");
}

TEST_CASE("a rating session starts with what was chosen") {
    SetupDesk desk;
    desk.field<QComboBox>("Agenda").setCurrentIndex(3);
    button(*desk.setup, "Anonymous")->click();
    desk.field<QComboBox>("How the team decides").setCurrentIndex(2);
    desk.field<QSpinBox>("Quorum").setValue(1);
    desk.field<QSpinBox>("Time per dimension").setValue(0);
    desk.field<QPlainTextEdit>("Ground rules").setPlainText("Be kind.");
    desk.field<QCheckBox>("Bo & Co, Family").click();
    desk.start();
    const RatingSession* session = openSession(desk.now());
    REQUIRE(session);
    CHECK(desk.agenda() == "u v");
    CHECK(session->voting == Voting::Anonymous);
    CHECK(session->rule == DecisionRule::Chair);
    CHECK(session->quorum == 1);
    CHECK(session->timePerDimension.count() == 0);
    CHECK(session->groundRules == "Be kind.");
    REQUIRE(session->absent.size() == 1);
    CHECK(session->absent.front() == desk.now().team.at(1).id);
}

TEST_CASE("dimensions that are not rated yet can be the agenda, also when one is rated meanwhile") {
    SetupDesk desk;
    desk.field<QComboBox>("Agenda").setCurrentIndex(1);
    desk.apply(SetRating{desk.current(), dimension("y"), LevelRank(2)});
    CHECK(desk.field<QComboBox>("Agenda").currentText() == "Not rated yet (4)");
    desk.start();
    CHECK(desk.agenda() == "x z u v");
}

TEST_CASE("picked dimensions are put in order with the keyboard and with buttons") {
    SetupDesk desk;
    desk.field<QComboBox>("Agenda").setCurrentIndex(2);
    desk.pick();
    QListWidget& list = desk.list();
    CHECK(list.item(3)->checkState() == Qt::Unchecked);
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    CHECK(list.currentRow() == 1);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    CHECK(list.currentRow() == 0);
    button(*desk.setup, "Down")->click();
    list.setCurrentRow(2);
    QTest::keyClick(&list, Qt::Key_Space);
    desk.start();
    CHECK(desk.agenda() == "y x");
}

TEST_CASE("picks stay when another agenda was looked at in between") {
    SetupDesk desk;
    desk.pick();
    desk.list().item(0)->setCheckState(Qt::Unchecked);
    desk.field<QComboBox>("Agenda").setCurrentIndex(0);
    desk.pick();
    CHECK(desk.list().item(0)->checkState() == Qt::Unchecked);
    CHECK(desk.shows("4 of 5 dimensions"));
}

TEST_CASE("an empty agenda starts nothing and says what to do") {
    SetupDesk desk;
    desk.pick();
    for (int row = 0; row < desk.list().count(); ++row)
        desk.list().item(row)->setCheckState(Qt::Unchecked);
    desk.start();
    CHECK_FALSE(openSession(desk.now()));
    CHECK(desk.shows("The agenda is empty. Choose at least one dimension."));
}

TEST_CASE("the quorum is more than half of the voters here until it is chosen") {
    SetupDesk desk;
    auto& quorum = desk.field<QSpinBox>("Quorum");
    CHECK(quorum.value() == 2);
    desk.field<QCheckBox>("Ana Rivera, Teacher").click();
    CHECK(quorum.value() == 1);
    CHECK(desk.shows("1 voter is here."));
    desk.field<QCheckBox>("Cy, Board (observes)").click();
    CHECK(quorum.value() == 1);
    quorum.setValue(2);
    CHECK(desk.shows("below the quorum"));
    desk.add("Di", "Staff", true);
    CHECK(quorum.value() == 2);
    CHECK_FALSE(desk.shows("below the quorum"));
    CHECK_FALSE(desk.field<QCheckBox>("Ana Rivera, Teacher").isChecked());
}

TEST_CASE("without a team the form leads to the team and still starts") {
    SetupDesk desk;
    REQUIRE(desk.session.setCurrent(desk.lastYear));
    CHECK(desk.shows("No one is on the team yet."));
    QSignalSpy asked(desk.setup.get(), &SessionSetup::teamRequested);
    button(*desk.setup, "Team…")->click();
    CHECK(asked.count() == 1);
    desk.start();
    REQUIRE(openSession(desk.now()));
    CHECK(openSession(desk.now())->quorum == 1);
}

TEST_CASE("what was typed stays when the assessment changes or another is shown") {
    SetupDesk desk;
    desk.field<QPlainTextEdit>("Ground rules").setPlainText("Be kind.");
    desk.field<QComboBox>("Agenda").setCurrentIndex(3);
    desk.apply(SetRating{desk.current(), dimension("y"), LevelRank(2)});
    REQUIRE(desk.session.setCurrent(desk.lastYear));
    CHECK(desk.field<QPlainTextEdit>("Ground rules").toPlainText() == "Be kind.");
    CHECK(desk.field<QComboBox>("Agenda").currentIndex() == 3);
}

TEST_CASE("a final assessment starts no session and says why") {
    SetupDesk desk;
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(button(*desk.setup, "Start rating session")->isEnabled());
    CHECK_FALSE(desk.field<QPlainTextEdit>("Ground rules").isEnabled());
    CHECK(desk.shows(desk.session.whyNotEditable()));
}

TEST_CASE("earlier sessions are listed, the one that goes on is not") {
    SetupDesk desk;
    CHECK_FALSE(desk.shows("Earlier sessions"));
    desk.start();
    CHECK_FALSE(desk.shows("Earlier sessions"));
    desk.apply(DecideRating{desk.current(), dimension("x"), LevelRank(2), valid<Prose>("Seen."),
                            DecisionRule::Consensus, Confidence::High, valid<Prose>("")});
    desk.apply(CloseSession{desk.current()});
    CHECK(desk.shows("Earlier sessions"));
    CHECK(desk.shows("· 1 of 5 decided · named voting"));
}

TEST_CASE("Tab goes through the form from top to bottom") {
    SetupDesk desk;
    desk.window.activateWindow();
    desk.field<QComboBox>("Agenda").setFocus(Qt::TabFocusReason);
    REQUIRE(QTest::qWaitFor([&] { return desk.field<QComboBox>("Agenda").hasFocus(); }));
    CHECK(tabStops(*desk.setup).join('|').toStdString() ==
          "Agenda|Ana Rivera, Teacher|Bo & Co, Family|Cy, Board (observes)|Team…|Named|"
          "How the team decides|Quorum|Time to think|Time per dimension|Ground rules|"
          "Start rating session");
}

TEST_CASE("every control of the form that starts a session has a name") {
    SetupDesk desk;
    desk.pick();
    CHECK(nameless(*desk.setup).join(", ").toStdString().empty());
}
