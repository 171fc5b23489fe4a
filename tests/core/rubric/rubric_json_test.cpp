// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"
#include "rubric/rubric_json.h"
#include "support/catch.h"
#include "support/tiny_rubric.h"

#include <vector>

namespace plumbline {

namespace {

constexpr std::size_t mebibyte = 1048576;

constexpr std::string_view good = R"({
  "format": "plumbline-rubric",
  "formatVersion": 1,
  "id": "tiny",
  "version": "1.0",
  "title": "Tiny",
  "language": "en",
  "source": "Ours.",
  "levels": [
    { "id": "low", "name": "Low" },
    { "id": "high", "name": "High" }
  ],
  "strands": [
    {
      "id": "a",
      "name": "A strand",
      "shortName": "A",
      "dimensions": [
        { "id": "x", "name": "X", "descriptors": { "low": "X is low.", "high": "X is high." } },
        { "id": "y", "name": "Y", "descriptors": { "low": "Y is low.", "high": "Y is high." } }
      ]
    }
  ]
})";

/// `good` with one piece replaced by another.
std::string with(std::string_view piece, std::string_view other) {
    std::string text(good);
    const std::size_t at = text.find(piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), other);
}

/// Every issue of a text that is no rubric, one a line.
std::string issuesOf(std::string_view text) {
    const Parsed<Rubric> parsed = parseRubric(text);
    CHECK(!parsed);
    std::string lines;
    for (const Issue& issue : parsed.issues) {
        CHECK(!issue.remedy.english.empty());
        lines += issue.place + ": " + toEnglish(issue.fact) + "\n";
    }
    return lines;
}

} // namespace

TEST_CASE("A rubric file is read whole") {
    const Parsed<Rubric> rubric = parseRubric(good);
    REQUIRE(rubric);
    CHECK(rubric.issues.empty());
    CHECK(rubric.value->id().value() == "tiny");
    CHECK(rubric.value->source() == "Ours.");
    CHECK(rubric.value->levels()[1].name == "High");
    CHECK(rubric.value->strands()[0].shortName == "A");
    CHECK(rubric.value->descriptor(1, LevelRank(2)) == "Y is high.");
}

TEST_CASE("Levels come in the order of the list, whatever the order of the descriptors") {
    const Parsed<Rubric> rubric =
        parseRubric(with(R"("low": "X is low.", "high": "X is high.")", R"("high": "b", "low": "a")"));
    REQUIRE(rubric);
    CHECK(rubric.value->dimension(0).descriptors == std::vector<std::string>{"a", "b"});
}

TEST_CASE("A short name and a source may be left out") {
    constexpr std::string_view source = R"("source": "Ours.",)";
    std::string text = with(R"("shortName": "A",)", "");
    text.erase(text.find(source), source.size());
    const Parsed<Rubric> rubric = parseRubric(text);
    REQUIRE(rubric);
    CHECK(rubric.value->strands()[0].shortName == "A strand");
    CHECK(rubric.value->source().empty());
}

TEST_CASE("Writing and reading a rubric gives the same rubric") {
    for (const RubricPointer& rubric : {masteryBasedLearning(), test::tinyRubric("A: x y z | B: x y"),
                                        test::tinyRubric("A: x", 2), test::tinyRubric("A: x", 7)}) {
        const std::string text = toJson(*rubric);
        const Parsed<Rubric> again = parseRubric(text);
        REQUIRE(again);
        CHECK(*again.value == *rubric);
        CHECK(toJson(*again.value) == text);
    }
}

TEST_CASE("Quotation marks, line ends of words and letters beyond ASCII survive the round trip") {
    const Parsed<Rubric> rubric = parseRubric(with("X is low.", R"( \"Größe\" \\ 2\u20133  “ñ” 🎓 )"));
    REQUIRE(rubric);
    CHECK(rubric.value->descriptor(0, LevelRank(1)) == " \"Größe\" \\ 2–3  “ñ” 🎓 ");
    CHECK(parseRubric(toJson(*rubric.value)).value == rubric.value);
}

TEST_CASE("The written form has the keys of the format in their order") {
    const std::string text = toJson(*test::tinyRubric("A: x", 2));
    CHECK(text == R"({
  "format": "plumbline-rubric",
  "formatVersion": 1,
  "id": "tiny",
  "version": "1.0",
  "title": "Tiny rubric",
  "language": "en",
  "source": "",
  "levels": [
    {
      "id": "low",
      "name": "low"
    },
    {
      "id": "high",
      "name": "high"
    }
  ],
  "strands": [
    {
      "id": "a",
      "name": "A",
      "shortName": "A",
      "dimensions": [
        {
          "id": "x",
          "name": "x",
          "descriptors": {
            "low": "x at low.",
            "high": "x at high."
          }
        }
      ]
    }
  ]
}
)");
}

TEST_CASE("Text that is no JSON is reported with its line") {
    CHECK(issuesOf(with(R"("version": "1.0",)", R"("version": "1.0")")) == "line 6: This is not JSON.\n");
    CHECK(issuesOf("{}garbage") == "line 1: This is not JSON.\n");
    CHECK(issuesOf(with("X is low.", "X is \xFF")) == "line 19: The text is not valid UTF-8.\n");
    CHECK(issuesOf(with("X is low.", "a\tb")) == "line 19: This is not JSON.\n");
}

TEST_CASE("JSON that is no rubric is refused in one sentence") {
    CHECK(issuesOf("[]") == ": An object in braces is expected here.\n");
    CHECK(issuesOf("{}") == "/format: This is not a rubric of Plumbline.\n");
    CHECK(issuesOf(with("plumbline-rubric", "other")) == "/format: This is not a rubric of Plumbline.\n");
    const std::string unknown = "/formatVersion: The version of the rubric's format is not known.\n";
    CHECK(issuesOf(with("\"formatVersion\": 1", "\"formatVersion\": 2")) == unknown);
    CHECK(issuesOf(with("\"formatVersion\": 1", "\"formatVersion\": 1.0")) == unknown);
    CHECK(issuesOf(with("\"formatVersion\": 1", "\"formatVersion\": \"1\"")) == unknown);
}

TEST_CASE("A descriptor for a level that is not there is reported, and so is the one missing for it") {
    CHECK(issuesOf(with(R"("high": "X is high.")", R"("hihg": "X is high.")")) ==
          "/strands/0/dimensions/0/descriptors/hihg: The rubric has no level \"hihg\".\n"
          "/strands/0/dimensions/0/descriptors/high: \"X\" has no descriptor for High.\n");
}

TEST_CASE("A missing or empty descriptor is reported") {
    const std::string missing = "/strands/0/dimensions/1/descriptors/low: \"Y\" has no descriptor for Low.\n";
    CHECK(issuesOf(with(R"("low": "Y is low.", )", "")) == missing);
    CHECK(issuesOf(with("Y is low.", "")) == missing);
    CHECK(issuesOf(with("Y is low.", "  ")) ==
          "/strands/0/dimensions/1/descriptors/low: The text is empty.\n");
}

TEST_CASE("An id that is used twice is reported at the second place") {
    CHECK(issuesOf(with(R"("id": "y")", R"("id": "x")")) ==
          "/strands/0/dimensions/1/id: The id \"x\" is used twice.\n");
    CHECK(issuesOf(with(R"("id": "high")", R"("id": "low")"))
              .find("/levels/1/id: The id \"low\" is used twice.") != std::string::npos);
}

TEST_CASE("A key that is given twice is reported") {
    CHECK(issuesOf(with(R"("high": "X is high.")", R"("low": "again", "high": "X is high.")")) ==
          "/strands/0/dimensions/0/descriptors/low: The key \"low\" is given twice.\n");
}

TEST_CASE("A value of the wrong kind is reported where it stands, and only there") {
    CHECK(issuesOf(with("\"Tiny\"", "4.5")) == "/title: A text in quotation marks is expected here.\n");
    CHECK(issuesOf(with("\"X is low.\"", "null")) ==
          "/strands/0/dimensions/0/descriptors/low: A text in quotation marks is expected here.\n");
    CHECK(issuesOf(with("\"A strand\"", "[]")) ==
          "/strands/0/name: A text in quotation marks is expected here.\n");
    CHECK(issuesOf(with(R"({ "low": "X is low.", "high": "X is high." })", "7")) ==
          "/strands/0/dimensions/0/descriptors: An object in braces is expected here.\n");
    CHECK(issuesOf(with(R"({ "id": "low", "name": "Low" })", "\"low\"")) ==
          "/levels/0: An object in braces is expected here.\n");
    CHECK(issuesOf(R"({"format": "plumbline-rubric", "formatVersion": 1, "id": "a", "version": "1",
                       "title": "A", "language": "en", "levels": {}, "strands": "none"})") ==
          "/levels: A list in square brackets is expected here.\n"
          "/strands: A list in square brackets is expected here.\n");
}

TEST_CASE("Unknown and missing keys are reported") {
    CHECK(issuesOf(with(R"("source")", R"("sauce")")) == "/sauce: The key \"sauce\" is not known here.\n");
    CHECK(issuesOf(with(R"("name": "X", )", R"("nmae": "X", )")) ==
          "/strands/0/dimensions/0/nmae: The key \"nmae\" is not known here.\n"
          "/strands/0/dimensions/0/name: \"name\" is missing.\n");
    CHECK(issuesOf(R"({"format": "plumbline-rubric", "formatVersion": 1})") ==
          "/id: \"id\" is missing.\n/version: \"version\" is missing.\n/title: \"title\" is missing.\n"
          "/language: \"language\" is missing.\n/levels: \"levels\" is missing.\n"
          "/strands: \"strands\" is missing.\n");
}

TEST_CASE("An id that is not kebab-case is reported") {
    CHECK(issuesOf(with(R"("id": "x")", R"("id": "X_1")")) ==
          "/strands/0/dimensions/0/id: \"X_1\" can not be an id.\n");
    CHECK(issuesOf(with(R"("id": "low")", R"("id": "")")) == "/levels/0/id: \"\" can not be an id.\n");
}

TEST_CASE("All issues of one text come together") {
    std::string text = with(R"("language": "en")", R"("language": "?")");
    text.replace(text.find("X is high."), 10, "\\u2028\\u202e");
    text.replace(text.find(R"("id": "a")"), 9, R"("id": "A")");
    text.replace(text.find(R"("version": "1.0")"), 16, R"("version": true)");
    CHECK(issuesOf(text) ==
          "/version: A text in quotation marks is expected here.\n"
          "/strands/0/id: \"A\" can not be an id.\n"
          "/language: \"?\" is no language tag.\n"
          "/strands/0/dimensions/0/descriptors/high: The text holds a character that can not be shown (at "
          "character 1).\n");
}

TEST_CASE("A text of more than 4 MiB or of nesting alone is refused without being taken in") {
    CHECK(issuesOf(std::string(10 * mebibyte, '[')) ==
          ": The text is 10485760 bytes long; at most 4194304 are read.\n");
    CHECK(issuesOf(std::string(4 * mebibyte, '[')).find("nested more than 32 deep") != std::string::npos);
    std::string flat = "[0";
    for (int i = 0; i < 200000; ++i)
        flat += ",0";
    CHECK(issuesOf(flat + "]") == ": The text has more than 200000 values.\n");
}

} // namespace plumbline
