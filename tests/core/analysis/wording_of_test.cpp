// SPDX-License-Identifier: MIT
#include "analysis/wording_of.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "support/tiny_rubric.h"

#include <algorithm>
#include <cctype>

using namespace plumbline;
using plumbline::test::school;
using plumbline::test::tinyRubric;

namespace {

const Wording english;

GroupProfile overall(std::string_view ratings) {
    return profile(*school("Lincoln").rate(ratings).snapshot()).overall;
}

std::vector<std::string> sentences(const GroupProfile& group) {
    const RubricPointer rubric = tinyRubric("A: x");
    return {ratedText(english, group), atOrAboveText(english, *rubric, group),
            medianText(english, *rubric, group)};
}

} // namespace

TEST_CASE("a rating in words is its level, not rated or not applicable") {
    const RubricPointer rubric = tinyRubric("A: x");
    CHECK(valueText(english, *rubric, LevelRank(1)) == "low");
    CHECK(valueText(english, *rubric, Unrated{}) == "Not rated");
    CHECK(valueText(english, *rubric, NotApplicable{}) == "Not applicable");
}

TEST_CASE("how much is rated leaves out what does not apply, and says so") {
    CHECK(ratedText(english, overall("x 1, y 2")) == "2 of 5 rated");
    CHECK(ratedText(english, overall("x 1, y 2, z n/a")) == "2 of 4 rated · 1 not applicable");
    CHECK(ratedText(english, overall("x n/a, y n/a, z n/a, u n/a, v n/a")) == "5 not applicable");
}

TEST_CASE("at or above speaks of the lowest level above the bottom one, with its base") {
    const RubricPointer rubric = tinyRubric("A: x");
    CHECK(atOrAboveText(english, *rubric, overall("x 1, y 2, z 3, u n/a, v -")) ==
          "at or above mid: 2 of 3 rated");
    CHECK(atOrAboveText(english, *rubric, overall("x 1")) == "at or above mid: 0 of 1 rated");
    CHECK(atOrAboveText(english, *rubric, overall("x -")) == "nothing rated yet");
}

TEST_CASE("two medians are never joined into the level between them") {
    const RubricPointer rubric = tinyRubric("A: x");
    CHECK(medianText(english, *rubric, overall("x 2")) == "mid");
    CHECK(medianText(english, *rubric, overall("x 1, y 2")) == "low to mid");
    CHECK(medianText(english, *rubric, overall("x 1, y 3")) == "split between low and high");
    CHECK(medianText(english, *rubric, overall("x n/a")) == "not rated");
}

TEST_CASE("an assessment without ratings is words, not numbers of nothing") {
    for (const char* ratings : {"x -", "x n/a", "x n/a, y n/a, z n/a, u n/a, v n/a"}) {
        const std::vector<std::string> all = sentences(overall(ratings));
        CHECK(all[1] == "nothing rated yet");
        CHECK(all[2] == "not rated");
        for (const std::string& sentence : all)
            CHECK(sentence.find("nan") == std::string::npos);
    }
}

TEST_CASE("no sentence holds a share of a hundred or a decimal level") {
    for (const char* ratings :
         {"x -", "x 1", "x 1, y 2", "x 1, y 3", "x 1, y 2, z 3, u 1, v 2", "x 2, y n/a"})
        for (const std::string& sentence : sentences(overall(ratings))) {
            CHECK(sentence.find('%') == std::string::npos);
            for (std::size_t i = 1; i + 1 < sentence.size(); ++i)
                CHECK_FALSE(
                    (sentence[i] == '.' && std::isdigit(static_cast<unsigned char>(sentence[i + 1]))));
        }
}

TEST_CASE("a change in words counts its levels") {
    const Comparison years = compare({school("Lincoln").year("2024-25").rate("x 1, y 3, z 2, u 2"),
                                      school("Lincoln").year("2025-26").rate("x 2, y 1, z 2, u n/a")});
    const std::vector<ComparisonRow>& a = years.strands[0].rows;
    CHECK(changeText(english, a[0]) == "up 1 level");
    CHECK(changeText(english, a[1]) == "down 2 levels");
    CHECK(changeText(english, a[2]) == "same");
    CHECK(changeText(english, years.strands[1].rows[0]) == "not comparable");
}

TEST_CASE("the summary shows both directions, never the net alone") {
    CHECK(summaryText(english, {.up = 4, .down = 1, .same = 9, .notComparable = 1}) ==
          "4 of 15 rated higher, 1 lower, 9 the same, 1 not comparable");
}

TEST_CASE("a status is said in words") {
    CHECK(statusText(english, StepStatus::Open) == "Open");
    CHECK(statusText(english, StepStatus::Doing) == "Being done");
    CHECK(statusText(english, StepStatus::Done) == "Done");
    CHECK(statusText(english, StepStatus::Dropped) == "Dropped");
    CHECK(statusText(english, AssessmentStatus::Draft) == "Draft");
    CHECK(statusText(english, AssessmentStatus::Final) == "Final");
}
