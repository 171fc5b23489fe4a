// SPDX-License-Identifier: MIT
#include "analysis/rollup.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"
#include "support/year_ratings.h"
#include "workbook/generated_district.h"

#include <algorithm>

using namespace plumbline;
using plumbline::test::school;
using plumbline::test::TemporaryFolder;
using plumbline::test::TickingClock;
using plumbline::test::yearOf;
using Kind = RollupCell::Kind;

namespace {

constexpr const char* wording = "A: x y | B: u";

/// "A: x y | B: u", with other words under x.
RubricPointer rewordedRubric() {
    RubricParts parts{school("s").rubric(wording).snapshot()->rubric->id(), "2", "Title", {}, "en", {}, {}};
    const RubricPointer old = school("s").rubric(wording).snapshot()->rubric;
    parts.levels = old->levels();
    parts.strands = old->strands();
    parts.strands[0].dimensions[0].descriptors[1] = "Said in other words.";
    return std::make_shared<const Rubric>(*Rubric::create(parts).value);
}

int sum(const ComparisonSummary& changes) {
    return changes.up + changes.down + changes.same + changes.notComparable;
}

} // namespace

TEST_CASE("a roll-up counts the schools of a year by level, and keeps what is no level apart") {
    const RubricPointer rubric = school("s").rubric(wording).snapshot()->rubric;
    const YearRatings year =
        yearOf("2025-26", {school("A").rubric(rubric).rate("x 1, y n/a, u 2"),
                           school("B").rubric(rubric).rate("x 3, y 2").final(), nullptr});
    const Rollup result = rollup(year, nullptr);
    REQUIRE(result.columns.size() == 3);
    CHECK(result.columns[0].counts == RollupCounts{{1, 0, 1}, 0, 0, 0, 1});
    CHECK(result.columns[1].counts == RollupCounts{{0, 1, 0}, 0, 1, 0, 1});
    CHECK(result.columns[2].counts == RollupCounts{{0, 1, 0}, 1, 0, 0, 1});
    CHECK(result.strands[0].counts == RollupCounts{{1, 1, 1}, 0, 1, 0, 2});
    CHECK(result.withoutAssessment == 1);
    CHECK(result.schools[2].cells[0].kind == Kind::NoAssessment);
}

TEST_CASE("a dimension that a school's rubric words differently is shown and not counted") {
    const RubricPointer usual = school("s").rubric(wording).snapshot()->rubric;
    const YearRatings year = yearOf("2025-26", {school("A").rubric(usual).rate("x 1, y 1, u 1"),
                                                school("B").rubric(rewordedRubric()).rate("x 2, y 2, u 2"),
                                                school("C").rubric(usual).rate("x 3, y 3, u 3")});
    const Rollup result = rollup(year, nullptr);
    CHECK(result.rubric == usual);
    CHECK(result.schools[1].cells[0].kind == Kind::Reworded);
    CHECK(result.schools[1].cells[0].value == RatingValue(LevelRank(2)));
    CHECK(result.schools[1].cells[1].kind == Kind::Counted);
    CHECK(result.columns[0].counts == RollupCounts{{1, 0, 1}, 0, 0, 1, 0});
    CHECK(result.columns[1].counts == RollupCounts{{1, 1, 1}, 0, 0, 0, 0});
    REQUIRE(result.otherRubrics.size() == 1);
    CHECK(result.otherRubrics.front().schools == 1);
}

TEST_CASE("changes are counted only where both years say the same words") {
    const RubricPointer before = school("s").rubric(wording).snapshot()->rubric;
    const RubricPointer now = rewordedRubric();
    const YearRatings earlier =
        yearOf("2024-25", {school("A").rubric(before).rate("x 1, y 1, u 2"),
                           school("B").rubric(before).rate("x 1, y 3, u n/a"), nullptr});
    const YearRatings year = yearOf("2025-26", {school("A").rubric(now).rate("x 3, y 2, u 2"),
                                                school("B").rubric(now).rate("x 3, y 1, u 2"),
                                                school("C").rubric(now).rate("x 3, y 1, u 2")});
    const Rollup result = rollup(year, &earlier);
    CHECK(result.columns[0].changes == ComparisonSummary{0, 0, 0, 3});
    CHECK(result.columns[1].changes == ComparisonSummary{1, 1, 0, 1});
    CHECK(result.columns[2].changes == ComparisonSummary{0, 0, 1, 2});
    CHECK(result.strands[0].changes == ComparisonSummary{1, 1, 0, 4});
}

TEST_CASE("filters leave schools out of the list and of every count") {
    const RubricPointer rubric = school("s").rubric(wording).snapshot()->rubric;
    const YearRatings earlier = yearOf("2024-25", {school("A").rubric(rubric).rate("x 1"), nullptr, nullptr});
    const YearRatings year = yearOf("2025-26", {school("A").rubric(rubric).rate("x 2, u 3"),
                                                school("B").rubric(rubric).rate("x 3").final(), nullptr});
    const auto names = [&](const RollupFilter& filter) {
        std::string all;
        for (const RollupSchool& row : rollup(year, &earlier, filter).schools)
            all += row.school.name + ";";
        return all;
    };
    CHECK(names({}) == "A;B;School 3;");
    CHECK(names({.status = AssessmentStatus::Final}) == "B;");
    CHECK(names({.status = AssessmentStatus::Draft}) == "A;");
    CHECK(names({.withoutAssessment = true}) == "School 3;");
    CHECK(names({.level = LevelRank(3)}) == "A;B;");
    CHECK(names({.strand = StrandId::parse("a"), .level = LevelRank(3)}) == "B;");
    CHECK(names({.change = Change::Up}) == "A;");
    CHECK(names({.name = [](const School& one) { return one.name == "B"; }}) == "B;");
    const Rollup strand = rollup(year, nullptr, {.strand = StrandId::parse("b")});
    REQUIRE(strand.columns.size() == 1);
    CHECK(strand.columns[0].counts.total() == 3);
}

TEST_CASE("a year that no school has leaves every school without an assessment") {
    const Rollup result = rollup(yearOf("2030-31", {nullptr, nullptr}), nullptr);
    CHECK_FALSE(result.rubric);
    CHECK(result.columns.empty());
    CHECK(result.schools.size() == 2);
    CHECK(result.withoutAssessment == 2);
}

TEST_CASE("the counts of a roll-up add up for every made-up district, year and filter") {
    const TemporaryFolder folder;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const auto workbook = createDistrict(folder / (std::to_string(seed) + ".plumbline"), {30, 6, 1, seed},
                                             std::make_shared<TickingClock>());
        for (int start = 2022; start <= 2026; ++start) {
            const YearRatings year = workbook->ratings(*SchoolYear::startingIn(start));
            const YearRatings earlier = workbook->ratings(*SchoolYear::startingIn(start - 1));
            for (const RollupFilter& filter :
                 {RollupFilter{}, RollupFilter{.status = AssessmentStatus::Final},
                  RollupFilter{.level = LevelRank(1)}, RollupFilter{.change = Change::Down},
                  RollupFilter{.strand = StrandId::parse("practice")}}) {
                const Rollup result = rollup(year, &earlier, filter);
                const auto schools = static_cast<int>(result.schools.size());
                for (const RollupColumn& column : result.columns) {
                    REQUIRE(column.counts.total() == schools);
                    REQUIRE(sum(column.changes) == schools);
                }
                for (std::size_t strand = 0; strand < result.strands.size(); ++strand) {
                    const auto dimensions =
                        static_cast<int>(std::ranges::count(result.columns, strand, &RollupColumn::strand));
                    REQUIRE(result.strands[strand].counts.total() == schools * dimensions);
                    REQUIRE(sum(result.strands[strand].changes) == schools * dimensions);
                }
                REQUIRE(std::ranges::is_sorted(result.schools, {},
                                               [](const RollupSchool& row) { return row.school.name; }));
            }
            // Swapping the years swaps up and down.
            const Rollup forth = rollup(year, &earlier);
            const Rollup back = rollup(earlier, &year);
            const Rollup still = rollup(year, &year);
            for (std::size_t i = 0; i < forth.columns.size(); ++i) {
                if (forth.rubric == back.rubric) {
                    CHECK(forth.columns[i].changes.up == back.columns[i].changes.down);
                    CHECK(forth.columns[i].changes.down == back.columns[i].changes.up);
                }
                CHECK(still.columns[i].changes.up == 0);
                CHECK(still.columns[i].changes.down == 0);
            }
        }
    }
}
