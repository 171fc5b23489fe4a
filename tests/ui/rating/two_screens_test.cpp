// SPDX-License-Identifier: MIT
#include <QGuiApplication>
#include <QPushButton>
#include <QScreen>
#include <QTest>

#include "ui/rating/voting_desk.h"

#include "support/catch.h"
#include "ui/rating/facilitator_page.h"
#include "ui/rating/projector_page.h"
#include "ui/rating/projector_window.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// The projector, opened from a desk on the first of two screens.
struct TwoScreens {
    TwoScreens() {
        REQUIRE(QGuiApplication::screens().size() == 2);
        desk.window.setGeometry(100, 100, 1024, 700);
        desk.window.show();
        desk.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&desk.window));
        projector.showDimension(dimension("x"));
        projector.open();
    }

    QScreen* deskScreen = QGuiApplication::screens().value(0);
    QScreen* hallScreen = QGuiApplication::screens().value(1);
    VotingDesk desk;
    ProjectorWindow projector{desk.session, desk.appearance, &desk.window};
};

} // namespace

// Hidden from a run on one screen; CTest runs it with two.
TEST_CASE("with two screens the projector fills the second and the keyboard stays at the desk",
          "[.two-screens]") {
    TwoScreens screens;
    CHECK(screens.projector.isFullScreen());
    CHECK(screens.projector.screen() == screens.hallScreen);
    CHECK(screens.projector.geometry() == screens.hallScreen->geometry());
    CHECK(screens.desk.window.isActiveWindow());
}

TEST_CASE("the two windows change screens with one key", "[.two-screens]") {
    TwoScreens screens;
    QTest::keyClick(&screens.projector, Qt::Key_S);
    CHECK(screens.projector.screen() == screens.deskScreen);
    CHECK(screens.projector.isFullScreen());
    CHECK(screens.desk.window.screen() == screens.hallScreen);
    CHECK(screens.desk.window.size() == QSize(1024, 700));
    screens.projector.swapScreens();
    CHECK(screens.projector.screen() == screens.hallScreen);
    CHECK(screens.desk.window.screen() == screens.deskScreen);
}

TEST_CASE("the facilitator's page swaps the screens with its key and its button, and has no curtain then",
          "[.two-screens]") {
    VotingDesk desk;
    desk.window.setGeometry(100, 100, 1024, 700);
    const auto page = std::make_unique<FacilitatorPage>(desk.session, desk.appearance, desk.prompts,
                                                        desk.announcer, &desk.window);
    desk.window.show();
    const QScreen* deskScreen = desk.window.screen();
    const auto shows = [&](const char* name) {
        return named<QPushButton>(*page, QLatin1String(name))->isVisibleTo(page.get());
    };
    CHECK_FALSE(shows("Swap the two screens"));
    QTest::keyClick(page.get(), Qt::Key_F5);
    const auto& projector = *page->findChild<ProjectorWindow*>();
    CHECK(projector.screen() != deskScreen);
    CHECK(shows("Swap the two screens"));
    CHECK_FALSE(shows("Cover this window with the projector page"));
    QTest::keyClick(page.get(), Qt::Key_C);
    CHECK(projector.isVisible());
    QTest::keyClick(page.get(), Qt::Key_S);
    CHECK(projector.screen() == deskScreen);
    CHECK(desk.window.screen() != deskScreen);
    named<QPushButton>(*page, "Swap the two screens")->click();
    CHECK(projector.screen() != deskScreen);
}

TEST_CASE("a projector that is unplugged leaves its window on the screen that is left", "[.two-screens]") {
    TwoScreens screens;
    screens.desk.begin();
    screens.desk.cast("Ana", 2);
    emit qGuiApp->screenRemoved(screens.hallScreen);
    CHECK(screens.projector.isVisible());
    CHECK_FALSE(screens.projector.isFullScreen());
    CHECK(screens.projector.screen() == screens.deskScreen);
    CHECK(screens.deskScreen->geometry().contains(screens.projector.geometry()));
    CHECK(screens.projector.page().view().progress.toStdString() == "1 of 3 voted");
    emit qGuiApp->screenAdded(screens.hallScreen);
    CHECK(screens.projector.isFullScreen());
    CHECK(screens.projector.screen() == screens.hallScreen);
}
