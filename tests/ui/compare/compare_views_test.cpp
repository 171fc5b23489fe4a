// SPDX-License-Identifier: MIT
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include "ui/support/desk.h"

#include "support/catch.h"
#include "support/tiny_rubric.h"
#include "ui/compare/columns_dialog.h"
#include "ui/compare/columns_model.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_model.h"
#include "ui/compare/comparison_view.h"
#include "ui/compare/rewording_view.h"
#include "ui/compare/row_detail.h"
#include "ui/figures/figure_view.h"

using namespace plumbline;
using namespace plumbline::ui;
using namespace plumbline::ui::test;

namespace {

/// x rated two levels higher, y one lower, z the same, u and v not rated.
struct ViewsDesk : Desk {
    ViewsDesk() {
        QSettings().remove(QStringLiteral("compare"));
        rate(lastYear, "x", 1);
        rate(lastYear, "y", 3);
        rate(lastYear, "z", 2);
        rate(current(), "x", 3);
        rate(current(), "y", 2);
        rate(current(), "z", 2);
        open();
    }

    ~ViewsDesk() { QSettings().remove(QStringLiteral("compare")); }

    void rate(AssessmentId assessment, std::string_view id, int level) {
        apply(SetRating{assessment, dimension(id), LevelRank(level), {}});
    }

    void open() {
        page = std::make_unique<ComparePage>(session, FigureDesk{appearance, prompts, announcer});
        page->resize(1275, 800);
        page->show();
    }

    void pick(const QString& box, int index) const {
        auto* its = named<QComboBox>(*page, box);
        its->setCurrentIndex(index);
        emit its->activated(index);
    }

    QStringList rows() const {
        const auto& model = *page->findChild<ComparisonModel*>();
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        return names;
    }

    bool says(const QString& text) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    FigureView* shownFigure() const {
        for (FigureView* figure : page->findChildren<FigureView*>())
            if (figure->isVisible() && !std::holds_alternative<DistributionFigure>(figure->block().figure))
                return figure;
        return nullptr;
    }

    std::unique_ptr<ComparePage> page;
};

std::vector<ColumnCandidate> manyCandidates(int count) {
    std::vector<ColumnCandidate> candidates;
    candidates.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        candidates.push_back({AssessmentId(i + 1), "School " + std::to_string(i / 10) + " · " +
                                                       SchoolYear::startingIn(2016 + i % 10)->label()});
    return candidates;
}

} // namespace

TEST_CASE("dimensions are filtered by how they changed and by strand, and the count is said") {
    ViewsDesk desk;
    CHECK(desk.rows() == QStringList{"A", "x", "y", "z", "B", "u", "v"});
    desk.pick("Which dimensions", 1);
    CHECK(desk.rows() == QStringList{"A", "x", "y"});
    CHECK(desk.says("2 of 5 dimensions"));
    desk.pick("Which dimensions", 2);
    CHECK(desk.rows() == QStringList{"A", "x"});
    desk.pick("Which dimensions", 3);
    CHECK(desk.rows() == QStringList{"A", "y"});
    desk.pick("Which dimensions", 4);
    CHECK(desk.rows() == QStringList{"B", "u", "v"});
    desk.pick("Strand", 1);
    CHECK(desk.says("No dimension is like that."));
    button(*desk.page, "Show all dimensions")->click();
    CHECK(desk.rows() == QStringList{"A", "x", "y", "z", "B", "u", "v"});
}

TEST_CASE("what moved most comes first, under how far it moved") {
    ViewsDesk desk;
    desk.page->findChild<QCheckBox*>()->click();
    CHECK(desk.rows() ==
          QStringList{"Up 2 levels", "x", "Down 1 level", "y", "Same", "z", "Not comparable", "u", "v"});
}

TEST_CASE("filter and view are remembered") {
    ViewsDesk desk;
    desk.pick("Which dimensions", 1);
    desk.pick("Show as", 2);
    desk.open();
    CHECK(desk.rows() == QStringList{"A", "x", "y"});
    REQUIRE(desk.shownFigure());
    CHECK(std::holds_alternative<MovesFigure>(desk.shownFigure()->block().figure));
}

TEST_CASE("a comparison is shown as heat map, moves, shifts and cards of what can be compared") {
    ViewsDesk desk;
    desk.pick("Show as", 1);
    REQUIRE(desk.shownFigure());
    CHECK(std::holds_alternative<HeatFigure>(desk.shownFigure()->block().figure));
    desk.pick("Show as", 3);
    CHECK(std::holds_alternative<ShiftFigure>(desk.shownFigure()->block().figure));
    desk.pick("Show as", 4);
    CHECK_FALSE(desk.shownFigure());
    CHECK(desk.says("3 of 5 dimensions can be compared, 2 can not."));
    CHECK(desk.says("Missing ratings"));
    CHECK(nameless(*desk.page) == QStringList());
}

TEST_CASE("a name in the side panel is found though the filter hides it") {
    ViewsDesk desk;
    desk.pick("Which dimensions", 3);
    for (QAbstractButton* link : desk.page->findChildren<QAbstractButton*>())
        if (link->accessibleName().startsWith("x"))
            link->click();
    CHECK(desk.rows().contains("x"));
    CHECK(desk.page->findChild<RowDetail*>()->isVisible());
}

TEST_CASE("the detail takes the whole page where it shall, and gives it back") {
    ViewsDesk desk;
    auto* view = desk.page->findChild<ComparisonView*>();
    emit view->rowChosen(1);
    QAbstractButton* wide = button(*desk.page, "Side by side");
    REQUIRE(wide);
    wide->click();
    CHECK_FALSE(view->isVisible());
    QTest::keyClick(desk.page->findChild<RowDetail*>(), Qt::Key_Escape);
    CHECK(view->isVisible());
}

TEST_CASE("a reworded dimension shows its wording before and after in the detail") {
    ViewsDesk desk;
    const RubricPointer rubric = desk.now().rubric;
    RubricParts parts{
        rubric->id(),     "2.0", rubric->title(), rubric->source(), rubric->language(), rubric->levels(),
        rubric->strands()};
    parts.strands[0].dimensions[0].descriptors[0] = "x in every room at low.";
    const auto anew = std::make_shared<const Rubric>(Rubric::create(std::move(parts)).value.value());
    desk.apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2027-28"), anew});
    const AssessmentId next = *desk.session.lastApplied().newAssessment;
    REQUIRE(desk.session.setCurrent(next));
    desk.rate(next, "x", 1);
    auto& model = *desk.page->findChild<ComparisonModel*>();
    const int row = *model.rowOf(dimension("x"));
    CHECK(model.face(row, model.changeColumn()).text == "not comparable");
    emit desk.page->findChild<ComparisonView*>()->rowChosen(row);
    const auto* wording = desk.page->findChild<RewordingView*>();
    REQUIRE(wording);
    CHECK(wording->accessibleName() == "added: in every room");
    CHECK(wording->text().contains("<u"));
}

TEST_CASE("among ten thousand years of schools a few are found, chosen and put in order at once") {
    Desk desk;
    QElapsedTimer time;
    time.start();
    ColumnsDialog dialog(manyCandidates(10000), {AssessmentId(1), AssessmentId(2)}, desk.appearance, nullptr);
    dialog.show();
    auto* search = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(search, "school 777 2019");
    CHECK(time.elapsed() < 4000);
    auto* list = named<QListView>(dialog, "All years of all schools");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
    CHECK(dialog.chosen() == std::vector{AssessmentId(1), AssessmentId(2), AssessmentId(7774)});
    auto* order = dialog.findChild<QListWidget*>();
    order->setCurrentRow(2);
    button(dialog, "Earlier")->click();
    CHECK(dialog.chosen() == std::vector{AssessmentId(1), AssessmentId(7774), AssessmentId(2)});
    button(dialog, "Take out")->click();
    CHECK(dialog.chosen() == std::vector{AssessmentId(1), AssessmentId(2)});
    button(dialog, "Take out")->click();
    CHECK_FALSE(button(dialog, "Compare")->isEnabled());
    CHECK(nameless(dialog) == QStringList());
}

TEST_CASE("ten columns can be chosen, an eleventh can not") {
    ColumnsModel model(manyCandidates(12));
    for (int row = 0; row < 10; ++row)
        CHECK(model.setChosen(row, true));
    CHECK_FALSE(model.setChosen(10, true));
    CHECK(model.chosen().size() == 10);
    CHECK(model.setChosen(3, false));
    CHECK(model.setChosen(10, true));
    CHECK(model.chosen().back() == AssessmentId(11));
}
