// SPDX-License-Identifier: MIT
#include "ui/compare/compare_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "support/tiny_rubric.h"
#include "ui/compare/column_menu.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/comparison_view.h"
#include "ui/compare/row_detail.h"
#include "ui/widgets/link_button.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// Desk with x rated higher, y lower, z the same between 2025-26 and 2026-27.
struct CompareDesk : Desk {
    CompareDesk() {
        rate(lastYear, "x", 1, "Few rooms");
        rate(lastYear, "y", 3, "");
        rate(lastYear, "z", 2, "");
        rate(current(), "x", 3, "Every room");
        rate(current(), "y", 2, "Lost two teachers");
        rate(current(), "z", 2, "");
    }

    void rate(AssessmentId assessment, std::string_view id, int level, std::string_view reason) {
        apply(SetRating{assessment, dimension(id), LevelRank(level), valid<Prose>(reason)});
    }

    AssessmentId add(std::string_view school, std::string_view year) {
        apply(CreateAssessment{valid<Name>(school), *SchoolYear::parse(year),
                               plumbline::test::tinyRubric("A: x y z | B: u v")});
        return *session.lastApplied().newAssessment;
    }

    ComparePage& open() {
        page = std::make_unique<ComparePage>(session, FigureDesk{appearance, prompts, announcer});
        QObject::connect(page.get(), &ComparePage::reportRequested,
                         [this](const std::vector<AssessmentId>& columns) { report = columns; });
        QObject::connect(page.get(), &ComparePage::dimensionRequested,
                         [this](std::size_t position) { opened.push_back(position); });
        page->resize(1275, 800);
        page->show();
        return *page;
    }

    ComparisonView& view() const { return *page->findChild<ComparisonView*>(); }

    ComparisonModel& model() const { return *page->findChild<ComparisonModel*>(); }

    bool says(const QString& text) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    LinkButton* link(const QString& label) const {
        for (LinkButton* one : page->findChildren<LinkButton*>())
            if (one->isVisible() && one->label() == label)
                return one;
        return nullptr;
    }

    QAction* menuItem(const QString& text) const {
        for (QAction* action : page->findChild<ColumnMenu*>()->actions())
            if (action->isCheckable() && action->text() == text)
                return action;
        return nullptr;
    }

    std::unique_ptr<ComparePage> page;
    std::vector<AssessmentId> report;
    std::vector<std::size_t> opened;
};

} // namespace

TEST_CASE("the compare page shows what went up, down and stayed") {
    CompareDesk desk;
    desk.open();
    CHECK(desk.page->columns() == std::vector{desk.lastYear, desk.current()});
    const int change = desk.model().changeColumn();
    CHECK(desk.model().face(1, change).text == "up 2 levels");
    CHECK(desk.model().face(2, change).text == "down 1 level");
    CHECK(desk.model().face(3, change).text == "same");
    CHECK(desk.says("1 of 5 rated higher, 1 lower, 1 the same, 2 not comparable"));
    REQUIRE(desk.link("x"));
    CHECK(desk.link("x")->detail() == QString::fromUtf8("low → high\nEvery room"));
    REQUIRE(desk.link("y"));
    CHECK(desk.link("y")->detail() == QString::fromUtf8("high → mid\nLost two teachers"));
    CHECK_FALSE(desk.link("z"));
}

TEST_CASE("the table leaves out evidence and steps where they would be cut off") {
    CompareDesk desk;
    desk.open();
    ComparisonView& view = desk.view();
    const int progress = desk.model().progressColumn();
    view.resize(1000, 400);
    CHECK_FALSE(view.isColumnHidden(progress));
    const int head = view.horizontalHeader()->height();
    view.resize(420, 400);
    CHECK(view.isColumnHidden(progress));
    // What is left out takes no room in the head either.
    CHECK(view.horizontalHeader()->height() <= head);
    view.resize(1000, 400);
    CHECK_FALSE(view.isColumnHidden(progress));
}

TEST_CASE("a changed rating is compared anew at once, and a hidden page when it is shown") {
    CompareDesk desk;
    desk.open();
    desk.rate(desk.current(), "x", 1, "");
    CHECK(desk.model().face(1, desk.model().changeColumn()).text == "same");
    desk.page->hide();
    desk.rate(desk.current(), "x", 2, "");
    desk.page->show();
    CHECK(desk.model().face(1, desk.model().changeColumn()).text == "up 1 level");
}

TEST_CASE("Enter on a row shows levels, reasons and counts of every year, Escape goes back") {
    CompareDesk desk;
    desk.addNote("x", "Walk-through");
    desk.open();
    desk.view().setFocus();
    desk.view().setCurrentIndex(desk.model().index(1, 0));
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    auto* detail = desk.page->findChild<RowDetail*>();
    REQUIRE(detail->isVisible());
    CHECK(desk.says("Few rooms"));
    CHECK(desk.says("Every room"));
    CHECK(desk.says("1 piece of evidence"));
    CHECK(desk.says("0 pieces of evidence"));

    button(*detail, "Open in the rubric")->click();
    CHECK(desk.opened == std::vector<std::size_t>{0});
    QTest::keyClick(detail, Qt::Key_Escape);
    CHECK_FALSE(detail->isVisible());
    CHECK(desk.says("1 of 5 rated higher"));
}

TEST_CASE("the detail of a row that can not be compared says why") {
    CompareDesk desk;
    desk.open();
    REQUIRE(desk.link("u"));
    desk.link("u")->click();
    CHECK(desk.page->findChild<RowDetail*>()->isVisible());
    CHECK(desk.says("not comparable"));
    CHECK(desk.says("Not rated in 2025"));
}

TEST_CASE("columns are chosen in the menu, two at least, and stay chosen") {
    CompareDesk desk;
    const AssessmentId next = desk.add("Lincoln", "2027-28");
    REQUIRE(desk.session.setCurrent(next));
    desk.open();
    CHECK(desk.page->columns() == std::vector{desk.lastYear, desk.page->columns()[1], next});
    QAction* first = desk.menuItem(QString::fromUtf8("2025–26"));
    REQUIRE(first);
    CHECK(first->isChecked());
    first->trigger();
    CHECK(desk.page->columns().size() == 2);
    CHECK_FALSE(desk.menuItem(QString::fromUtf8("2026–27"))->isEnabled());
    CHECK_FALSE(desk.menuItem(QString::fromUtf8("2027–28"))->isEnabled());
    desk.rate(next, "x", 1, "");
    CHECK(desk.page->columns().size() == 2);
    CHECK(desk.model().face(1, desk.model().changeColumn()).text == "down 2 levels");

    button(*desk.page, QString::fromUtf8("Print or save as PDF…"))->click();
    CHECK(desk.report == desk.page->columns());
}

TEST_CASE("Space checks an item of the menu and leaves the menu open") {
    CompareDesk desk;
    desk.add("Lincoln", "2027-28");
    REQUIRE(desk.session.setCurrent(desk.session.contents()[0].assessments[2].assessment.id));
    desk.open();
    auto* menu = desk.page->findChild<ColumnMenu*>();
    menu->popup(QPoint());
    menu->setActiveAction(desk.menuItem(QString::fromUtf8("2025–26")));
    QTest::keyClick(menu, Qt::Key_Space);
    CHECK(menu->isVisible());
    CHECK(desk.page->columns().size() == 2);
    menu->close();
}

TEST_CASE("schools of one year can be compared") {
    CompareDesk desk;
    const AssessmentId other = desk.add("Madison", "2026-27");
    desk.rate(other, "x", 1, "");
    for (const SchoolSummary& school : desk.session.contents())
        if (school.school.name == "Lincoln")
            REQUIRE(desk.session.setCurrent(school.assessments.back().assessment.id));
    desk.open();
    auto* kind = named<QComboBox>(*desk.page, "Compare by");
    REQUIRE(kind->isVisible());
    kind->setCurrentIndex(1);
    emit kind->activated(1);
    CHECK(desk.page->columns() == std::vector{desk.current(), other});
    CHECK(desk.model().columnName(1) == "Madison");
    CHECK(desk.says("What differs"));
}

TEST_CASE("one year alone has nothing to compare, and says so") {
    Desk desk;
    desk.apply(RemoveAssessment{desk.lastYear});
    ComparePage page(desk.session, {desk.appearance, desk.prompts, desk.announcer});
    page.show();
    bool asked = false;
    QObject::connect(&page, &ComparePage::newAssessmentRequested, [&] { asked = true; });
    CHECK(page.columns().size() < 2);
    QAbstractButton* start = button(page, QString::fromUtf8("New assessment…"));
    REQUIRE(start->isVisible());
    start->click();
    CHECK(asked);
    CHECK_FALSE(page.findChild<ComparisonView*>()->isVisible());
}

TEST_CASE("everything on the compare page that takes the focus has a name") {
    CompareDesk desk;
    desk.open();
    CHECK(nameless(*desk.page) == QStringList());
    CHECK_FALSE(desk.view().tabKeyNavigation());
    desk.link("x")->click();
    CHECK(nameless(*desk.page) == QStringList());
}
