// SPDX-License-Identifier: MIT
#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include "support/catch.h"
#include "ui/rating/agenda_list.h"
#include "ui/rating/facilitator_page.h"
#include "ui/rating/pace.h"
#include "ui/support/desk.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// A session on x, y, z with Ana, Bo and Cy.
struct Facilitator {
    Facilitator() {
        for (const char* name : {"Ana", "Bo", "Cy"})
            desk.apply(PutMember{desk.current(), {}, valid<Name>(name), valid<OptionalName>("Teacher")});
        SessionPlan plan;
        for (const char* one : {"x", "y", "z"})
            plan.agenda.push_back(dimension(one));
        desk.apply(StartSession{desk.current(), plan, {}});
        page = std::make_unique<FacilitatorPage>(desk.session, desk.appearance, desk.prompts, desk.announcer);
        page->resize(1000, 700);
        page->show();
    }

    void cast(std::string_view who, int level) {
        const auto member = std::ranges::find(desk.now().team, who, &Member::name);
        desk.apply(CastBallot{desk.current(), dimension("x"), member->id, LevelRank(level)});
    }

    const AgendaItem& item() const { return desk.now().sessions.back().agenda.front(); }

    void press(Qt::Key key) const { QTest::keyClick(page.get(), key); }

    /// Every text a person or a screen reader can come upon on the page.
    QString everyText() const {
        QStringList texts;
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
            if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->isVisible())
                texts << label->text();
            if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
                texts << button->text();
        }
        const auto* agenda = page->findChild<AgendaList*>();
        for (int row = 0; row < agenda->count(); ++row)
            texts << agenda->item(row)->text();
        return texts.join(QLatin1Char('\n'));
    }

    Desk desk;
    std::unique_ptr<FacilitatorPage> page;
};

} // namespace

TEST_CASE("A dimension is voted on, revealed and decided with the keyboard") {
    Facilitator at;
    at.press(Qt::Key_V);
    REQUIRE(at.item().open);
    for (const char* who : {"Ana", "Bo", "Cy"})
        at.cast(who, 2);
    at.press(Qt::Key_R);
    REQUIRE(at.item().rounds.size() == 1);
    CHECK(at.page->findChild<QLabel*>("split")->text() == "Round 1: all 3 agree on mid");

    at.page->findChild<QAbstractButton*>("record")->click();
    CHECK(at.desk.now().ratings[0].value == RatingValue(LevelRank(2)));
    CHECK(stageOf(at.item()) == Stage::Decided);
    at.press(Qt::Key_N);
    CHECK(at.page->place() == 1);
}

TEST_CASE("Whatever the ballots are, the facilitator's page says the same before the reveal") {
    const auto textsWith = [](int ana, int bo) {
        Facilitator at;
        at.press(Qt::Key_V);
        at.cast("Ana", ana);
        at.cast("Bo", bo);
        CHECK(at.everyText().contains("voting · 2 of 3"));
        return at.everyText();
    };
    CHECK(textsWith(1, 3) == textsWith(2, 2));
}

TEST_CASE("Revealing with somebody missing asks first") {
    Facilitator at;
    at.press(Qt::Key_V);
    at.cast("Ana", 1);
    at.desk.prompts.yes = false;
    at.press(Qt::Key_R);
    CHECK(at.item().open);
    at.desk.prompts.yes = true;
    at.press(Qt::Key_R);
    CHECK_FALSE(at.item().open);
}

TEST_CASE("Where the team is split no level is proposed, and recording asks for one") {
    Facilitator at;
    at.press(Qt::Key_V);
    for (const auto& [who, level] : {std::pair("Ana", 1), std::pair("Bo", 3), std::pair("Cy", 3)})
        at.cast(who, level);
    at.press(Qt::Key_R);
    at.page->findChild<QAbstractButton*>("record")->click();
    CHECK(at.desk.now().ratings[0].value == RatingValue(Unrated{}));
    CHECK(at.everyText().contains("Choose the level the team agreed on."));
}

TEST_CASE("A parked dimension is passed over and can be taken up again") {
    Facilitator at;
    at.press(Qt::Key_P);
    CHECK(stageOf(at.item()) == Stage::Parked);
    CHECK(at.page->place() == 1);
    at.press(Qt::Key_N);
    CHECK(at.page->place() == 2);
    at.page->showPlace(0);
    at.press(Qt::Key_P);
    CHECK(stageOf(at.item()) == Stage::Waiting);
}

TEST_CASE("What was typed for a decision stays while another dimension is looked at") {
    Facilitator at;
    auto* reason = named<QPlainTextEdit>(*at.page, "Reason");
    reason->setPlainText("Half a sentence");
    at.page->showPlace(1);
    CHECK(reason->toPlainText().isEmpty());
    at.page->showPlace(0);
    CHECK(reason->toPlainText() == "Half a sentence");
}

TEST_CASE("Everything on the facilitator's page that takes the focus has a name") {
    Facilitator at;
    CHECK(nameless(*at.page).isEmpty());
    at.press(Qt::Key_V);
    CHECK(nameless(*at.page).isEmpty());
}

TEST_CASE("The pace comes from what was decided, else from the time that was agreed") {
    RatingSession session{.id = RatingSessionId(1),
                          .uuid = "",
                          .started = Instant(0),
                          .closed = {},
                          .groundRules = "",
                          .agenda = {},
                          .absent = {}};
    for (const char* one : {"x", "y", "z"})
        session.agenda.push_back({dimension(one), false, {}, {}, {}, {}, 0, {}});
    using namespace std::chrono_literals;
    CHECK_FALSE(timeLeft(session, 10s));
    session.timePerDimension = 300s;
    CHECK(timeLeft(session, 60s) == 840s);
    session.agenda[0].spent = 200s;
    session.agenda[0].decision = Decision{Instant(0), LevelRank(1), {}, {}, {}};
    CHECK(timeLeft(session, 60s) == 340s);
    CHECK(paceText(session, 192s) == "3:12 on this · about 4 min left");
    CHECK(placeText(session, 1) == "2 of 3");
}
