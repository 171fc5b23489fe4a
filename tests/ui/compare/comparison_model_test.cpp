// SPDX-License-Identifier: MIT
#include "ui/compare/comparison_model.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "support/tiny_rubric.h"

using namespace plumbline;
using namespace plumbline::test;
using namespace plumbline::ui;

namespace {

/// The tiny rubric with another descriptor in its first dimension.
RubricPointer reworded() {
    const RubricPointer old = tinyRubric("A: x y z | B: u v");
    RubricParts parts{old->id(),       "2",           old->title(),  old->source(),
                      old->language(), old->levels(), old->strands()};
    parts.strands[0].dimensions[0].descriptors[1] = "Said otherwise.";
    return std::make_shared<const Rubric>(*Rubric::create(std::move(parts)).value);
}

std::string spoken(const ComparisonModel& model, int row, int column) {
    return model.data(model.index(row, column), Qt::AccessibleTextRole).toString().toStdString();
}

struct TwoYears {
    TwoYears() { model.show(std::make_shared<const Comparison>(compare({before, after}))); }

    SnapshotPointer before = school("Lincoln").year("2025-26").rate("x 1, y 1, z 3, u 2, v -").snapshot();
    SnapshotPointer after = school("Lincoln")
                                .year("2026-27")
                                .rubric(reworded())
                                .rate("x 3, y 3, z 2, u 2, v 1")
                                .evidence("y", "One")
                                .evidence("y", "Two")
                                .step("y", "Do it", "", StepStatus::Done)
                                .step("y", "Do more")
                                .snapshot();
    ComparisonModel model;
    static constexpr int x = 1, y = 2, z = 3, strandB = 4, u = 5, v = 6; ///< rows
};

} // namespace

TEST_CASE("the table of a comparison has a line for every strand and dimension") {
    const TwoYears years;
    CHECK(years.model.rowCount() == 7);
    CHECK(years.model.columnCount() == 4);
    CHECK(years.model.isStrand(0));
    CHECK(years.model.isStrand(TwoYears::strandB));
    CHECK(years.model.rowOf(*DimensionId::parse("u")) == TwoYears::u);
    CHECK(years.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QString::fromUtf8("2025–26"));
    CHECK(years.model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString() ==
          QString::fromUtf8("Since 2025–26"));
    CHECK(years.model.headerData(TwoYears::strandB, Qt::Vertical, Qt::DisplayRole).toString() == "B");
}

TEST_CASE("every cell of a comparison says its dimension, its column and what it shows") {
    const TwoYears years;
    CHECK(spoken(years.model, TwoYears::y, 1) == "y, 2026–27: high");
    CHECK(spoken(years.model, TwoYears::y, 2) == "y, Since 2025–26: up 2 levels");
    CHECK(spoken(years.model, TwoYears::z, 2) == "z, Since 2025–26: down 1 level");
    CHECK(spoken(years.model, TwoYears::u, 2) == "u, Since 2025–26: same");
    CHECK(spoken(years.model, TwoYears::y, 3) ==
          "y, evidence and next steps: evidence from 0 to 2, 1 of 2 steps done");
}

TEST_CASE("a reworded dimension has no arrow and says why") {
    const TwoYears years;
    const CellFace& change = years.model.face(TwoYears::x, years.model.changeColumn());
    CHECK(change.change == Change::None);
    CHECK(change.text == "not comparable");
    CHECK(change.spoken.contains("wording changed"));
    CHECK(years.model.face(TwoYears::x, 1).remark == "new wording");
    CHECK(years.model.face(TwoYears::y, 1).remark.isEmpty());
}

TEST_CASE("what is not rated in one year is not comparable either") {
    const TwoYears years;
    CHECK(years.model.face(TwoYears::v, years.model.changeColumn()).change == Change::None);
    CHECK(spoken(years.model, TwoYears::v, 0) == "v, 2025–26: Not rated");
}

TEST_CASE("the arrow keys pass over the lines of strands") {
    const TwoYears years;
    CHECK_FALSE(years.model.flags(years.model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    CHECK(years.model.flags(years.model.index(1, 0)).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("a dimension that an earlier rubric lacks is said to be not in it") {
    ComparisonModel model;
    model.show(std::make_shared<const Comparison>(
        compare({school("Lincoln").year("2025-26").rubric("A: x").rate("x 1"),
                 school("Lincoln").year("2026-27").rubric("A: x y").rate("x 1, y 2")})));
    const auto row = model.rowOf(*DimensionId::parse("y"));
    REQUIRE(row);
    CHECK(model.face(*row, 0).kind == CellFace::Kind::Absent);
    CHECK(spoken(model, *row, 0) == "y, 2025–26: not in this rubric");
    CHECK(model.face(*row, model.changeColumn()).change == Change::None);
}

TEST_CASE("columns are named by what differs") {
    ComparisonModel model;
    model.show(std::make_shared<const Comparison>(compare(
        {school("Adams").year("2026-27").rate("x 1"), school("Lincoln").year("2026-27").rate("x 2")})));
    CHECK(model.columnName(1) == "Lincoln");
    CHECK(model.changeTitle() == "Against Adams");
    model.show(std::make_shared<const Comparison>(compare(
        {school("Adams").year("2025-26").rate("x 1"), school("Lincoln").year("2026-27").rate("x 2")})));
    CHECK(model.columnName(1) == QString::fromUtf8("Lincoln 2026–27"));
}
