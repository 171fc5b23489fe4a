// SPDX-License-Identifier: MIT
#include "report/comparison_report.h"

#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/snapshots.h"

#include <algorithm>

using namespace plumbline;
using test::school;

namespace {

std::string textOf(const std::vector<SnapshotPointer>& columns) {
    return test::asText(comparisonReport(compare(columns), *Date::of(2026, 11, 24), Wording()));
}

SnapshotPointer yearOf(int start) {
    return school("S").year(SchoolYear::startingIn(start)->id()).rubric("A: x").rate("x 2").snapshot();
}

} // namespace

TEST_CASE("Two years stand side by side with what changed and why") {
    const SnapshotPointer before =
        school("S").year("2024-25").rubric("A: x y | B: u").rate("x 1, y 3").reason("x", "Only on paper");
    const SnapshotPointer now = school("S")
                                    .year("2025-26")
                                    .rubric("A: x y | B: u")
                                    .rate("x 3, y 3, u 1")
                                    .reason("x", "In every room")
                                    .evidence("x", "Walk-through")
                                    .step("x", "Go on", {}, StepStatus::Done);
    const std::string text = textOf({before, now});
    CHECK_THAT(text, ContainsSubstring("H1 S · Comparison\n"));
    CHECK_THAT(
        text, ContainsSubstring(
                  "P From 2024–25 to 2025–26: 1 of 3 rated higher, 0 lower, 1 the same, 1 not comparable\n"));
    CHECK_THAT(text, ContainsSubstring("TABLE Levels side by side\n"
                                       "  | Dimension | 2024–25 | 2025–26 | Change\n"
                                       "  == A\n"
                                       "  | x | [1/3] low | [3/3] high | up 2 levels\n"
                                       "  | y | [3/3] high | [3/3] high | same\n"
                                       "  == B\n"
                                       "  | u | [-/3] Not rated | [1/3] low | not comparable\n"));
    CHECK_THAT(text,
               ContainsSubstring("CARD x / A · up 2 levels / [3/3] high / low, mid, high\n"
                                 "  2024–25: low: Only on paper No evidence\n"
                                 "  2025–26: high: In every room 1 piece of evidence, 1 of 1 next steps done "
                                 "Evidence: Walk-through Next steps: Go on (Done)\n"));
    CHECK_THAT(text, ContainsSubstring("TABLE What can not be compared\n  | Dimension | Why\n  | u | "));
}

TEST_CASE("Ten years are shown in tables of at most five columns, all of them") {
    std::vector<SnapshotPointer> years;
    for (int start = 2016; start <= 2025; ++start)
        years.push_back(yearOf(start));
    const Document document = comparisonReport(compare(years), *Date::of(2026, 11, 24), Wording());
    std::vector<std::string> shown;
    for (const Block& block : document.blocks)
        if (const Table* table = std::get_if<Table>(&block);
            table && table->caption.starts_with("Levels side by side")) {
            CHECK(table->header.size() <= 7);
            CHECK(table->header.size() == table->widths.size());
            shown.insert(shown.end(), table->header.begin() + 1, table->header.end());
        }
    for (const SnapshotPointer& year : years)
        CHECK(std::ranges::count(shown, year->assessment.year.label()) == 1);
    CHECK(std::ranges::count(shown, "Change") == 1);
}

TEST_CASE("Schools of one year are named by school") {
    const std::string text = textOf({school("North").rate("x 1"), school("South").rate("x 2")});
    CHECK_THAT(text, ContainsSubstring("H1 2025–26 · Comparison\n"));
    CHECK_THAT(text, ContainsSubstring("1 level higher"));
    CHECK_THAT(text, !ContainsSubstring("up 1 level"));
    CHECK_THAT(text, ContainsSubstring("| Dimension | North | South | Against North\n"));
}

TEST_CASE("A column with other levels is left out of the figures, not of the table") {
    const std::string text = textOf({school("S").year("2024-25").rubric("A: x", 4).rate("x 4"),
                                     school("S").year("2025-26").rubric("A: x", 3).rate("x 3")});
    CHECK_THAT(text, ContainsSubstring("| x | [4/4] level-4 | [3/3] high | not comparable\n"));
    CHECK_THAT(text,
               ContainsSubstring("FIGURE All strands (All strands. 2025–26: at or above mid: 1 of 1 rated.)\n"
                                 "  2025–26: 0 0 1"));
}
