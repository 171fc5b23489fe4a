// SPDX-License-Identifier: MIT
#include "ui/district/school_chooser.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "ui/district/district_view.h"
#include "ui/shell/actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "workbook/generated_district.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

struct DistrictWindow {
    explicit DistrictWindow(const DistrictPlan& plan) {
        QSettings().clear();
        createDistrict(folder / "d.plumbline", plan, std::make_shared<plumbline::test::TickingClock>())
            .reset();
        window.resize(1280, 800);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        REQUIRE(session.open(toQString(folder / "d.plumbline")));
        QCoreApplication::processEvents();
    }

    QPushButton& school() { return *window.findChild<QPushButton*>("schoolChoice"); }

    QComboBox& year() { return *window.findChild<QComboBox*>("assessmentChoice"); }

    TemporaryFolder folder;
    Appearance appearance;
    ScriptedPrompts prompts;
    Session session{std::make_shared<plumbline::test::TickingClock>()};
    MainWindow window{session, appearance, prompts};
};

} // namespace

TEST_CASE("with several schools the header offers the school in a list to search, and only its years") {
    DistrictWindow desk({30, 4, 2, 1});
    REQUIRE(desk.school().isVisible());
    CHECK_FALSE(desk.window.findChild<QLabel*>("schoolName")->isVisible());
    CHECK(desk.year().count() <= 4);
    desk.school().click();
    auto* chooser = desk.window.findChild<SchoolChooser*>();
    REQUIRE(chooser);
    REQUIRE(chooser->isVisible());
    auto& list = *chooser->findChild<QListView*>();
    CHECK(list.model()->rowCount() == 30);
    CHECK(list.currentIndex().data().toString() == toQString(desk.session.snapshot()->school.name));
    auto& search = *chooser->findChild<QLineEdit*>("schoolSearch");
    const QString wanted = list.model()->index(17, 0).data().toString();
    search.setText(wanted.toUpper());
    CHECK(list.model()->rowCount() == 1);
    CHECK(chooser->findChild<QLabel*>("schoolCount")->text() == "Schools: 1 of 30");
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK_FALSE(chooser->isVisible());
    CHECK(toQString(desk.session.snapshot()->school.name) == wanted);
    CHECK(desk.school().accessibleName() == "School: " + wanted);
}

TEST_CASE("a search that finds no school says so, and Enter keeps the school") {
    DistrictWindow desk({5, 2, 2, 1});
    const SchoolId before = desk.session.snapshot()->school.id;
    desk.school().click();
    auto* chooser = desk.window.findChild<SchoolChooser*>();
    auto& search = *chooser->findChild<QLineEdit*>("schoolSearch");
    search.setText("zzzz");
    CHECK(chooser->findChild<QLabel*>("schoolCount")->text() == "No school has this in its name.");
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK(desk.session.snapshot()->school.id == before);
    search.clear();
    QTest::keyClick(&search, Qt::Key_Down);
    QTest::keyClick(&search, Qt::Key_Return);
    CHECK_FALSE(chooser->isVisible());
}

TEST_CASE("the district is offered where there are several schools, and leads to one of them") {
    DistrictWindow desk({6, 2, 2, 1});
    QAction& show = *desk.window.actions()[Command::ShowDistrict];
    REQUIRE(show.isEnabled());
    show.trigger();
    auto* view = desk.window.findChild<DistrictView*>();
    REQUIRE(view);
    REQUIRE(view->isVisible());
    const QString wanted = view->model()->headerData(3, Qt::Vertical).toString();
    emit view->opened(3, -1);
    CHECK(toQString(desk.session.snapshot()->school.name) == wanted);
    CHECK(desk.window.workspace().page() == WindowPage::Overview);
    REQUIRE(desk.session.createExample(toQString(desk.folder / "example.plumbline")));
    CHECK_FALSE(show.isEnabled());
}

// Hidden: it takes minutes to make. Run by its tag; it says how long each step of a large file takes.
TEST_CASE("a district of a thousand schools and ten years does not freeze the window", "[.][large]") {
    QElapsedTimer clock;
    clock.start();
    const auto lap = [&](const char* what) {
        QCoreApplication::processEvents();
        WARN(what << ": " << clock.restart() << " ms");
    };
    DistrictWindow desk({1000, 10, 1, 1});
    lap("made, opened and shown");
    desk.session.close();
    lap("closed");
    REQUIRE(desk.session.open(toQString(desk.folder / "d.plumbline")));
    lap("opened");
    for (const Command command :
         {Command::ShowOverview, Command::ShowRubric, Command::ShowSession, Command::ShowEvidence,
          Command::ShowNextSteps, Command::ShowCompare, Command::ShowReport, Command::ShowDistrict}) {
        desk.window.actions()[command]->trigger();
        lap(desk.window.actions()[command]->text().toUtf8().constData());
    }
    auto& earlier = *desk.window.findChild<QComboBox*>("districtEarlier");
    earlier.setCurrentIndex(1);
    emit earlier.activated(1);
    lap("compare with a year");
    desk.window.findChild<QLineEdit*>("districtSearch")->setText("oak");
    lap("search");
    desk.window.findChild<QLineEdit*>("districtSearch")->setText("");
    lap("all again");
    desk.school().click();
    lap("list of schools");
    auto* chooser = desk.window.findChild<SchoolChooser*>();
    chooser->findChild<QLineEdit*>("schoolSearch")->setText("oak");
    lap("search in the list");
    QTest::keyClick(chooser->findChild<QLineEdit*>("schoolSearch"), Qt::Key_Return);
    lap("another school, district shown");
    for (const Command command :
         {Command::ShowOverview, Command::ShowRubric, Command::ShowCompare, Command::ShowDistrict}) {
        desk.window.actions()[command]->trigger();
        lap(desk.window.actions()[command]->text().toUtf8().constData());
    }
    const AssessmentId here = desk.session.snapshot()->assessment.id;
    (void)desk.session.perform(
        SetRating{here, desk.session.snapshot()->rubric->dimension(0).id, LevelRank(1)});
    lap("a rating, district shown");
}
