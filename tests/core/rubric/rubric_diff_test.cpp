// SPDX-License-Identifier: MIT
#include "rubric/rubric_diff.h"
#include "support/catch.h"
#include "support/tiny_rubric.h"

#include <array>
#include <string>

namespace plumbline {

namespace {

using test::tinyRubric;

std::string diff(const Rubric& older, const Rubric& newer) {
    std::string out;
    for (const DimensionDifference& difference : rubricDiff(older, newer)) {
        static constexpr std::array words{"same", "reworded", "only old", "only new"};
        out += difference.id.value() + " " + words.at(static_cast<std::size_t>(difference.wording)) + "\n";
    }
    return out;
}

template <class Change>
Rubric changed(const Rubric& rubric, const Change& change) {
    RubricParts parts{rubric.id(),       rubric.version(), rubric.title(),  rubric.source(),
                      rubric.language(), rubric.levels(),  rubric.strands()};
    change(parts);
    return Rubric::create(std::move(parts)).value.value();
}

} // namespace

TEST_CASE("A rubric says the same as itself") {
    CHECK(diff(*tinyRubric("A: x y"), *tinyRubric("A: x y")) == "x same\ny same\n");
}

TEST_CASE("One changed letter of a descriptor is a rewording of that dimension alone") {
    const RubricPointer older = tinyRubric("A: x y");
    const Rubric newer = changed(
        *older, [](RubricParts& parts) { parts.strands[0].dimensions[1].descriptors[2] = "y at high!"; });
    CHECK(diff(*older, newer) == "x same\ny reworded\n");
}

TEST_CASE("Changed names of dimensions and strands are no rewording") {
    const RubricPointer older = tinyRubric("A: x");
    const Rubric newer = changed(*older, [](RubricParts& parts) {
        parts.version = "2.0";
        parts.strands[0].name = "Another";
        parts.strands[0].dimensions[0].name = "Renamed";
    });
    CHECK(diff(*older, newer) == "x same\n");
}

TEST_CASE("Other levels reword every dimension") {
    const RubricPointer older = tinyRubric("A: x y");
    CHECK(diff(*older, *tinyRubric("A: x y", 4)) == "x reworded\ny reworded\n");
    const Rubric newer = changed(*older, [](RubricParts& parts) { parts.levels[0].name = "lowest"; });
    CHECK(diff(*older, newer) == "x reworded\ny reworded\n");
}

TEST_CASE("Dimensions of the newer rubric come in its order, then those that are gone") {
    CHECK(diff(*tinyRubric("A: x y z w"), *tinyRubric("B: y new | C: x")) ==
          "y same\nnew only new\nx same\nz only old\nw only old\n");
}

} // namespace plumbline
