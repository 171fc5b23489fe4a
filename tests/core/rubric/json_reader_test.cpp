// SPDX-License-Identifier: MIT
#include "rubric/json_reader.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

namespace plumbline {

namespace {

constexpr JsonLimits limits{1000, 4, 20};
constexpr std::size_t mebibyte = 1048576;

/// Every issue of `text`, one a line.
std::string issuesOf(std::string_view text, JsonLimits bounds = limits) {
    const Parsed<nlohmann::json> parsed = parseJson(text, bounds);
    CHECK(parsed.value.has_value() == parsed.issues.empty());
    std::string lines;
    for (const Issue& issue : parsed.issues)
        lines += issue.place + ": " + toEnglish(issue.fact) + "\n";
    return lines;
}

std::string nested(std::size_t depth) {
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

TEST_CASE("Every kind of JSON value is read as it is") {
    const Parsed<nlohmann::json> parsed =
        parseJson(R"({"a": [1, -2, 2.5, true, null, "x\ny"], "b": {}})", limits);
    REQUIRE(parsed);
    CHECK(parsed.value->dump() == R"({"a":[1,-2,2.5,true,null,"x\ny"],"b":{}})");
    CHECK(parseJson("\"text\"", limits).value == nlohmann::json("text"));
    CHECK(parseJson("\xEF\xBB\xBF[]", limits).value == nlohmann::json::array());
}

TEST_CASE("What is no JSON is reported with its line") {
    CHECK(issuesOf("") == "line 1: This is not JSON.\n");
    CHECK(issuesOf("{\n  \"a\": 1,\n  oops\n}") == "line 3: This is not JSON.\n");
    CHECK(issuesOf("[1, 2]\n\n[3]") == "line 3: This is not JSON.\n");
    CHECK(issuesOf("{\"a\": [1}") == "line 1: This is not JSON.\n");
    CHECK(issuesOf("\"a\nb\"") == "line 1: This is not JSON.\n");
    CHECK(issuesOf("[1e999]") == "line 1: This is not JSON.\n");
    CHECK(issuesOf("[\"\\ud800\"]") == "line 1: This is not JSON.\n");
}

TEST_CASE("Bytes that are no text are reported with their line") {
    CHECK(issuesOf("[\n\"\xC3\x28\"]") == "line 2: The text is not valid UTF-8.\n");
    CHECK(issuesOf("[\"\xED\xA0\x80\"]") == "line 1: The text is not valid UTF-8.\n");
    CHECK(issuesOf(std::string_view("[\n\n\0]", 5)) == "line 3: The text holds a NUL byte.\n");
}

TEST_CASE("A key given twice is an issue, however deep") {
    CHECK(issuesOf(R"({"a": 1, "b": {"c": 1, "c": 2}, "a": 3})") ==
          "/b/c: The key \"c\" is given twice.\n/a: The key \"a\" is given twice.\n");
    CHECK(issuesOf(R"([{"a": 1}, {"a": 1}])").empty());
    CHECK(issuesOf(R"([{}, {"a": 1, "\u0061": 1}])") == "/1/a: The key \"a\" is given twice.\n");
}

TEST_CASE("Control characters are an issue in texts and keys, line breaks only in keys") {
    CHECK(issuesOf(R"({"a": ["x", "y\u0000z"]})") ==
          "/a/1: The text holds a character that can not be shown (at character 2).\n");
    CHECK(issuesOf(R"(["\u001b[31m", "\u0085", "\uffff"])").find("/2: ") != std::string::npos);
    CHECK(issuesOf(R"({"a\u0007": 1})") ==
          "/a?: The text holds a character that can not be shown (at character 2).\n");
    CHECK(issuesOf(R"({"a\nb": 1})") ==
          "/a?b: The text holds a character that can not be shown (at character 2).\n");
    CHECK(issuesOf(R"(["a\nb\tc\r\n"])").empty());
}

TEST_CASE("Each limit is reached before it is broken") {
    CHECK(issuesOf(nested(4)).empty());
    CHECK(issuesOf(nested(5)) == "/0/0/0/0: Values are nested more than 4 deep.\n");
    CHECK(issuesOf("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19]").empty());
    CHECK(issuesOf("[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]") ==
          ": The text has more than 20 values.\n");
    CHECK(issuesOf("\"" + std::string(998, 'x') + "\"").empty());
    CHECK(issuesOf("\"" + std::string(999, 'x') + "\"") ==
          ": The text is 1001 bytes long; at most 1000 are read.\n");
}

TEST_CASE("Ten megabytes of nesting end at the depth that is allowed") {
    constexpr JsonLimits roomy{64 * mebibyte, 32, 100000000};
    CHECK(issuesOf(std::string(10 * mebibyte, '['), roomy).find("nested more than 32 deep") !=
          std::string::npos);
    std::string objects;
    for (std::size_t i = 0; i < 2 * mebibyte; ++i)
        objects += "{\"a\":";
    CHECK(issuesOf(objects, roomy).find("nested more than 32 deep") != std::string::npos);
}

TEST_CASE("A JSON pointer escapes its own marks and stays short") {
    CHECK(jsonPointer("", "a") == "/a");
    CHECK(jsonPointer("/a", "b/c~d") == "/a/b~1c~0d");
    CHECK(jsonPointer("", std::string(5000, 'x')).size() < 120);
}

} // namespace plumbline
