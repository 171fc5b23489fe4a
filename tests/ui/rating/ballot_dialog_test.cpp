// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/ballot_dialog.h"
#include "ui/rating/ballot_option.h"
#include "ui/rating/count_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct BallotDesk : VotingDesk {
    BallotDesk() : dialog((begin(), session), appearance, announcer, dimension("x"), member("Ana"), &window) {
        window.show();
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    void press(Qt::Key key) {
        QWidget* focused = dialog.focusWidget();
        QTest::keyClick(focused ? focused : &dialog, key);
    }

    std::vector<BallotOption*> options() const {
        const auto found = dialog.findChildren<BallotOption*>();
        return {found.begin(), found.end()};
    }

    int checked() const { return int(std::ranges::count_if(options(), &BallotOption::isChecked)); }

    /// All that is on the dialog in labels and buttons and is visible.
    QString shown() const {
        QStringList texts;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        for (const QPushButton* one : dialog.findChildren<QPushButton*>())
            if (one->isVisible())
                texts << one->text();
        return texts.join(QLatin1Char('\n'));
    }

    BallotDialog dialog;
};

} // namespace

TEST_CASE("a ballot is cast by keyboard between two curtains") {
    BallotDesk desk;
    CHECK(desk.shown().contains(QLatin1String("Hand over to Ana")));
    CHECK(desk.shown().contains(QLatin1String("I am Ana: vote")));
    for (const BallotOption* option : desk.options())
        CHECK_FALSE(option->isVisible());
    desk.press(Qt::Key_2); // behind the curtain the keys do nothing
    CHECK(desk.checked() == 0);
    desk.press(Qt::Key_Return);
    CHECK(desk.options().front()->isVisible());
    CHECK(desk.checked() == 0);
    desk.press(Qt::Key_Return); // nothing is chosen yet
    CHECK(desk.item().voted.empty());
    desk.press(Qt::Key_1);
    desk.press(Qt::Key_3);
    CHECK(desk.options()[2]->isChecked());
    CHECK(desk.options()[2]->hasFocus());
    desk.press(Qt::Key_Return);
    CHECK(desk.item().voted == std::vector{desk.member("Ana")});
    CHECK(desk.shown().contains(QLatin1String("Hand back to the facilitator")));
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.dialog.isVisible());
    CHECK(desk.dialog.result() == QDialog::Accepted);
    desk.reveal();
    CHECK(desk.item().rounds.back().counts == BallotCounts{{0, 0, 1}, 0});
}

TEST_CASE("A abstains") {
    BallotDesk desk;
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_A);
    desk.press(Qt::Key_Return);
    desk.reveal();
    CHECK(desk.item().rounds.back().counts == BallotCounts{{0, 0, 0}, 1});
}

TEST_CASE("Esc before casting leaves no ballot and no trace of the choice") {
    BallotDesk desk;
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.dialog.isVisible());
    CHECK(desk.dialog.result() == QDialog::Rejected);
    CHECK(desk.item().voted.empty());
    CHECK(desk.checked() == 0);
}

TEST_CASE("after casting, the choice is neither on the dialog nor said nor in the history") {
    BallotDesk desk;
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_2);
    desk.press(Qt::Key_Return);
    CHECK(desk.checked() == 0);
    CHECK_FALSE(desk.shown().contains(QLatin1String("mid")));
    CHECK_FALSE(desk.dialog.windowTitle().contains(QLatin1String("mid")));
    CHECK_FALSE(desk.session.undoText().contains(QLatin1String("mid")));
    desk.press(Qt::Key_Escape); // the closing curtain: the ballot stays
    CHECK(desk.dialog.result() == QDialog::Accepted);
    CHECK(desk.item().voted.size() == 1);
    CHECK(desk.announcer.text().toStdString() == "Ana has voted.");
}

TEST_CASE("a ballot that is refused says why and casts nothing") {
    BallotDesk desk;
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_2);
    desk.apply(SetAttendance{desk.current(), desk.member("Ana"), false});
    desk.press(Qt::Key_Return);
    const auto* problem = desk.dialog.findChild<QLabel*>(QStringLiteral("problem"));
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().contains(QLatin1String("mid")));
    CHECK(desk.dialog.isVisible());
}

TEST_CASE("a choice on the ballot has the level's name and its words for a screen reader") {
    BallotDesk desk;
    desk.press(Qt::Key_Return);
    CHECK(desk.options()[1]->accessibleName().toStdString() == "mid, level 2 of 3");
    CHECK(desk.options()[1]->accessibleDescription().toStdString() == "x at mid.");
    CHECK(desk.options()[3]->accessibleName().toStdString() == "Abstain");
    CHECK(nameless(desk.dialog).join(", ").toStdString().empty());
}

TEST_CASE("in the largest type every choice on the ballot is as high as its words") {
    BallotDesk desk;
    const auto restore = qScopeGuard([&] { desk.appearance.setTextSize(100); });
    desk.appearance.setTextSize(Appearance::largestText);
    desk.dialog.resize(700, 700);
    desk.press(Qt::Key_Return);
    QCoreApplication::processEvents();
    for (const BallotOption* option : desk.options())
        CHECK(option->height() >= option->heightForWidth(option->width()));
}

TEST_CASE("hands are counted level by level, and the fields begin empty") {
    VotingDesk desk;
    desk.begin();
    desk.cast("Ana", 1);
    const auto fields = [](const CountDialog& dialog) { return dialog.findChildren<QSpinBox*>(); };
    {
        CountDialog dialog(desk.session, desk.appearance, desk.announcer, dimension("x"), &desk.window);
        dialog.show();
        named<QSpinBox>(dialog, "mid")->setValue(1);
        named<QSpinBox>(dialog, "Abstained")->setValue(1);
        CHECK(dialog.findChild<QLabel*>("sum")->text().toStdString() ==
              "2 counted and 1 cast one by one: 3 of 3 present");
        CHECK(nameless(dialog).join(", ").toStdString().empty());
        QTest::keyClick(fields(dialog).front(), Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
    }
    CHECK(desk.item().counted == 2);
    const CountDialog again(desk.session, desk.appearance, desk.announcer, dimension("x"), &desk.window);
    for (const QSpinBox* field : fields(again))
        CHECK(field->value() == 0);
    desk.reveal();
    CHECK(desk.item().rounds.back().counts == BallotCounts{{1, 1, 0}, 1});
}

TEST_CASE("more hands than people are refused and can be counted again") {
    VotingDesk desk;
    desk.begin();
    CountDialog dialog(desk.session, desk.appearance, desk.announcer, dimension("x"), &desk.window);
    dialog.show();
    named<QSpinBox>(dialog, "low")->setValue(9);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<QLabel*>("problem")->isVisible());
    CHECK(named<QSpinBox>(dialog, "low")->value() == 9);
    CHECK(desk.item().counted == 0);
}
