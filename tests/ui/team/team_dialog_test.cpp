// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/team/member_row.h"
#include "ui/team/team_dialog.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct TeamDesk : Desk {
    TeamDesk() : dialog(session, appearance, announcer) { dialog.show(); }

    MemberRow& row(int number) const { return *rows().at(number); }

    /// The members in their order, then the row that adds one.
    std::vector<MemberRow*> rows() const {
        QCoreApplication::processEvents();
        std::vector<MemberRow*> all;
        for (MemberRow* row : dialog.findChildren<MemberRow*>())
            if (row->isVisibleTo(&dialog))
                all.push_back(row);
        std::ranges::sort(all, {}, [this](MemberRow* row) { return row->mapTo(&dialog, QPoint()).y(); });
        return all;
    }

    static QLineEdit& name(const MemberRow& row) { return *named<QLineEdit>(row, "Name"); }

    MemberRow& newRow() const { return *rows().back(); }

    std::string team() const {
        std::string text;
        for (const Member& member : now().team)
            text += (text.empty() ? "" : "; ") + member.name + ", " + member.role;
        return text;
    }

    void add(const char* who, const char* role) {
        name(newRow()).setText(who);
        newRow().findChild<QComboBox*>()->setEditText(role);
        button(newRow(), "Add")->click();
        QCoreApplication::processEvents();
    }

    TeamDialog dialog;
};

} // namespace

TEST_CASE("members are added with a role from the list or of one's own") {
    TeamDesk desk;
    CHECK(desk.newRow().findChild<QComboBox*>()->findText("Family") >= 0);
    desk.add("Ann", "Teacher");
    desk.add("Bo", "Bus driver");
    CHECK(desk.team() == "Ann, Teacher; Bo, Bus driver");
    CHECK(desk.name(desk.newRow()).text().isEmpty());
}

TEST_CASE("Enter in the row that adds a member adds it and keeps the dialog open") {
    TeamDesk desk;
    desk.dialog.activateWindow();
    desk.name(desk.newRow()).setFocus();
    REQUIRE(QTest::qWaitFor([&] { return desk.name(desk.newRow()).hasFocus(); }));
    QTest::keyClicks(&desk.name(desk.newRow()), "Ann");
    QTest::keyClick(&desk.name(desk.newRow()), Qt::Key_Return);
    CHECK(desk.team() == "Ann, ");
    CHECK(desk.dialog.isVisible());
}

TEST_CASE("a name is changed in place as one undo step") {
    TeamDesk desk;
    desk.add("Ann", "Teacher");
    desk.name(desk.row(0)).setText("Anna");
    emit desk.name(desk.row(0)).editingFinished();
    CHECK(desk.team() == "Anna, Teacher");
    REQUIRE(desk.session.undo());
    QCoreApplication::processEvents();
    CHECK(desk.team() == "Ann, Teacher");
    CHECK(desk.name(desk.row(0)).text() == "Ann");
}

TEST_CASE("an emptied name is not saved and says what to do") {
    TeamDesk desk;
    desk.add("Ann", "Teacher");
    desk.name(desk.row(0)).clear();
    emit desk.name(desk.row(0)).editingFinished();
    CHECK(desk.team() == "Ann, Teacher");
    CHECK(desk.name(desk.row(0)).accessibleDescription().contains("empty"));
    button(desk.dialog, "Close")->click();
    CHECK(desk.dialog.isVisible());
    desk.dialog.reject();
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("what was typed and not left yet is saved when the dialog closes") {
    TeamDesk desk;
    desk.name(desk.newRow()).setText("Ann");
    desk.dialog.reject();
    CHECK(desk.team() == "Ann, ");
}

TEST_CASE("a member is removed and brought back") {
    TeamDesk desk;
    desk.add("Ann", "Teacher");
    named<QAbstractButton>(desk.dialog, "Remove: Ann")->click();
    CHECK(desk.now().team.empty());
    CHECK(desk.rows().size() == 1);
    REQUIRE(desk.session.undo());
    QCoreApplication::processEvents();
    CHECK(desk.team() == "Ann, Teacher");
    CHECK(desk.rows().size() == 2);
}

TEST_CASE("the team of a final assessment can not be changed") {
    TeamDesk desk;
    desk.add("Ann", "Teacher");
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(desk.name(desk.row(0)).isEnabled());
    CHECK_FALSE(button(desk.newRow(), "Add")->isEnabled());
}

TEST_CASE("a member votes until told to observe, as one undo step") {
    TeamDesk desk;
    desk.add("Ana", "Teacher");
    CHECK(desk.now().team.front().votes);
    named<QCheckBox>(desk.dialog, "Ana votes")->click();
    CHECK_FALSE(desk.now().team.front().votes);
    REQUIRE(desk.session.undo());
    CHECK(desk.now().team.front().votes);
    CHECK(named<QCheckBox>(desk.dialog, "Ana votes")->isChecked());
}

TEST_CASE("a member can be added as an observer, and the next one votes again") {
    TeamDesk desk;
    desk.newRow().findChild<QCheckBox*>()->setChecked(false);
    desk.add("Ana", "Board");
    CHECK_FALSE(desk.now().team.front().votes);
    CHECK(desk.newRow().findChild<QCheckBox*>()->isChecked());
}

TEST_CASE("a member whose ballot is in goes on voting, and it is said why") {
    TeamDesk desk;
    desk.add("Ana", "Teacher");
    SessionPlan plan;
    plan.agenda = {dimension("x")};
    desk.apply(StartSession{desk.current(), plan, {}});
    desk.apply(BeginRound{desk.current(), dimension("x")});
    desk.apply(CastBallot{desk.current(), dimension("x"), desk.now().team.front().id, LevelRank(2)});
    auto* votes = named<QCheckBox>(desk.dialog, "Ana votes");
    votes->click();
    CHECK(votes->isChecked());
    CHECK(desk.now().team.front().votes);
    auto* problem = desk.dialog.findChild<QLabel*>("problem");
    CHECK(problem->isVisibleTo(&desk.dialog));
    CHECK(problem->text().contains("Ana"));
}

TEST_CASE("last year's team is taken over at once, observers as observers") {
    TeamDesk desk;
    auto* takeOver = button(desk.dialog, "Take over last year's team");
    CHECK_FALSE(takeOver->isVisibleTo(&desk.dialog));
    desk.apply(PutMember{desk.lastYear, {}, valid<Name>("Ana"), valid<OptionalName>("Teacher"), true});
    desk.apply(PutMember{desk.lastYear, {}, valid<Name>("Bo"), valid<OptionalName>("Board"), false});
    REQUIRE(takeOver->isVisibleTo(&desk.dialog));
    takeOver->click();
    CHECK(desk.team() == "Ana, Teacher; Bo, Board");
    CHECK(desk.now().team.front().votes);
    CHECK_FALSE(desk.now().team.back().votes);
    CHECK_FALSE(takeOver->isVisibleTo(&desk.dialog));
    CHECK(desk.session.undoText() == "Take over last year's team");
    CHECK(desk.announcer.text() == "2 members taken over.");
    REQUIRE(desk.session.undo());
    CHECK(desk.now().team.empty());
    CHECK(takeOver->isVisibleTo(&desk.dialog));
}

TEST_CASE("a team of one is taken over in words for one") {
    TeamDesk desk;
    desk.apply(PutMember{desk.lastYear, {}, valid<Name>("Ana"), valid<OptionalName>("Teacher"), true});
    button(desk.dialog, "Take over last year's team")->click();
    CHECK(desk.announcer.text() == "1 member taken over.");
}

TEST_CASE("roles are suggested, and any other can be typed") {
    TeamDesk desk;
    const auto& role = *desk.newRow().findChild<QComboBox*>();
    QStringList suggested;
    for (int index = 0; index < role.count(); ++index)
        suggested << role.itemText(index);
    CHECK(suggested.join('|').toStdString() == "Teacher|Student|Family|Board|Administration|Staff|Other");
    CHECK(role.currentText().isEmpty());
    desk.add("Ann", "Night guard");
    CHECK(desk.team() == "Ann, Night guard");
}

TEST_CASE("every control of the team dialog has a name") {
    TeamDesk desk;
    desk.add("Ann", "Teacher");
    CHECK(nameless(desk.dialog).join(", ").toStdString().empty());
}
