// SPDX-License-Identifier: MIT
#include "analysis/comparability.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "support/tiny_rubric.h"

using namespace plumbline;
using test::AssessmentSketch;
using test::school;

namespace {

AssessmentSketch year(std::string_view year) {
    return school("Lincoln").year(year).rubric("A: x y z");
}

Comparability between(const SnapshotPointer& before, const SnapshotPointer& after) {
    return comparability(compare({before, after}), 0, 1, Wording());
}

ComparabilityFact factOf(const Comparability& pair, Circumstance about) {
    for (const ComparabilityFact& fact : pair.facts)
        if (fact.about == about)
            return fact;
    throw std::invalid_argument("no such fact");
}

} // namespace

TEST_CASE("two assessments made alike can be compared whole") {
    const auto alike = [](std::string_view when) {
        return year(when)
            .rate("x 1, y 2, z 3")
            .member("Ana", "Teacher")
            .member("Ben", "Family")
            .member("Cy")
            .votes("x: 1 1 2")
            .closeSession();
    };
    const Comparability pair = between(alike("2024-25"), alike("2025-26"));
    CHECK(pair.verdict == Verdict::All);
    for (const ComparabilityFact& fact : pair.facts)
        CHECK(fact.same);
    CHECK(verdictText(pair, Wording()) == "All 3 dimensions can be compared.");
    CHECK(factOf(pair, Circumstance::Roles).before == "Family; Teacher");
    CHECK(factOf(pair, Circumstance::Ballots).before == "3 ballots on a dimension");
    CHECK(factOf(pair, Circumstance::Rule).before == "Consensus");
}

TEST_CASE("another team is said, and leaves the levels comparable") {
    const Comparability pair =
        between(year("2024-25").rate("x 1, y 1, z 1").member("Ana", "Teacher"),
                year("2025-26").rate("x 1, y 1, z 1").member("Ana", "Teacher").member("Ben", "Teacher"));
    CHECK(factOf(pair, Circumstance::Team) ==
          ComparabilityFact{Circumstance::Team, "1 person", "2 people", false});
    CHECK(factOf(pair, Circumstance::Roles).after == "Teacher × 2");
    CHECK(verdictText(pair, Wording()) ==
          "All 3 dimensions can be compared. What else differs: Size of the team, Roles.");
}

TEST_CASE("other words and other dimensions are counted") {
    const RubricPointer old = test::tinyRubric("A: x y z");
    RubricParts parts{old->id(),       "2.0",         old->title(),  old->source(),
                      old->language(), old->levels(), old->strands()};
    parts.strands[0].dimensions[0].descriptors[0] = "Other words.";
    parts.strands[0].dimensions.pop_back();
    const auto anew = std::make_shared<const Rubric>(Rubric::create(std::move(parts)).value.value());
    const Comparability pair = between(year("2024-25").rubric(old).rate("x 1, y 1, z 1"),
                                       year("2025-26").rubric(anew).rate("x 2, y 2"));
    const ComparabilityFact rubric = factOf(pair, Circumstance::Rubric);
    CHECK(rubric.before == "Tiny rubric, version 1.0");
    CHECK(rubric.after == "Tiny rubric, version 2.0");
    CHECK_FALSE(rubric.same);
    CHECK(rubric.note == "1 dimension reworded; only in 2024–25: 1");
    CHECK(verdictText(pair, Wording()) == "1 of 3 dimensions can be compared, 2 can not.");
}

TEST_CASE("other levels leave nothing to compare") {
    const Comparability pair = between(year("2024-25").rate("x 1, y 1, z 1"),
                                       year("2025-26").rubric(test::tinyRubric("A: x y z", 4)).rate("x 1"));
    CHECK(pair.verdict == Verdict::None);
    CHECK(factOf(pair, Circumstance::Rubric).note == "the levels differ");
    CHECK(verdictText(pair, Wording()) == "No dimension can be compared.");
}

TEST_CASE("as many missing ratings of other dimensions are not the same") {
    const Comparability pair = between(year("2024-25").rate("x 1, y 1"), year("2025-26").rate("y 1, z 1"));
    const ComparabilityFact missing = factOf(pair, Circumstance::Ratings);
    CHECK(missing.before == "1 not rated");
    CHECK(missing.after == "1 not rated");
    CHECK_FALSE(missing.same);
    CHECK(missing.note == "not the same dimensions");
}

TEST_CASE("of three columns, first and last come before the neighbours") {
    const Comparison three = compare({year("2023-24"), year("2024-25"), year("2025-26")});
    const auto pairs = comparabilities(three, Wording());
    REQUIRE(pairs.size() == 3);
    CHECK(pairText(three, pairs[0], Wording()) == "2023–24 and 2025–26");
    CHECK(pairText(three, pairs[1], Wording()) == "2023–24 and 2024–25");
    CHECK(pairText(three, pairs[2], Wording()) == "2024–25 and 2025–26");
    CHECK(comparabilities(compare({year("2023-24"), year("2024-25")}), Wording()).size() == 1);
}
