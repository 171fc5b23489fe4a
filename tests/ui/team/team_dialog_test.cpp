// SPDX-License-Identifier: MIT
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

TEST_CASE("every control of the team dialog has a name") {
    TeamDesk desk;
    desk.add("Ann", "Teacher");
    CHECK(nameless(desk.dialog).join(", ").toStdString().empty());
}
