// SPDX-License-Identifier: MIT
#include "ui/overview/overview_page.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/overview/dimension_tile.h"
#include "ui/widgets/link_button.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct OverviewDesk : Desk {
    OverviewDesk() : page(session, {appearance, prompts, announcer}) {
        page.resize(1024, 700);
        QObject::connect(&page, &OverviewPage::dimensionRequested,
                         [this](std::size_t position) { opened.push_back(position); });
        QObject::connect(&page, &OverviewPage::stepRequested,
                         [this](NextStepId step) { openedSteps.push_back(step); });
        page.show();
        page.activateWindow();
    }

    void rate(std::string_view id, int level, std::string_view reason = "Seen.") {
        apply(SetRating{current(), dimension(id), LevelRank(level), valid<Prose>(reason)});
    }

    DimensionTile& tile(std::size_t position) const {
        for (DimensionTile* one : page.findChildren<DimensionTile*>())
            if (one->position() == position)
                return *one;
        throw std::out_of_range("there is no such tile");
    }

    bool says(const QString& text) const {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text() == text)
                return true;
        return false;
    }

    /// The visible links, in their order.
    QStringList links() const {
        QStringList labels;
        for (const LinkButton* link : page.findChildren<LinkButton*>())
            if (link->isVisible())
                labels << link->label();
        return labels;
    }

    LinkButton* link(const QString& label) const {
        for (LinkButton* one : page.findChildren<LinkButton*>())
            if (one->label() == label)
                return one;
        return nullptr;
    }

    OverviewPage page;
    std::vector<std::size_t> opened;
    std::vector<NextStepId> openedSteps;
};

} // namespace

TEST_CASE("an empty overview invites to rate, and its button leads to the first dimension") {
    OverviewDesk desk;
    QAbstractButton* start = button(desk.page, "Start rating");
    REQUIRE(start);
    REQUIRE(start->isVisible());
    start->click();
    CHECK(desk.opened == std::vector<std::size_t>{0});

    desk.rate("z", 1);
    CHECK_FALSE(start->isVisible());
}

TEST_CASE("a final assessment without ratings is not invited to rate") {
    OverviewDesk desk;
    desk.apply(FinalizeAssessment{desk.current()});
    CHECK_FALSE(button(desk.page, "Start rating")->isVisible());
}

TEST_CASE("tiles are buttons that say dimension and level") {
    OverviewDesk desk;
    desk.rate("y", 2);
    desk.apply(SetRating{desk.current(), dimension("z"), NotApplicable{}});
    CHECK(desk.tile(0).accessibleName() == "x: Not rated");
    CHECK(desk.tile(1).accessibleName() == "y: mid");
    CHECK(desk.tile(2).accessibleName() == "z: Not applicable");
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&desk.tile(1));
    REQUIRE(accessible);
    CHECK(accessible->role() == QAccessible::Button);
}

TEST_CASE("a tile opens its dimension by click and by Enter") {
    OverviewDesk desk;
    QTest::mouseClick(&desk.tile(3), Qt::LeftButton);
    QTest::keyClick(&desk.tile(4), Qt::Key_Return);
    QTest::keyClick(&desk.tile(1), Qt::Key_Space);
    CHECK(desk.opened == std::vector<std::size_t>{3, 4, 1});
}

TEST_CASE("the arrow keys go from tile to tile, and Tab leaves them at once") {
    OverviewDesk desk;
    REQUIRE(QTest::qWaitFor([&] { return desk.page.isActiveWindow(); }));
    desk.tile(0).setFocus();
    QTest::keyClick(&desk.tile(0), Qt::Key_Right);
    CHECK(desk.tile(1).hasFocus());
    QTest::keyClick(&desk.tile(1), Qt::Key_Down);
    CHECK(desk.tile(4).hasFocus());
    QTest::keyClick(&desk.tile(4), Qt::Key_Up);
    CHECK(desk.tile(1).hasFocus());
    QTest::keyClick(&desk.tile(1), Qt::Key_End);
    CHECK(desk.tile(4).hasFocus());
    int tabStops = 0;
    for (std::size_t position = 0; position < 5; ++position)
        tabStops += desk.tile(position).focusPolicy() == Qt::StrongFocus ? 1 : 0;
    CHECK(tabStops == 1);
    CHECK(desk.opened.empty());
}

TEST_CASE("the overview sums up the assessment and each strand in words") {
    OverviewDesk desk;
    desk.rate("x", 1);
    desk.rate("y", 3);
    desk.addNote("x", "Walk-through");
    desk.addStep(desk.current(), "x", "Write it down");
    CHECK(desk.says(QString::fromUtf8("2026–27 at a glance")));
    CHECK(desk.says(QString::fromUtf8("2 of 5 dimensions rated · 1 piece of evidence · 1 next step open")));
    CHECK(desk.says(QString::fromUtf8(
        "at or above mid: 1 of 2 rated · 1 not rated · median: split between low and high")));
    CHECK(desk.says("nothing rated yet"));
}

TEST_CASE("the overview follows the current assessment, also while it is hidden") {
    OverviewDesk desk;
    desk.rate("x", 3);
    desk.page.hide();
    REQUIRE(desk.session.setCurrent(desk.lastYear));
    desk.page.show();
    CHECK(desk.says(QString::fromUtf8("2025–26 at a glance")));
    CHECK(desk.tile(0).accessibleName() == "x: Not rated");
}

TEST_CASE("everything on the overview that takes the focus has a name and is large enough") {
    OverviewDesk desk;
    desk.rate("x", 3);
    desk.addStep(desk.current(), "x", "Write it down");
    for (const int size : {80, 200, 100}) {
        desk.appearance.setTextSize(size);
        CHECK(nameless(desk.page) == QStringList());
        REQUIRE(QTest::qWaitFor([&] { return desk.tile(0).height() >= 24; }));
        for (const QAbstractButton* one : desk.page.findChildren<QAbstractButton*>())
            if (one->isVisible()) {
                INFO(one->accessibleName().toStdString() << " at " << size << " %");
                CHECK(one->height() >= (size == 80 ? 22 : 24));
            }
    }
}

TEST_CASE("the tiles of the overview are saved as a picture") {
    OverviewDesk desk;
    desk.rate("x", 1);
    desk.prompts.saveTo = QString::fromStdString((desk.folder.path() / "tiles.svg").string());
    auto* menu = desk.page.findChild<FigureMenu*>();
    REQUIRE(menu);
    for (QAction* action : menu->actions())
        if (action->text() == QString::fromUtf8("Save as SVG…"))
            action->trigger();
    CHECK_THAT(plumbline::test::bytesOf(desk.folder.path() / "tiles.svg"), ContainsSubstring("<svg"));
}
