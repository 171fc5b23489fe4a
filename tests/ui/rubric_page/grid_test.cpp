// SPDX-License-Identifier: MIT
#include "ui/rubric_page/open_page.h"

#include <QApplication>
#include <QCheckBox>

#include "rubric/builtin.h"
#include "support/catch.h"
#include "ui/rubric_page/grid_columns.h"
#include "ui/rubric_page/strand_heading.h"

#include <algorithm>
#include <map>

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// Counts who is painted.
class PaintCounter : public QObject {
public:
    explicit PaintCounter(QWidget& root) {
        for (QWidget* widget : root.findChildren<QWidget*>())
            widget->installEventFilter(this);
    }

    std::map<QObject*, int> painted;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint)
            ++painted[watched];
        return false;
    }
};

/// The built-in rubric on a page.
struct WholeRubric {
    WholeRubric() {
        REQUIRE(session.create(toQString(folder / "whole.plumbline"), valid<Name>("Lincoln"),
                               *SchoolYear::parse("2026-27")));
        page = std::make_unique<RubricPage>(session, appearance, prompts, announcer, &window);
        grid = page->findChild<RubricGrid*>();
        window.resize(1280, 800);
        page->resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    TemporaryFolder folder;
    QWidget window;
    Appearance appearance;
    QWidget elsewhere; ///< what is said must not lie over the grid whose paints are counted
    Announcer announcer{appearance, &elsewhere};
    ScriptedPrompts prompts;
    Session session;
    std::unique_ptr<RubricPage> page;
    RubricGrid* grid = nullptr;
};

} // namespace

TEST_CASE("Every cell is a radio button named by its level, described by its descriptor, in a named group") {
    const WholeRubric whole;
    const Rubric& rubric = *whole.session.snapshot()->rubric;
    REQUIRE(whole.grid->rowCount() == 15);
    std::size_t cells = 0;
    for (std::size_t position = 0; position < 15; ++position) {
        DimensionRow* const row = whole.grid->row(position);
        QAccessibleInterface* const group = QAccessible::queryAccessibleInterface(row);
        CHECK(group->role() == QAccessible::Grouping);
        CHECK(group->text(QAccessible::Name) ==
              toQString(rubric.dimension(position).name + ", " + rubric.strandOf(position).name));
        for (const LevelRank rank : rubric.ranks()) {
            QAccessibleInterface* const cell = QAccessible::queryAccessibleInterface(row->cell(rank));
            CHECK(cell->role() == QAccessible::RadioButton);
            CHECK(cell->text(QAccessible::Name) == QStringLiteral("%1, level %2 of 3")
                                                       .arg(toQString(rubric.level(rank).name))
                                                       .arg(rank.value()));
            CHECK(cell->text(QAccessible::Description) == toQString(rubric.descriptor(position, rank)));
            CHECK(cell->parent() == group);
            ++cells;
        }
    }
    CHECK(cells == 45);
}

TEST_CASE("Assistive technology that toggles a cell rates its dimension") {
    const WholeRubric whole;
    QAccessibleInterface* const cell =
        QAccessible::queryAccessibleInterface(whole.grid->row(7)->cell(LevelRank(2)));
    REQUIRE(cell->actionInterface());
    cell->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(whole.session.snapshot()->ratings[7].value == RatingValue(LevelRank(2)));
    CHECK(cell->state().checked);
    CHECK(whole.page->currentDimension() == 7);
}

TEST_CASE(
    "Rating the current dimension paints its two cells and its strand's line, and no other cell or line") {
    const WholeRubric whole;
    whole.page->showDimension(1);
    QTest::keyClick(whole.grid->row(1)->cell(LevelRank(1)), Qt::Key_1);
    QTest::keyClick(whole.grid->row(1)->cell(LevelRank(1)), Qt::Key_Right);
    QTest::qWait(1);
    QApplication::processEvents();
    PaintCounter counter(*whole.grid);
    QTest::keyClick(whole.grid->row(1)->cell(LevelRank(2)), Qt::Key_3);
    REQUIRE(QTest::qWaitFor([&] { return counter.painted.contains(whole.grid->heading(0)); }));
    std::vector<QObject*> cells;
    for (std::size_t position = 0; position < 15; ++position)
        for (const int level : {1, 2, 3})
            if (QObject* cell = whole.grid->row(position)->cell(LevelRank(level));
                counter.painted.contains(cell))
                cells.push_back(cell);
    CHECK(cells == std::vector<QObject*>{whole.grid->row(1)->cell(LevelRank(1)),
                                         whole.grid->row(1)->cell(LevelRank(3))});
    CHECK_FALSE(counter.painted.contains(whole.grid->heading(1)));
}

TEST_CASE("Rating moves nothing: no row changes its place or height") {
    const WholeRubric whole;
    whole.page->showDimension(1);
    const auto places = [&] {
        std::vector<QRect> found;
        for (std::size_t position = 0; position < 15; ++position)
            found.push_back(whole.grid->row(position)->geometry());
        return found;
    };
    const auto before = places();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_3, Qt::Key_0})
        QTest::keyClick(whole.grid->row(1)->cell(LevelRank(1)), key);
    CHECK(places() == before);
}

TEST_CASE("The current dimension shows its descriptors whole, the others three lines, until all are opened") {
    const WholeRubric whole;
    whole.page->showDimension(1);
    whole.grid->grab();
    CHECK(whole.grid->row(1)->cell(LevelRank(1))->lineCount() > 3);
    CHECK(whole.grid->row(0)->cell(LevelRank(1))->lineCount() == 3);
    whole.page->showDimension(0);
    whole.grid->grab();
    CHECK(whole.grid->row(1)->cell(LevelRank(1))->lineCount() == 3);
    whole.page->findChild<QCheckBox*>(QStringLiteral("fullText"))->click();
    whole.grid->grab();
    CHECK(whole.grid->row(1)->cell(LevelRank(1))->lineCount() > 3);
}

TEST_CASE("A dimension that is shown comes into view with the keyboard on its rated cell") {
    WholeRubric whole;
    const Snapshot& now = *whole.session.snapshot();
    REQUIRE(whole.session.perform(SetRating{now.assessment.id, now.rubric->dimension(14).id, LevelRank(3)}));
    whole.page->showDimension(14);
    DimensionRow* const row = whole.grid->row(14);
    CHECK(row->cell(LevelRank(3))->hasFocus());
    const QRect seen(row->mapTo(whole.grid->viewport(), QPoint()), row->size());
    CHECK(whole.grid->viewport()->rect().intersects(seen));
    CHECK((seen.top() >= 0 && seen.bottom() < whole.grid->viewport()->height()));
}

TEST_CASE("A row is one stop of the Tab key: its rated cell, else its first") {
    const OpenPage open;
    const auto stops = [&](std::size_t position) {
        std::vector<int> found;
        for (const int level : {1, 2, 3})
            if (open.cell(position, level)->focusPolicy() & Qt::TabFocus)
                found.push_back(level);
        return found;
    };
    CHECK(stops(1) == std::vector{1});
    open.press(Qt::Key_Down);
    open.press(Qt::Key_2);
    open.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == open.cell(2, 1));
    CHECK(stops(1) == std::vector{2});
    open.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == open.cell(1, 2));
}

TEST_CASE("Last year's level carries its year, and nothing else does") {
    OpenPage open;
    open.desk.apply(SetRating{open.desk.lastYear, dimension("y"), LevelRank(2)});
    const AssessmentId now = open.desk.current();
    REQUIRE(open.desk.session.setCurrent(open.desk.lastYear));
    CHECK(open.cell(1, 2)->lastYear().isEmpty());
    REQUIRE(open.desk.session.setCurrent(now));
    for (std::size_t position = 0; position < 5; ++position)
        for (const int level : {1, 2, 3})
            CHECK(open.cell(position, level)->lastYear() ==
                  (position == 1 && level == 2 ? QStringLiteral("2025–26") : QString()));
    CHECK(open.cell(1, 2)->accessibleDescription().contains(QStringLiteral("2025–26")));
}

TEST_CASE("The strand's line tells how many are rated") {
    const OpenPage open;
    CHECK(open.grid->heading(0)->text().contains(QStringLiteral("0 of 3 rated")));
    open.press(Qt::Key_2);
    CHECK(open.grid->heading(0)->text().contains(QStringLiteral("1 of 3 rated")));
    CHECK(open.grid->heading(1)->text().contains(QStringLiteral("0 of 2 rated")));
}

TEST_CASE("Columns stay readable from two to seven levels and at every text size") {
    Appearance appearance;
    for (const int size : {80, 100, 200}) {
        appearance.setTextSize(size);
        for (int levels = 2; levels <= 7; ++levels)
            for (const int width : {400, 560, 930, 1900}) {
                const GridColumns columns = gridColumns(width, levels, appearance);
                CHECK(columns.cellWidth >= appearance.scaled(104));
                CHECK(columns.cellLeft(levels) <= columns.width);
                CHECK(columns.width >= width);
                CHECK(columns.nameWidth > 0);
            }
    }
    appearance.setTextSize(100);
}
