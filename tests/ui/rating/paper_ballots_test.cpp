// SPDX-License-Identifier: MIT
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/paper_ballots.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct PaperDesk : VotingDesk {
    PaperDesk() { open(); }

    void open() {
        dialog = std::make_unique<PaperBallots>(session, appearance, announcer, &window);
        dialog->show();
        table = dialog->findChild<QTreeWidget*>();
    }

    void type(const char* keys) const { QTest::keyClicks(table, QLatin1String(keys)); }

    void press(Qt::Key key) const { QTest::keyClick(table, key); }

    std::string column() const {
        std::string text;
        for (int row = 0; row < table->topLevelItemCount(); ++row)
            text += (row > 0 ? " " : "") + table->topLevelItem(row)->text(1).left(3).toStdString();
        return text;
    }

    int row() const { return table->indexOfTopLevelItem(table->currentItem()); }

    std::string voter() const { return dialog->findChild<QComboBox*>()->currentText().toStdString(); }

    std::size_t historyLines() const { return session.workbook().history().size(); }

    std::unique_ptr<PaperBallots> dialog;
    QTreeWidget* table = nullptr;
};

} // namespace

TEST_CASE("a sheet of paper is typed in with a key for every line and is one line of history") {
    PaperDesk desk;
    CHECK(desk.voter() == "Ana");
    const std::size_t before = desk.historyLines();
    desk.type("12a31");
    CHECK(desk.column() == "low mid Abs hig low");
    desk.press(Qt::Key_Return);
    CHECK(desk.historyLines() == before + 1);
    CHECK(desk.session.undoText().contains(QLatin1String("Enter a paper ballot")));
    for (const char* id : {"x", "y", "z", "u", "v"})
        CHECK(desk.item(id).voted == std::vector{desk.member("Ana")});
    CHECK(desk.voter() == "Bo");
    CHECK(desk.row() == 0);
    CHECK(desk.column() == "    ");
    REQUIRE(desk.session.undo());
    CHECK(desk.item("y").voted.empty());
}

TEST_CASE("Backspace goes back and empties the line, arrows go over lines that stay empty") {
    PaperDesk desk;
    desk.type("12");
    CHECK(desk.row() == 2);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.row() == 1);
    CHECK(desk.column() == "low    ");
    desk.type("3");
    desk.press(Qt::Key_Down);
    desk.type("2");
    CHECK(desk.column() == "low hig  mid ");
    desk.type("4x0"); // no level, no key
    CHECK(desk.column() == "low hig  mid ");
    desk.press(Qt::Key_Return);
    CHECK(desk.item("z").voted.empty());
    CHECK(desk.item("u").voted.size() == 1);
}

TEST_CASE("dimensions whose ballots were revealed are not on the sheet") {
    PaperDesk desk;
    desk.begin("y");
    desk.cast("Ana", 1, "y");
    desk.reveal("y");
    desk.open();
    CHECK(desk.table->topLevelItemCount() == 4);
    desk.type("1111");
    desk.press(Qt::Key_Return);
    CHECK(desk.item("v").voted.size() == 1);
}

TEST_CASE("what is in the workbook already is said without what it says") {
    PaperDesk desk;
    desk.cast("Ana", 3, "x");
    desk.open();
    CHECK(desk.table->topLevelItem(0)->text(2).toStdString() == "In already");
    CHECK(desk.table->topLevelItem(0)->text(1).isEmpty());
    const QString said = desk.table->topLevelItem(0)->data(0, Qt::AccessibleTextRole).toString();
    CHECK(said.toStdString() == "x, empty, In already");
}

TEST_CASE("an empty sheet is not saved, and a filled one is not thrown away at the first Esc") {
    PaperDesk desk;
    const std::size_t before = desk.historyLines();
    desk.press(Qt::Key_Return);
    CHECK(desk.dialog->findChild<QLabel*>("problem")->isVisible());
    CHECK(desk.historyLines() == before);
    desk.type("1");
    desk.dialog->reject();
    CHECK(desk.dialog->isVisible());
    CHECK(desk.column() == "low    ");
    desk.dialog->reject();
    CHECK_FALSE(desk.dialog->isVisible());
    CHECK(desk.historyLines() == before);
    CHECK(desk.column() == "    ");
}

TEST_CASE("the sheet offers those who vote and are present, and every control has a name") {
    PaperDesk desk;
    desk.apply(SetAttendance{desk.current(), desk.member("Bo"), false});
    desk.open();
    const auto* members = desk.dialog->findChild<QComboBox*>();
    CHECK(members->count() == 2);
    CHECK(members->itemText(1).toStdString() == "Cy");
    CHECK(nameless(*desk.dialog).join(", ").toStdString().empty());
    button(*desk.dialog, "2  mid")->click();
    CHECK(desk.column() == "mid    ");
}
