// SPDX-License-Identifier: MIT
#include "rubric/rubric.h"
#include "support/catch.h"
#include "support/tiny_rubric.h"

#include <functional>

namespace plumbline {

namespace {

RubricParts partsOf(const Rubric& rubric) {
    return {rubric.id(),       rubric.version(), rubric.title(),  rubric.source(),
            rubric.language(), rubric.levels(),  rubric.strands()};
}

/// What Rubric::create says to "A: x y | B: z" after `change`; empty where it takes it.
std::string issuesAfter(const std::function<void(RubricParts&)>& change) {
    RubricParts parts = partsOf(*test::tinyRubric("A: x y | B: z"));
    change(parts);
    const Parsed<Rubric> rubric = Rubric::create(std::move(parts));
    CHECK(rubric.value.has_value() == rubric.issues.empty());
    std::string lines;
    for (const Issue& issue : rubric.issues)
        lines += issue.place + ": " + toEnglish(issue.fact) + "\n";
    return lines;
}

} // namespace

TEST_CASE("Dimensions are counted through all strands") {
    const RubricPointer rubric = test::tinyRubric("A: x y z | B: x y");
    REQUIRE(rubric->dimensionCount() == 5);
    CHECK(rubric->dimension(2).name == "z");
    CHECK(rubric->dimension(3).id.value() == "b-x");
    CHECK(rubric->strandOf(2).name == "A");
    CHECK(rubric->strandOf(3).name == "B");
    CHECK(rubric->firstPosition(0) == 0);
    CHECK(rubric->firstPosition(1) == 3);
    CHECK(rubric->positionOf(rubric->dimension(4).id) == 4);
}

TEST_CASE("Dimensions and levels are found by their ids") {
    const RubricPointer rubric = test::tinyRubric("A: x y");
    CHECK(rubric->findDimension("y") == std::optional<std::size_t>(1));
    CHECK(!rubric->findDimension("Y"));
    CHECK(rubric->findLevel("mid") == std::optional(LevelRank(2)));
    CHECK(!rubric->findLevel("middle"));
    CHECK(rubric->ranks() == std::vector{LevelRank(1), LevelRank(2), LevelRank(3)});
    CHECK(rubric->highest() == LevelRank(3));
    CHECK(rubric->level(LevelRank(1)).name == "low");
    CHECK(rubric->descriptor(1, LevelRank(3)) == "y at high.");
}

TEST_CASE("A rubric has two to seven levels") {
    CHECK(issuesAfter([](RubricParts&) {}).empty());
    CHECK(issuesAfter([](RubricParts& parts) {
              parts.levels.resize(1, parts.levels[0]);
          }).starts_with("/levels: The rubric has 1 levels.\n"));
    CHECK(test::tinyRubric("A: x", 7)->highest() == LevelRank(7));
    CHECK_THROWS_WITH(test::tinyRubric("A: x", 8), ContainsSubstring("The rubric has 8 levels."));
}

TEST_CASE("A rubric has a strand, and every strand a dimension") {
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands.clear(); }) ==
          "/strands: The rubric has no strand.\n");
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands[1].dimensions.clear(); }) ==
          "/strands/1/dimensions: The strand \"B\" has no dimension.\n");
}

TEST_CASE("Ids are unique: levels, strands, and dimensions across strands") {
    CHECK(issuesAfter([](RubricParts& parts) { parts.levels[2].id = parts.levels[0].id; }) ==
          "/levels/2/id: The id \"low\" is used twice.\n");
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands[1].id = parts.strands[0].id; }) ==
          "/strands/1/id: The id \"a\" is used twice.\n");
    CHECK(issuesAfter([](RubricParts& parts) {
              parts.strands[1].dimensions[0].id = parts.strands[0].dimensions[1].id;
          }) == "/strands/1/dimensions/0/id: The id \"y\" is used twice.\n");
}

TEST_CASE("Every dimension has a descriptor for every level") {
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands[0].dimensions[1].descriptors[1].clear(); }) ==
          "/strands/0/dimensions/1/descriptors/mid: \"y\" has no descriptor for mid.\n");
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands[1].dimensions[0].descriptors.resize(1); }) ==
          "/strands/1/dimensions/0/descriptors/mid: \"z\" has no descriptor for mid.\n"
          "/strands/1/dimensions/0/descriptors/high: \"z\" has no descriptor for high.\n");
    CHECK(issuesAfter([](RubricParts& parts) {
              parts.strands[1].dimensions[0].descriptors.emplace_back("One too many.");
          }) == "/strands/1/dimensions/0/descriptors: \"z\" has more descriptors than there are levels.\n");
}

TEST_CASE("Texts are printable, on one line, not empty and not too long") {
    CHECK(issuesAfter([](RubricParts& parts) { parts.title.clear(); }) == "/title: The text is empty.\n");
    CHECK(issuesAfter([](RubricParts& parts) { parts.version = "a\nb"; }).starts_with("/version: The text"));
    CHECK(issuesAfter([](RubricParts& parts) { parts.source.clear(); }).empty());
    CHECK(issuesAfter([](RubricParts& parts) { parts.levels[0].name = std::string(201, 'x'); }) ==
          "/levels/0/name: The text has 201 characters.\n");
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands[0].name = "\xFF"; }) ==
          "/strands/0/name: The text is not valid UTF-8.\n");
    CHECK(issuesAfter([](RubricParts& parts) { parts.strands[0].shortName.clear(); }) ==
          "/strands/0/shortName: The text is empty.\n");
    CHECK(issuesAfter([](RubricParts& parts) {
              parts.strands[0].dimensions[0].descriptors[0] = "a\x1B[1m";
          }).starts_with("/strands/0/dimensions/0/descriptors/low: The text holds a character"));
}

TEST_CASE("The language is a tag") {
    for (const char* tag : {"en", "pt-BR", "zh-Hant-TW", "es-419"})
        CHECK(issuesAfter([&](RubricParts& parts) { parts.language = tag; }).empty());
    for (const char* tag : {"", "-en", "en-", "e n", "en--us", "englishlanguage", "1"})
        CHECK(issuesAfter([&](RubricParts& parts) { parts.language = tag; }).starts_with("/language: "));
}

TEST_CASE("A rubric has at most 500 dimensions") {
    const auto grow = [](std::size_t count) {
        return [count](RubricParts& parts) {
            std::vector<Dimension>& dimensions = parts.strands[0].dimensions;
            const Dimension first = dimensions[0];
            dimensions.clear();
            for (std::size_t i = 0; i < count - 1; ++i) {
                dimensions.push_back(first);
                dimensions.back().id = DimensionId::parse("d-" + std::to_string(i)).value();
            }
        };
    };
    CHECK(issuesAfter(grow(500)).empty());
    CHECK(issuesAfter(grow(501)) == "/strands: The rubric has 501 dimensions.\n");
}

TEST_CASE("Two rubrics are equal when every part is") {
    CHECK(*test::tinyRubric("A: x y") == *test::tinyRubric("A: x y"));
    CHECK(!(*test::tinyRubric("A: x y") == *test::tinyRubric("A: y x")));
    CHECK(!(*test::tinyRubric("A: x", 3) == *test::tinyRubric("A: x", 4)));
}

} // namespace plumbline
