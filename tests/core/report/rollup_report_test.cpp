// SPDX-License-Identifier: MIT
#include "report/rollup_report.h"

#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/year_ratings.h"

#include <algorithm>

using namespace plumbline;
using plumbline::test::asText;
using plumbline::test::school;
using plumbline::test::yearOf;

namespace {

const Date today = *Date::of(2026, 11, 24);

YearRatings year() {
    const RubricPointer rubric = school("s").rubric("A: x y | B: u").snapshot()->rubric;
    return yearOf("2025-26", {school("Ash").rubric(rubric).rate("x 1, y n/a, u 2"),
                              school("Birch").rubric(rubric).rate("x 3, y 2").final(), nullptr});
}

YearRatings yearBefore() {
    const RubricPointer rubric = school("s").rubric("A: x y | B: u").snapshot()->rubric;
    return yearOf("2024-25", {school("Ash").rubric(rubric).rate("x 2"),
                              school("Birch").rubric(rubric).rate("x 2, y 2"), nullptr});
}

} // namespace

TEST_CASE("a printed roll-up says who is counted, counts by strand, and lists every school by name") {
    const std::string text = asText(rollupReport(rollup(year(), nullptr), today, Wording()));
    CHECK_THAT(text, ContainsSubstring("District roll-up 2025–26"));
    CHECK_THAT(
        text, ContainsSubstring("Schools with an assessment for 2025–26: 2 of 3. Of these still drafts: 1."));
    CHECK_THAT(text, ContainsSubstring("Ash (draft)"));
    CHECK_THAT(text, ContainsSubstring("Schools without an assessment for 2025–26"));
    CHECK_THAT(text, ContainsSubstring("School 3"));
    CHECK(text.find("Ash (draft)") < text.find("Birch"));
    CHECK_THAT(text, !ContainsSubstring("Changes since"));
    CHECK_THAT(text, !ContainsSubstring("%"));
}

TEST_CASE("a printed roll-up of two years counts what was rated higher, and never says improved") {
    const YearRatings before = yearBefore();
    const std::string text = asText(rollupReport(rollup(year(), &before), today, Wording()));
    CHECK_THAT(text, ContainsSubstring("Changes since 2024–25"));
    CHECK_THAT(text, ContainsSubstring("Rated higher"));
    CHECK_THAT(text, ContainsSubstring("rated lower"));
    for (const char* never : {"improve", "best", "worst", "rank", "average", "mean ", "score"})
        CHECK_THAT(text, !ContainsSubstring(never));
}

TEST_CASE("a strand of many dimensions is printed in tables that stay readable") {
    const RubricPointer rubric = school("s").rubric("A: a b c d e f g h i j").snapshot()->rubric;
    const Document report = rollupReport(
        rollup(yearOf("2025-26", {school("Ash").rubric(rubric).rate("a 1")}), nullptr), today, Wording());
    std::size_t widest = 0;
    std::size_t names = 0;
    for (const Block& block : report.blocks)
        if (const auto* table = std::get_if<Table>(&block); table && table->header.front() == "School") {
            widest = std::max(widest, table->header.size());
            names += table->header.size() - 1;
        }
    CHECK(widest == 9);
    CHECK(names == 10);
}

TEST_CASE("a printed roll-up says what it was filtered by") {
    RollupFilter filter{.strand = StrandId::parse("b"), .status = AssessmentStatus::Final};
    filter.nameText = "bir";
    filter.name = [](const School& one) { return one.name == "Birch"; };
    const std::string text = asText(rollupReport(rollup(year(), nullptr, filter), today, Wording()));
    CHECK_THAT(text, ContainsSubstring("Only: strand B · final assessments · names with \"bir\""));
    CHECK_THAT(text, !ContainsSubstring("Ash"));
}
