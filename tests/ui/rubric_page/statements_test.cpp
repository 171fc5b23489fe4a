// SPDX-License-Identifier: MIT
#include "ui/rubric_page/open_page.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include "support/catch.h"
#include "ui/rubric_page/statement_evidence.h"
#include "ui/rubric_page/statement_list.h"
#include "ui/rubric_page/statement_row.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

constexpr StatementPlace firstOfX{0, LevelRank(1), 0};

std::optional<StatementMark> markOn(const OpenPage& open, int level, std::size_t position = 0) {
    return markOf(open.desk.now(), {position, LevelRank(level), 0});
}

QString textOf(const OpenPage& open, const char* name) {
    const auto* label = open.page.findChild<QLabel*>(QLatin1String(name));
    return label && label->isVisible() ? label->text() : QString();
}

void mark(Desk& desk, AssessmentId assessment, int level, StatementMark mark) {
    desk.apply(MarkStatement{assessment, dimension("x"), LevelRank(level), 0, mark});
}

StatementEvidence* evidenceDialog(const OpenPage& open) {
    return open.desk.window.findChild<StatementEvidence*>();
}

} // namespace

TEST_CASE(
    "M goes from a cell to the sentences of its level, where digits mark, arrows move, Escape leads back") {
    const OpenPage open;
    open.press(Qt::Key_Right);
    open.press(Qt::Key_M);
    open.press(Qt::Key_2);
    CHECK(markOn(open, 2) == StatementMark::Partly);
    CHECK(open.desk.announcer.text() == "Partly. mid: 0 of 1 sentence in place, 1 partly");
    open.press(Qt::Key_Up);
    open.press(Qt::Key_3);
    CHECK(markOn(open, 1) == StatementMark::NotYet);
    open.press(Qt::Key_0);
    CHECK_FALSE(markOn(open, 1));
    CHECK(open.desk.now().ratings[0].value == RatingValue(Unrated{})); // marks are help, never the rating
    open.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == open.cell(0, 1));
}

TEST_CASE("What speaks for each level is a line for every level that has marks, and not there before") {
    OpenPage open;
    CHECK(textOf(open, "whatSpeaks").isEmpty());
    mark(open.desk, open.desk.current(), 1, StatementMark::InPlace);
    mark(open.desk, open.desk.current(), 3, StatementMark::NotYet);
    CHECK(textOf(open, "whatSpeaks") ==
          "low: 1 of 1 sentence in place\nhigh: 0 of 1 sentence in place, 1 not yet");
    CHECK(open.cell(0, 1)->accessibleDescription() == "x at low.\nlow: 1 of 1 sentence in place");
}

TEST_CASE("Last year's mark stands beside the same sentence, in words") {
    OpenPage open;
    mark(open.desk, open.desk.lastYear, 2, StatementMark::Partly);
    open.press(Qt::Key_M);
    CHECK(textOf(open, "lastYearMark").isEmpty()); // of the first sentence
    int told = 0;
    for (const auto* label : open.page.findChildren<QLabel*>(QStringLiteral("lastYearMark")))
        if (label->isVisible() && label->text() == QString::fromUtf8("2025–26: partly"))
            ++told;
    CHECK(told == 1);
}

TEST_CASE("Evidence of a dimension is tied to a sentence in one change, and its number is told there") {
    OpenPage open;
    open.desk.addNote("x", "Walk-through");
    open.desk.addNote("x", "Survey");
    open.desk.addNote("y", "Of another dimension");
    open.press(Qt::Key_M);
    open.press(Qt::Key_E);
    REQUIRE(evidenceDialog(open));
    const auto boxes = evidenceDialog(open)->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() == 2);
    for (QCheckBox* box : boxes)
        box->click();
    const QSignalSpy changed(&open.desk.session, &Session::changed);
    evidenceDialog(open)->accept();
    CHECK(changed.count() == 1);
    for (const std::size_t piece : {0, 1})
        CHECK(open.desk.now().evidence[piece].statements == std::vector{firstOfX});
    CHECK(named<QPushButton>(open.page, QString::fromUtf8("2 pieces of evidence… For: x at low.")));
    REQUIRE(open.desk.session.undo());
    CHECK(open.desk.now().evidence[0].statements.empty());
    CHECK(named<QPushButton>(open.page, QString::fromUtf8("Evidence… For: x at low.")));
}

TEST_CASE("New evidence is asked for one sentence") {
    OpenPage open;
    std::vector<StatementPlace> wanted;
    QObject::connect(&open.page, &RubricPage::addStatementEvidenceRequested,
                     [&](const StatementPlace& place) { wanted.push_back(place); });
    open.press(Qt::Key_M);
    open.press(Qt::Key_E);
    evidenceDialog(open)->findChild<QPushButton*>(QStringLiteral("addForStatement"))->click();
    CHECK(wanted == std::vector{firstOfX});
}

TEST_CASE(
    "The box of a sentence in the open row marks it through a menu, and neither rates nor moves a word") {
    OpenPage open;
    LevelCell* const cell = open.cell(0, 2);
    open.grid->grab();
    const QRect box = cell->statementPlace(0);
    REQUIRE(cell->rect().contains(box));
    const int height = cell->height();
    QTest::mouseClick(cell, Qt::LeftButton, {}, box.center());
    auto* menu = open.page.findChild<QMenu*>();
    REQUIRE(menu);
    CHECK_FALSE(open.rated(0));
    menu->actions().at(1)->trigger();
    menu->close();
    CHECK(markOn(open, 2) == StatementMark::Partly);
    CHECK(cell->statementPlace(0) == box);
    CHECK(cell->height() == height);
    // Beside the box a click rates as ever.
    QTest::mouseClick(cell, Qt::LeftButton, {}, QPoint(cell->width() / 2, cell->height() - 8));
    CHECK(open.rated(0) == 2);
}

TEST_CASE("Rows that are not open have no boxes, and no sentence is read for a closed list") {
    const OpenPage open;
    CHECK(open.page.findChildren<StatementRow*>().isEmpty());
    open.grid->grab();
    CHECK(open.cell(1, 1)->accessibleDescription() == "y at low.");
    CHECK_FALSE(open.cell(1, 1)->rect().isEmpty());
    open.press(Qt::Key_M);
    CHECK(open.page.findChildren<StatementRow*>().size() == 3);
}

TEST_CASE("Sentences of a final assessment can be read and not marked") {
    OpenPage open;
    mark(open.desk, open.desk.current(), 1, StatementMark::Partly);
    open.desk.apply(FinalizeAssessment{open.desk.current()});
    open.press(Qt::Key_M);
    CHECK(textOf(open, "whatSpeaks") == "low: 0 of 1 sentence in place, 1 partly");
    for (const auto* choice : open.page.findChildren<MarkChoice*>())
        CHECK_FALSE(choice->isEnabled());
}

TEST_CASE("Everything in the list of sentences that takes the focus has a name") {
    OpenPage open;
    open.press(Qt::Key_M);
    CHECK(nameless(open.page) == QStringList{});
}

TEST_CASE("Tab goes from the list's heading through its sentences, and then on in the panel") {
    OpenPage open;
    open.press(Qt::Key_M);
    auto* heading = open.page.findChild<QPushButton*>(QStringLiteral("statementHeading"));
    heading->setFocus();
    const QStringList stops = tabStops(open.page);
    const auto evidence = [](const char* sentence) {
        return QString::fromUtf8("Evidence… For: %1").arg(QLatin1String(sentence));
    };
    CHECK(stops.mid(0, 5) == QStringList{QString::fromUtf8("Statements · 0 of 3 marked"),
                                         "In place: x at low.", evidence("x at low."), "In place: x at mid.",
                                         evidence("x at mid.")});
}

TEST_CASE(
    "X makes next steps of the unmet sentences of the next level, in one change; a button does the same") {
    OpenPage open;
    open.press(Qt::Key_1);
    mark(open.desk, open.desk.current(), 2, StatementMark::Partly);
    auto* offer = open.page.findChild<QPushButton*>(QStringLiteral("unmetStatements"));
    REQUIRE(offer->isVisible());
    open.press(Qt::Key_X);
    REQUIRE(open.desk.now().nextSteps.size() == 1);
    CHECK(open.desk.now().nextSteps.front().text == "x at mid.");
    CHECK(open.desk.now().nextSteps.front().statement == StatementTie{LevelRank(2), 0});
    CHECK_FALSE(offer->isVisible()); // there is a step for it now
    open.press(Qt::Key_X);
    CHECK(open.desk.now().nextSteps.size() == 1);
    REQUIRE(open.desk.session.undo());
    offer->click();
    CHECK(open.desk.now().nextSteps.size() == 1);
}

TEST_CASE("No sentence in the list is cut off, also where last year's mark takes a line of its own") {
    OpenPage open;
    for (const int level : {1, 2, 3})
        mark(open.desk, open.desk.lastYear, level, StatementMark::InPlace);
    open.press(Qt::Key_M);
    const auto shown = [&] {
        QList<StatementRow*> rows = open.page.findChildren<StatementRow*>();
        rows.removeIf([](const StatementRow* row) { return !row->isVisible(); });
        return rows;
    };
    const auto whole = [&] {
        const QList<StatementRow*> rows = shown();
        return !rows.isEmpty() && std::ranges::all_of(rows, [](const StatementRow* row) {
            return row->height() >= row->layout()->heightForWidth(row->width());
        });
    };
    for (const int percent : {100, 200})
        for (const int width : {560, 900, 1300}) {
            open.desk.appearance.setTextSize(percent);
            open.page.resize(width, 800);
            INFO(percent << " % at " << width);
            // Where there is no room for both, the grid is what stays.
            if (shown().isEmpty())
                open.press(Qt::Key_M);
            CHECK(QTest::qWaitFor(whole, 2000));
        }
}
