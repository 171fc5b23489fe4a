// SPDX-License-Identifier: MIT
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/facilitator_page.h"
#include "ui/rating/session_page.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The page of an open session, shown in a window that has the keyboard.
struct PageDesk : VotingDesk {
    explicit PageDesk(Voting voting = Voting::Named) : VotingDesk(voting) {
        page = new SessionPage(session, appearance, prompts, announcer, &window);
        page->resize(window.size());
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        runs().setFocus();
    }

    // The page asks the session for the time when it goes: before the session does.
    ~PageDesk() { delete page; }

    PageDesk(const PageDesk&) = delete;
    PageDesk& operator=(const PageDesk&) = delete;

    FacilitatorPage& runs() const { return *page->findChild<FacilitatorPage*>(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* focused = window.focusWidget();
        REQUIRE(focused);
        QTest::keyClick(focused, key, modifiers);
    }

    /// Everybody votes, Ana lower than the others, and the keyboard reveals it.
    void revealSplit() {
        begin();
        cast("Ana", 1);
        cast("Bo", 2);
        cast("Cy", 2);
        press(Qt::Key_R);
    }

    QAbstractButton& named(const char* name) const {
        auto* found = ui::test::named<QPushButton>(*page, QLatin1String(name));
        REQUIRE(found);
        return *found;
    }

    bool shows(const char* name) const { return named(name).isVisible(); }

    template <class Field>
    Field& field(const char* name) const {
        auto* found = ui::test::named<Field>(*page, QLatin1String(name));
        REQUIRE(found);
        return *found;
    }

    QComboBox& level() const { return field<QComboBox>("The team's level"); }

    QPlainTextEdit& reason() const { return field<QPlainTextEdit>("Reason"); }

    QPushButton& record() const { return *page->findChild<QPushButton*>(QStringLiteral("record")); }

    QString state() const { return page->findChild<QLabel*>(QStringLiteral("sessionState"))->text(); }

    QString agenda(int row) const {
        return page->findChild<QListWidget*>(QStringLiteral("agenda"))->item(row)->text();
    }

    /// Names on the buttons that hand the keyboard over, in the order of the list.
    QStringList outstanding() const {
        QCoreApplication::processEvents(); // rows that are new are shown then
        QStringList names;
        const QString start = QStringLiteral("Hand the keyboard over to ");
        for (const auto* one : page->findChildren<QPushButton*>())
            if (one->isVisible() && one->accessibleName().startsWith(start))
                names << one->accessibleName().mid(start.size());
        return names;
    }

    SessionPage* page;
};

/// All that a person or a screen reader can get from a widget and what is in it, hidden parts too.
QString allWords(const QWidget& in) {
    QStringList words;
    for (QWidget* widget : in.findChildren<QWidget*>()) {
        words << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->statusTip() << widget->whatsThis() << widget->windowTitle();
        if (QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget))
            for (const QAccessible::Text text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Help})
                words << accessible->text(text);
        if (const auto* label = qobject_cast<QLabel*>(widget))
            words << label->text();
        if (const auto* one = qobject_cast<QAbstractButton*>(widget))
            words << one->text();
        if (const auto* list = qobject_cast<QListWidget*>(widget))
            for (int row = 0; row < list->count(); ++row)
                words << list->item(row)->text();
        if (const auto* box = qobject_cast<QComboBox*>(widget))
            words << box->currentText();
        if (const auto* text = qobject_cast<QPlainTextEdit*>(widget))
            words << text->toPlainText();
    }
    words.removeAll(QString()); // scroll bars come and go
    return words.join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("The page goes from the form to the session and back as one is started and closed") {
    Desk desk;
    SessionPage page(desk.session, desk.appearance, desk.prompts, desk.announcer, &desk.window);
    desk.window.show();
    page.show();
    auto* runs = page.findChild<FacilitatorPage*>();
    REQUIRE(runs);
    CHECK_FALSE(runs->isVisible());
    desk.apply(PutMember{desk.current(), {}, valid<Name>("Ana"), valid<OptionalName>("Teacher"), true});
    SessionPlan plan;
    plan.agenda = {dimension("y"), dimension("x")};
    desk.apply(StartSession{desk.current(), plan, {}});
    CHECK(runs->isVisible());
    CHECK(page.findChild<QListWidget*>(QStringLiteral("agenda"))->count() == 2);
    named<QPushButton>(page, QStringLiteral("Close the rating session"))->click();
    CHECK_FALSE(runs->isVisible());
    CHECK(openSession(desk.now()) == nullptr);
}

TEST_CASE("A vote begins by its key, and the keyboard goes to the first whose ballot is missing") {
    PageDesk desk;
    CHECK(desk.shows("Begin voting"));
    CHECK_FALSE(desk.shows("Reveal"));
    desk.press(Qt::Key_V);
    REQUIRE(desk.item().open);
    CHECK_FALSE(desk.shows("Begin voting"));
    CHECK(desk.shows("Reveal"));
    CHECK(desk.outstanding() == QStringList{"Ana", "Bo", "Cy"}); // Di observes
    REQUIRE(desk.window.focusWidget());
    CHECK(desk.window.focusWidget()->accessibleName() == "Hand the keyboard over to Ana");
    CHECK(desk.agenda(0).endsWith(QStringLiteral("voting · 0 of 3")));
}

TEST_CASE("The agenda says that a ballot came in before the vote") {
    PageDesk desk;
    desk.cast("Ana", 1);
    CHECK(desk.agenda(0).endsWith(QStringLiteral("waiting · 1 ballot is in")));
    desk.cast("Bo", 2);
    CHECK(desk.agenda(0).endsWith(QStringLiteral("waiting · 2 ballots are in")));
}

TEST_CASE("Who has voted leaves the list of those who are missing, and can take the ballot back") {
    PageDesk desk;
    desk.begin();
    desk.cast("Bo", 2);
    CHECK(desk.outstanding() == QStringList{"Ana", "Cy"});
    CHECK(desk.agenda(0).endsWith(QStringLiteral("voting · 1 of 3")));
    desk.named("Withdraw the ballot of Bo").click();
    CHECK(desk.outstanding() == QStringList{"Ana", "Bo", "Cy"});
    CHECK(desk.item().voted.empty());
}

TEST_CASE("Who leaves the room is missing no longer") {
    PageDesk desk;
    desk.begin();
    desk.apply(SetAttendance{desk.current(), desk.member("Cy"), false});
    CHECK(desk.outstanding() == QStringList{"Ana", "Bo"});
    desk.apply(SetAttendance{desk.current(), desk.member("Cy"), true});
    CHECK(desk.outstanding() == QStringList{"Ana", "Bo", "Cy"});
}

TEST_CASE("The reveal asks first where ballots are missing") {
    PageDesk desk;
    desk.begin();
    desk.cast("Ana", 1);
    desk.cast("Bo", 1);
    desk.prompts.yes = false;
    desk.press(Qt::Key_R);
    CHECK(desk.item().open);
    desk.prompts.yes = true;
    desk.press(Qt::Key_R);
    CHECK_FALSE(desk.item().open);
    REQUIRE(desk.item().rounds.size() == 1);
    CHECK(desk.item().rounds.front().counts.levels.front() == 2);
}

TEST_CASE("The reveal does not ask where all ballots are in") {
    PageDesk desk;
    desk.begin();
    for (const char* who : {"Ana", "Bo", "Cy"})
        desk.cast(who, 2);
    desk.prompts.yes = false;
    desk.press(Qt::Key_R);
    CHECK(stageOf(desk.item()) == Stage::Revealed);
}

TEST_CASE("Nothing on the page tells what a ballot is before the reveal") {
    for (const Voting voting : {Voting::Named, Voting::Anonymous}) {
        // Two sessions that differ in nothing but the ballots must look the same, hidden parts included.
        const auto wordsWith = [voting](int ana, int bo) {
            PageDesk desk(voting);
            desk.press(Qt::Key_V);
            desk.cast("Ana", ana);
            desk.cast("Bo", bo);
            return allWords(*desk.page) + desk.announcer.text() + desk.session.undoText() +
                   desk.session.undoBarrier();
        };
        CHECK(wordsWith(1, 3).toStdString() == wordsWith(2, 0).toStdString());
    }
}

TEST_CASE("With anonymous voting nobody's ballot is named after the reveal") {
    PageDesk desk(Voting::Anonymous);
    desk.revealSplit();
    CHECK(stageOf(desk.item()) == Stage::Revealed);
    for (const auto* label : desk.page->findChildren<QLabel*>())
        if (label->isVisible())
            CHECK_FALSE(label->text().contains(QLatin1String("Ana")));
}

TEST_CASE("A level is proposed only where all agree") {
    PageDesk desk;
    const QString names[]{toQString(desk.now().rubric->levels()[0].name),
                          toQString(desk.now().rubric->levels()[1].name)};
    desk.begin();
    for (const char* who : {"Ana", "Bo", "Cy"})
        desk.cast(who, 2);
    desk.press(Qt::Key_R);
    CHECK(desk.level().currentText() == names[1]);
    CHECK(desk.record().text() == "Record " + names[1]);
    desk.begin();
    desk.cast("Ana", 1);
    desk.cast("Bo", 2);
    desk.cast("Cy", 2);
    desk.reveal();
    CHECK(desk.level().currentIndex() == 0);
    CHECK(desk.record().text() == "Record the decision");
}

TEST_CASE("A decision needs a level and rates the dimension") {
    PageDesk desk;
    desk.revealSplit();
    desk.record().click();
    CHECK_FALSE(desk.item().decision);
    desk.level().setCurrentIndex(2);
    desk.reason().setPlainText(QStringLiteral("Two of three teams do it."));
    desk.reason().setFocus();
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.item().decision);
    CHECK(desk.now().ratings[0].value == RatingValue(LevelRank(2)));
    CHECK(desk.now().ratings[0].reason == "Two of three teams do it.");
    CHECK(desk.state().contains(QLatin1String("Decided: mid")));
    desk.press(Qt::Key_N); // the keyboard is where the next key works
    CHECK(desk.runs().place() == 1);
}

TEST_CASE("Keys of the page are letters in a text, and choose nothing in the form") {
    PageDesk desk;
    desk.revealSplit();
    desk.reason().setFocus();
    for (const Qt::Key key : {Qt::Key_V, Qt::Key_P, Qt::Key_N})
        desk.press(key);
    CHECK(desk.reason().toPlainText() == "vpn");
    CHECK(stageOf(desk.item()) == Stage::Revealed);
    CHECK(desk.runs().place() == 0);
    desk.level().setFocus();
    desk.press(Qt::Key_N);
    CHECK(desk.level().currentIndex() == 0); // N is no "Not applicable"
    CHECK(desk.runs().place() == 1);
}

TEST_CASE("What was typed outlives another vote and a look at another dimension") {
    PageDesk desk;
    desk.revealSplit();
    desk.reason().setPlainText(QStringLiteral("Said by Ana."));
    desk.runs().showPlace(1);
    CHECK(desk.reason().toPlainText().isEmpty());
    desk.runs().showPlace(0);
    CHECK(desk.reason().toPlainText() == "Said by Ana.");
    desk.begin();
    desk.cast("Ana", 2);
    desk.reveal();
    CHECK(desk.reason().toPlainText() == "Said by Ana.");
}

TEST_CASE("A dimension is parked by its key and taken up again later") {
    PageDesk desk;
    desk.press(Qt::Key_P);
    CHECK(desk.item().parked);
    CHECK(desk.agenda(0).endsWith(QLatin1String("parked")));
    CHECK(desk.runs().place() == 1);
    desk.runs().showPlace(0);
    desk.named("Take up again").click();
    CHECK_FALSE(desk.item().parked);
}

TEST_CASE("Another assessment shows its own session") {
    PageDesk desk;
    const AssessmentId first = desk.current();
    desk.runs().showPlace(3);
    desk.reason().setPlainText(QStringLiteral("Of this year."));
    REQUIRE(desk.session.setCurrent(desk.lastYear));
    CHECK_FALSE(desk.runs().isVisible());
    desk.apply(PutMember{desk.lastYear, {}, valid<Name>("Eve"), valid<OptionalName>("Teacher"), true});
    SessionPlan plan;
    plan.agenda = {dimension("u"), dimension("v")};
    desk.apply(StartSession{desk.lastYear, plan, {}});
    CHECK(desk.runs().place() == 0);
    CHECK(desk.page->findChild<QListWidget*>(QStringLiteral("agenda"))->count() == 2);
    CHECK(desk.reason().toPlainText().isEmpty());
    REQUIRE(desk.session.setCurrent(first));
    CHECK(desk.page->findChild<QListWidget*>(QStringLiteral("agenda"))->count() == 5);
    desk.runs().showPlace(3);
    CHECK(desk.reason().toPlainText() == "Of this year.");
}

TEST_CASE("Everything on the page of a session has a name at every stage") {
    PageDesk desk;
    CHECK(nameless(*desk.page).isEmpty());
    desk.begin();
    desk.cast("Ana", 1);
    CHECK(nameless(*desk.page).isEmpty());
    desk.reveal();
    CHECK(nameless(*desk.page).isEmpty());
}
