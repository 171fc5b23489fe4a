// SPDX-License-Identifier: MIT
#include "analysis/comparison.h"

#include "rubric/rubric_diff.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/tiny_rubric.h"

#include <algorithm>
#include <functional>

using namespace plumbline;
using plumbline::test::AssessmentSketch;
using plumbline::test::school;
using plumbline::test::tinyRubric;

namespace {

AssessmentSketch lincoln(std::string_view year) {
    return school("Lincoln").year(year);
}

RubricPointer changed(const RubricPointer& rubric, const std::function<void(RubricParts&)>& change) {
    RubricParts parts{rubric->id(),       rubric->version(), rubric->title(),  rubric->source(),
                      rubric->language(), rubric->levels(),  rubric->strands()};
    change(parts);
    return std::make_shared<const Rubric>(Rubric::create(std::move(parts)).value.value());
}

/// The rubric with other words in the lowest descriptor of its first dimension.
RubricPointer rewordedFirst(const RubricPointer& rubric) {
    return changed(rubric, [](RubricParts& parts) {
        parts.version += "-reworded";
        parts.strands[0].dimensions[0].descriptors[0] += " Or almost.";
    });
}

std::vector<ComparisonRow> rowsOf(const Comparison& comparison) {
    std::vector<ComparisonRow> rows;
    for (const ComparisonStrand& strand : comparison.strands)
        rows.insert(rows.end(), strand.rows.begin(), strand.rows.end());
    return rows;
}

ComparisonRow rowOf(const Comparison& comparison, std::string_view dimension) {
    for (ComparisonRow& row : rowsOf(comparison))
        if (row.dimension.value() == dimension)
            return row;
    throw std::invalid_argument("no such row: " + std::string(dimension));
}

std::string why(const Comparison& comparison, std::string_view dimension) {
    return toEnglish(explanation(comparison, rowOf(comparison, dimension)));
}

std::vector<std::string> ids(const std::vector<ComparisonRow>& rows) {
    std::vector<std::string> all;
    for (const ComparisonRow& row : rows)
        all.push_back(row.dimension.value());
    return all;
}

/// Assessments of many kinds: other ratings, other rubrics, nothing rated.
std::vector<SnapshotPointer> manyKinds() {
    const RubricPointer tiny = tinyRubric("A: x y z | B: u v");
    return {lincoln("2020-21").rubric(tiny).rate("x 1, y 2, z 3, u 1, v 2"),
            lincoln("2021-22").rubric(tiny).rate("x 2, y 1, z 3, u n/a, v -"),
            lincoln("2022-23").rubric(tiny),
            lincoln("2023-24").rubric(rewordedFirst(tiny)).rate("x 3, y 3, z 1, u 2, v n/a"),
            lincoln("2024-25").rubric("A: y z w | C: v").rate("y 3, z 2, w 1, v 3"),
            lincoln("2025-26").rubric("A: x y z | B: u v", 4).rate("x 4, y 1")};
}

} // namespace

TEST_CASE("a dimension rated in both years is up, down or the same, in levels") {
    const Comparison years = compare({lincoln("2024-25").rate("x 1, y 3, z 2, u 3, v 1"),
                                      lincoln("2025-26").rate("x 2, y 1, z 2, u 2, v 3")});
    CHECK(rowOf(years, "x").change == Change::Up);
    CHECK(rowOf(years, "x").steps == 1);
    CHECK(rowOf(years, "y").change == Change::Down);
    CHECK(rowOf(years, "y").steps == -2);
    CHECK(rowOf(years, "z").change == Change::Same);
    CHECK(rowOf(years, "z").steps == 0);
    CHECK(years.summary == ComparisonSummary{.up = 2, .down = 2, .same = 1, .notComparable = 0});
    for (const ComparisonRow& row : rowsOf(years))
        CHECK(explanation(years, row) == Message{});
}

TEST_CASE("the change is between the first and the last column, whatever lies between") {
    const Comparison years = compare(
        {lincoln("2023-24").rate("x 1"), lincoln("2024-25").rate("x 3"), lincoln("2025-26").rate("x 2")});
    CHECK(rowOf(years, "x").steps == 1);
    CHECK(rowOf(years, "x").cells[1].levelName == "high");
}

TEST_CASE("what is unrated or not applicable in one year is not compared as if it were a level") {
    const Comparison years = compare({lincoln("2024-25").rate("x -, y 2, z n/a, u 2, v -"),
                                      lincoln("2025-26").rate("x 1, y -, z 1, u n/a, v n/a")});
    CHECK(years.summary == ComparisonSummary{.up = 0, .down = 0, .same = 0, .notComparable = 5});
    CHECK(why(years, "x") == "Not rated in 2024–25.");
    CHECK(why(years, "y") == "Not rated in 2025–26.");
    CHECK(why(years, "z") == "Not applicable in 2024–25.");
    CHECK(why(years, "u") == "Not applicable in 2025–26.");
    CHECK(why(years, "v") == "Not applicable in 2025–26."); // before unrated
    for (const ComparisonRow& row : rowsOf(years)) {
        CHECK(row.change == Change::None);
        CHECK(row.steps == 0);
    }
}

TEST_CASE("two years in which nobody rated a dimension do not agree on it") {
    // PDredesign gives a question that nobody answered a variance of 0.
    const Comparison years = compare({lincoln("2024-25"), lincoln("2025-26")});
    CHECK(years.summary == ComparisonSummary{.up = 0, .down = 0, .same = 0, .notComparable = 5});
    CHECK(rowOf(years, "x").incomparable == Incomparable::UnratedBefore);
}

TEST_CASE("a reworded dimension is not compared, and says between which years it changed") {
    const RubricPointer old = tinyRubric("A: x y");
    const RubricPointer anew = rewordedFirst(old);
    const Comparison years = compare(
        {lincoln("2022-23").rubric(old).rate("x 1, y 1"), lincoln("2023-24").rubric(old).rate("x 1, y 2"),
         lincoln("2024-25").rubric(anew).rate("x 2, y 2"), lincoln("2025-26").rubric(anew).rate("x 3, y 2")});
    const ComparisonRow x = rowOf(years, "x");
    CHECK(x.incomparable == Incomparable::Reworded);
    CHECK(x.change == Change::None);
    CHECK(x.reworded == std::vector<bool>{false, false, true, false});
    CHECK(why(years, "x") == "The wording changed between 2023–24 and 2024–25.");
    CHECK(rowOf(years, "y").change == Change::Up);
    CHECK(rowOf(years, "y").reworded == std::vector<bool>(4, false));
}

TEST_CASE("wording that changed and changed back is comparable, and the columns still say so") {
    const RubricPointer old = tinyRubric("A: x");
    const Comparison years = compare({lincoln("2023-24").rubric(old).rate("x 1"),
                                      lincoln("2024-25").rubric(rewordedFirst(old)).rate("x 2"),
                                      lincoln("2025-26").rubric(old).rate("x 3")});
    CHECK(rowOf(years, "x").change == Change::Up);
    CHECK(rowOf(years, "x").reworded == std::vector<bool>{false, true, true});
}

TEST_CASE("a rewording is seen across a year whose rubric lacks the dimension") {
    const RubricPointer old = tinyRubric("A: x y");
    const Comparison years =
        compare({lincoln("2023-24").rubric(old).rate("x 1"), lincoln("2024-25").rubric("A: y").rate("y 2"),
                 lincoln("2025-26").rubric(rewordedFirst(old)).rate("x 3")});
    CHECK(rowOf(years, "x").reworded == std::vector<bool>{false, false, true});
    CHECK_FALSE(rowOf(years, "x").cells[1].value);
    CHECK(why(years, "x") == "The wording changed between 2023–24 and 2025–26.");
}

TEST_CASE("rewording comes before not applicable and unrated as the reason") {
    const RubricPointer old = tinyRubric("A: x");
    const Comparison years = compare({lincoln("2024-25").rubric(old).rate("x n/a"),
                                      lincoln("2025-26").rubric(rewordedFirst(old)).rate("x -")});
    CHECK(rowOf(years, "x").incomparable == Incomparable::Reworded);
}

TEST_CASE("a dimension whose levels differ is not compared") {
    const Comparison years = compare(
        {lincoln("2024-25").rubric("A: x", 3).rate("x 2"), lincoln("2025-26").rubric("A: x", 4).rate("x 2")});
    CHECK(rowOf(years, "x").incomparable == Incomparable::Reworded);
    CHECK(why(years, "x") == "The levels changed between 2024–25 and 2025–26.");
}

TEST_CASE("rubrics of another id are compared where the descriptors are the same letter by letter") {
    const RubricPointer old = tinyRubric("A: x y");
    const RubricPointer other = changed(rewordedFirst(old), [](RubricParts& parts) {
        parts.id = *RubricId::parse("another-rubric");
        parts.title = "Another rubric";
    });
    const Comparison years = compare(
        {lincoln("2024-25").rubric(old).rate("x 1, y 1"), lincoln("2025-26").rubric(other).rate("x 2, y 2")});
    CHECK(rowOf(years, "x").incomparable == Incomparable::Reworded);
    CHECK(rowOf(years, "y").change == Change::Up);
}

TEST_CASE("strands and dimensions stand as in the last rubric, then what only earlier ones have") {
    const Comparison years =
        compare({lincoln("2023-24").rubric("A: x y | B: u | D: q"),
                 lincoln("2024-25").rubric("A: y x w | B: u"), lincoln("2025-26").rubric("B: v u | A: z y")});
    REQUIRE(years.strands.size() == 3);
    CHECK(years.strands[0].name == "B");
    CHECK(ids(years.strands[0].rows) == std::vector<std::string>{"v", "u"});
    CHECK(years.strands[1].name == "A");
    CHECK(ids(years.strands[1].rows) == std::vector<std::string>{"z", "y", "x", "w"});
    CHECK(years.strands[2].name == "D");
    CHECK(rowOf(years, "z").incomparable == Incomparable::MissingBefore);
    CHECK(why(years, "z") == "The rubric of 2023–24 has no such dimension.");
    CHECK(rowOf(years, "x").incomparable == Incomparable::MissingAfter);
    CHECK(why(years, "x") == "The rubric of 2025–26 has no such dimension.");
}

TEST_CASE("a dimension that only a middle column has is missing before") {
    const Comparison years =
        compare({lincoln("2023-24").rubric("A: x"), lincoln("2024-25").rubric("A: x w").rate("w 2"),
                 lincoln("2025-26").rubric("A: x")});
    CHECK(rowOf(years, "w").incomparable == Incomparable::MissingBefore);
    CHECK(rowOf(years, "w").cells[1].levelName == "mid");
}

TEST_CASE("a cell holds the reason, the evidence and the steps of its year") {
    const Comparison years = compare({lincoln("2024-25")
                                          .rate("x 2")
                                          .reason("x", "Because")
                                          .evidence("x y", "Walk-through")
                                          .evidence("x", "Survey")
                                          .step("x", "Open")
                                          .step("x", "Doing", "", StepStatus::Doing)
                                          .step("x", "Done", "", StepStatus::Done)
                                          .step("x", "Dropped", "", StepStatus::Dropped),
                                      lincoln("2025-26")});
    const ComparisonCell before = rowOf(years, "x").cells.front();
    CHECK(before == ComparisonCell{LevelRank(2), "mid", "Because", 2, 2, 1});
    CHECK(rowOf(years, "x").cells.back() == ComparisonCell{Unrated{}, "", "", 0, 0, 0});
    CHECK(rowOf(years, "y").cells.front().evidence == 1);
}

TEST_CASE("a comparison knows whether its columns are years or schools") {
    const Comparison years = compare({lincoln("2024-25"), lincoln("2025-26")});
    CHECK(years.sameSchool);
    CHECK_FALSE(years.sameYear);

    const Comparison schools = compare({lincoln("2025-26"), school("Douglass").year("2025-26").rate("x 2")});
    CHECK_FALSE(schools.sameSchool);
    CHECK(schools.sameYear);
    CHECK(why(schools, "x") == "Not rated in Lincoln.");

    const Comparison both = compare({lincoln("2024-25"), school("Douglass").year("2025-26")});
    CHECK_FALSE(both.sameSchool);
    CHECK_FALSE(both.sameYear);
    CHECK(why(both, "x") == "Not rated in Lincoln 2024–25.");
}

TEST_CASE("up, down, same and not comparable are all the rows, in either direction") {
    for (const SnapshotPointer& a : manyKinds())
        for (const SnapshotPointer& b : manyKinds()) {
            const Comparison there = compare({a, b});
            const Comparison back = compare({b, a});
            const ComparisonSummary& sum = there.summary;
            const std::size_t rows = rowsOf(there).size();
            CHECK(static_cast<std::size_t>(sum.up + sum.down + sum.same + sum.notComparable) == rows);
            CHECK(rows == rubricDiff(*a->rubric, *b->rubric).size());
            CHECK(back.summary == ComparisonSummary{sum.down, sum.up, sum.same, sum.notComparable});
        }
}

TEST_CASE("a year compared with itself has no shifts") {
    for (const SnapshotPointer& year : manyKinds()) {
        const Comparison itself = compare({year, year});
        CHECK(itself.summary.up == 0);
        CHECK(itself.summary.down == 0);
        CHECK(itself.summary.same == itself.columns[0].profile.overall.rated);
        for (const ComparisonRow& row : rowsOf(itself))
            CHECK(row.reworded == std::vector<bool>{false, false});
    }
}

TEST_CASE("every row that is not comparable says why, and no other does") {
    for (const SnapshotPointer& a : manyKinds())
        for (const SnapshotPointer& b : manyKinds()) {
            const Comparison years = compare({a, b});
            for (const ComparisonRow& row : rowsOf(years)) {
                CHECK((row.change == Change::None) == row.incomparable.has_value());
                CHECK(toEnglish(explanation(years, row)).empty() == !row.incomparable);
            }
        }
}

TEST_CASE("ten columns stand side by side in the order they were given") {
    std::vector<SnapshotPointer> snapshots;
    for (int start = 2016; start < 2026; ++start)
        snapshots.push_back(lincoln(SchoolYear::startingIn(start)->id()).rate(start % 2 ? "x 1" : "x 3"));
    const Comparison years = compare(snapshots);
    REQUIRE(years.columns.size() == 10);
    CHECK(years.columns[3].assessment.year.id() == "2019-20");
    CHECK(rowOf(years, "x").cells.size() == 10);
    CHECK(rowOf(years, "x").steps == -2);
}
