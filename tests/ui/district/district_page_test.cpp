// SPDX-License-Identifier: MIT
#include "ui/district/district_page.h"
#include "ui/figures/figure_view.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "support/tiny_rubric.h"
#include "ui/district/district_model.h"
#include "ui/district/district_view.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// "Lincoln" in both years, "Ash" in both, "Birch" in 2025-26 only.
struct DistrictDesk : Desk {
    DistrictDesk() {
        const AssessmentId lincoln = current();
        ashBefore = add("Ash", "2025-26");
        ash = add("Ash", "2026-27");
        birch = add("Birch", "2025-26");
        rate(lastYear, "x", 1);
        rate(lincoln, "x", 3);
        rate(ashBefore, "x", 2);
        rate(ashBefore, "y", 2);
        rate(ash, "x", 2);
        rate(ash, "y", 1);
        apply(FinalizeAssessment{ash});
        REQUIRE(session.setCurrent(lincoln));
    }

    void rate(AssessmentId assessment, std::string_view id, int level) {
        apply(SetRating{assessment, dimension(id), LevelRank(level), {}});
    }

    AssessmentId add(std::string_view school, std::string_view year) {
        apply(CreateAssessment{valid<Name>(school), *SchoolYear::parse(year),
                               plumbline::test::tinyRubric("A: x y z | B: u v")});
        return *session.lastApplied().newAssessment;
    }

    DistrictPage& open() {
        page = std::make_unique<DistrictPage>(session, FigureDesk{appearance, prompts, announcer});
        QObject::connect(page.get(), &DistrictPage::assessmentRequested,
                         [this](AssessmentId assessment, std::optional<std::size_t> position) {
                             opened = {assessment};
                             openedAt = position;
                         });
        page->resize(1280, 800);
        page->show();
        return *page;
    }

    QComboBox& choice(const char* name) const { return *page->findChild<QComboBox*>(QLatin1String(name)); }

    void choose(const char* name, const QString& text) const {
        QComboBox& box = choice(name);
        const int index = box.findText(text);
        INFO(text.toStdString());
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
        emit box.activated(index);
    }

    DistrictView& view() const { return *page->findChild<DistrictView*>(); }

    QString cell(int row, int column, int role = Qt::DisplayRole) const {
        return view().model()->index(row, column).data(role).toString();
    }

    QStringList schools() const {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names << view().model()->headerData(row, Qt::Vertical).toString();
        return names;
    }

    QString sentence() const { return page->findChild<QLabel*>("districtSentence")->text(); }

    std::unique_ptr<DistrictPage> page;
    AssessmentId ash{0};
    AssessmentId ashBefore{0};
    AssessmentId birch{0};
    std::optional<AssessmentId> opened;
    std::optional<std::size_t> openedAt;
};

} // namespace

TEST_CASE("the district page lists every school by name with its levels, and says who has no assessment") {
    DistrictDesk desk;
    desk.open();
    CHECK(desk.schools() == QStringList{"Ash", "Birch", "Lincoln"});
    CHECK(desk.sentence() ==
          QStringLiteral("Schools with an assessment for 2026–27: 2 of 3. Of these still drafts: 1."));
    CHECK(desk.cell(0, 0) == "Final");
    CHECK(desk.cell(1, 0) == "No assessment");
    CHECK(desk.cell(2, 0) == "Draft");
    const QString spoken = desk.cell(0, 1, Qt::AccessibleTextRole);
    CHECK(spoken.startsWith("Ash, "));
    CHECK(desk.cell(1, 1, Qt::AccessibleTextRole).endsWith("No assessment"));
    CHECK(desk.cell(2, 2, Qt::AccessibleTextRole).endsWith("Not rated"));
    CHECK(nameless(*desk.page).join('\n').toStdString() == "");
    CHECK(desk.page->findChild<QTabWidget*>()->count() == 2);
}

TEST_CASE("comparing with a year adds the changes, in words and as a table") {
    DistrictDesk desk;
    desk.open();
    desk.choose("districtEarlier", QStringLiteral("Compare with 2025–26"));
    CHECK(desk.cell(2, 1, Qt::AccessibleTextRole).endsWith("rated higher"));
    CHECK(desk.cell(0, 2, Qt::AccessibleTextRole).endsWith("rated lower"));
    auto& tabs = *desk.page->findChild<QTabWidget*>();
    REQUIRE(tabs.count() == 3);
    CHECK(tabs.tabText(2) == QStringLiteral("Changes since 2025–26"));
    const auto* changes = named<QTableView>(*desk.page, "Changes by dimension");
    REQUIRE(changes);
    // x: Lincoln higher, Ash the same, Birch not comparable.
    CHECK(changes->model()->index(1, 0).data().toInt() == 1);
    CHECK(changes->model()->index(1, 1).data().toInt() == 1);
    CHECK(changes->model()->index(1, 2).data().toInt() == 0);
    CHECK(changes->model()->index(1, 3).data().toInt() == 1);
    desk.choose("districtEarlier", QStringLiteral("Compare with no year"));
    CHECK(tabs.count() == 2);
}

TEST_CASE("filters leave out schools and dimensions, and what leaves none out is one press away") {
    DistrictDesk desk;
    desk.open();
    desk.choose("districtStatus", QStringLiteral("Final only"));
    CHECK(desk.schools() == QStringList{"Ash"});
    CHECK(desk.sentence().contains("Only: final assessments"));
    CHECK(desk.sentence().startsWith("Schools chosen: 1 of 3."));
    desk.choose("districtStatus", QStringLiteral("Drafts and final"));
    desk.choose("districtStrand", QStringLiteral("B"));
    CHECK(desk.view().model()->columnCount() == 3);
    desk.choose("districtStrand", QStringLiteral("All strands"));
    desk.choose("districtShow", QStringLiteral("Without an assessment"));
    CHECK(desk.schools() == QStringList{"Birch"});
    desk.choose("districtShow", QStringLiteral("All schools"));
    desk.page->focusSearch();
    QTest::keyClicks(desk.page->findChild<QLineEdit*>("districtSearch"), "LIN");
    CHECK(desk.schools() == QStringList{"Lincoln"});
    QTest::keyClicks(desk.page->findChild<QLineEdit*>("districtSearch"), "zz");
    CHECK(desk.schools().isEmpty());
    auto* all = button(*desk.page, "Show all schools");
    REQUIRE(all);
    CHECK(all->isVisible());
    all->click();
    CHECK(desk.schools().size() == 3);
}

TEST_CASE("Enter or a double click on a cell opens the school's assessment at that dimension") {
    DistrictDesk desk;
    desk.open();
    desk.view().setFocus();
    desk.view().setCurrentIndex(desk.view().model()->index(0, 2));
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK(desk.opened == desk.ash);
    CHECK(desk.openedAt == 1U);
    desk.view().setCurrentIndex(desk.view().model()->index(0, 0));
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK_FALSE(desk.openedAt);
    desk.opened.reset();
    desk.view().setCurrentIndex(desk.view().model()->index(1, 1));
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    CHECK_FALSE(desk.opened);
}

TEST_CASE("the district follows a rating that was changed, and another year") {
    DistrictDesk desk;
    desk.open();
    const QString before = desk.cell(2, 3);
    desk.rate(desk.current(), "z", 3);
    QCoreApplication::processEvents();
    CHECK(desk.cell(2, 3) != before);
    desk.choose("districtYear", QStringLiteral("2025–26"));
    CHECK(desk.cell(1, 0) == "Draft");
    CHECK_FALSE(desk.choice("districtEarlier").isEnabled());
}

TEST_CASE("the figure of the district says its counts to those who do not see it") {
    DistrictDesk desk;
    desk.open();
    const auto* figure = desk.page->findChild<FigureView*>();
    REQUIRE(figure);
    CHECK(figure->accessibleName().startsWith("Levels of all schools by strand"));
    CHECK(figure->accessibleName().contains("A: "));
    CHECK(figure->accessibleName().contains("no assessment 3"));
}

TEST_CASE("the district is saved as PDF, web page, spreadsheet and table") {
    DistrictDesk desk;
    desk.open();
    const auto actions = desk.page->findChild<QPushButton*>("districtSave")->menu()->actions();
    const QStringList endings{"pdf", "html", "xlsx", "csv"};
    REQUIRE(actions.size() == endings.size());
    for (qsizetype i = 0; i < endings.size(); ++i) {
        const std::string name = "district." + endings[i].toStdString();
        desk.prompts.saveTo = toQString(desk.folder / name);
        actions[i]->trigger();
        INFO(name);
        CHECK(desk.prompts.suggested == "District roll-up 2026-27." + endings[i]);
        REQUIRE(std::filesystem::exists(desk.folder / name));
        CHECK(std::filesystem::file_size(desk.folder / name) > 200);
    }
    CHECK_THAT(bytesOf(desk.folder / "district.csv"), ContainsSubstring("Lincoln"));
}
