// SPDX-License-Identifier: MIT
#include "ui/rubric_page/open_page.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

#include "support/catch.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

TEST_CASE("Digits rate the dimension the keyboard is in, in the workbook and on the screen") {
    const OpenPage open;
    open.press(Qt::Key_2);
    CHECK(open.rated(0) == 2);
    CHECK(open.cell(0, 2)->isChecked());
    CHECK(open.desk.announcer.text() == QStringLiteral("mid. x rated."));
    open.press(Qt::Key_3);
    CHECK(open.rated(0) == 3);
    CHECK_FALSE(open.cell(0, 2)->isChecked());
    open.press(Qt::Key_4); // there is no such level
    CHECK(open.rated(0) == 3);
}

TEST_CASE("0 and Delete clear a rating, and minus marks what does not apply") {
    const OpenPage open;
    for (const Qt::Key clearing : {Qt::Key_0, Qt::Key_Delete}) {
        open.press(Qt::Key_2);
        REQUIRE(open.rated(0) == 2);
        open.press(clearing);
        CHECK(open.desk.now().ratings[0].value == RatingValue(Unrated{}));
        CHECK_FALSE(open.cell(0, 2)->isChecked());
        CHECK(open.desk.announcer.text() == QStringLiteral("Rating cleared"));
    }
    open.press(Qt::Key_Minus);
    CHECK(open.desk.now().ratings[0].value == RatingValue(NotApplicable{}));
}

TEST_CASE("Arrow keys move between levels and dimensions, over strands, and never rate") {
    const OpenPage open;
    open.press(Qt::Key_2);
    open.press(Qt::Key_Right);
    CHECK(QApplication::focusWidget() == open.cell(0, 2));
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Right);
    CHECK(QApplication::focusWidget() == open.cell(0, 3));
    for (int i = 0; i < 3; ++i)
        open.press(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == open.cell(3, 3));
    CHECK(open.page.currentDimension() == 3);
    open.press(Qt::Key_Up);
    open.press(Qt::Key_Left);
    CHECK(QApplication::focusWidget() == open.cell(2, 2));
    CHECK(open.rated(0) == 2);
    for (const std::size_t position : {1, 2, 3, 4})
        CHECK_FALSE(open.rated(position));
}

TEST_CASE("Space and Enter rate with the level the keyboard is on") {
    const OpenPage open;
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Space);
    CHECK(open.rated(0) == 2);
    open.press(Qt::Key_Right);
    open.press(Qt::Key_Return);
    CHECK(open.rated(0) == 3);
}

TEST_CASE("Home and End go to the first and the last dimension") {
    const OpenPage open;
    open.press(Qt::Key_End);
    CHECK(open.page.currentDimension() == 4);
    open.press(Qt::Key_Home);
    CHECK(open.page.currentDimension() == 0);
}

TEST_CASE("N goes round to the next dimension that is not rated, and says when there is none") {
    const OpenPage open;
    open.press(Qt::Key_1);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Minus);
    open.press(Qt::Key_N);
    CHECK(open.page.currentDimension() == 2);
    for (const std::size_t position : {2, 3, 4}) {
        CHECK(open.page.currentDimension() == position);
        open.press(Qt::Key_2);
        open.press(Qt::Key_N);
    }
    CHECK(open.desk.announcer.text() == QStringLiteral("All dimensions are rated"));
}

TEST_CASE(
    "A click anywhere on a cell rates and makes its dimension the current one; a second changes nothing") {
    const OpenPage open;
    const QSignalSpy moved(&open.page, &RubricPage::currentDimensionChanged);
    LevelCell* const cell = open.cell(1, 3);
    QTest::mouseClick(cell, Qt::LeftButton, {}, QPoint(2, cell->height() - 2));
    CHECK(open.rated(1) == 3);
    CHECK(open.page.currentDimension() == 1);
    CHECK(moved.count() == 1);
    QTest::mouseClick(cell, Qt::LeftButton, {}, QPoint(20, 20));
    CHECK(open.rated(1) == 3);
    CHECK(cell->isChecked());
}

TEST_CASE("The panel's buttons rate the current dimension and clear it") {
    OpenPage open;
    open.page.showDimension(2);
    named<QPushButton>(open.page, QStringLiteral("mid"))->click();
    CHECK(open.rated(2) == 2);
    CHECK(open.cell(2, 2)->isChecked());
    named<QPushButton>(open.page, QStringLiteral("Clear the rating"))->click();
    CHECK_FALSE(open.rated(2));
    CHECK_FALSE(named<QPushButton>(open.page, QStringLiteral("mid"))->isChecked());
}

TEST_CASE("What undo takes back is taken back on the screen") {
    OpenPage open;
    open.press(Qt::Key_2);
    REQUIRE(open.desk.session.undo());
    CHECK_FALSE(open.cell(0, 2)->isChecked());
}

TEST_CASE("A final assessment refuses every way to rate, and the cells show what is true") {
    OpenPage open;
    open.press(Qt::Key_2);
    open.desk.apply(FinalizeAssessment{open.desk.current()});
    const QSignalSpy failed(&open.desk.session, &Session::failed);
    QTest::mouseClick(open.cell(0, 3), Qt::LeftButton);
    QTest::mouseClick(open.cell(1, 1), Qt::LeftButton);
    open.press(Qt::Key_0);
    CHECK(failed.count() == 3);
    CHECK(open.cell(0, 2)->isChecked());
    CHECK_FALSE(open.cell(0, 3)->isChecked());
    CHECK_FALSE(open.cell(1, 1)->isChecked());
    CHECK_FALSE(named<QPushButton>(open.page, QStringLiteral("mid"))->isEnabled());
}

TEST_CASE("Keys with Ctrl are left to the window, and E asks for evidence") {
    OpenPage open;
    open.press(Qt::Key_2, Qt::ControlModifier);
    CHECK_FALSE(open.rated(0));
    QSignalSpy wanted(&open.page, &RubricPage::addEvidenceRequested);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_E);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted[0][0].value<std::size_t>() == 1);
}
