// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "support/catch.h"

#include <string>
#include <type_traits>

namespace plumbline {

namespace {

constexpr TextRule line{0, 20, false};
constexpr TextRule lines{0, 20, true};

/// The text as it is taken, or the fact that stands against it.
std::string taken(std::string_view text, TextRule rule = line) {
    const Parsed<std::string> parsed = parseText(text, rule, "/here");
    CHECK(parsed.value.has_value() == parsed.issues.empty());
    if (parsed)
        return *parsed.value;
    CHECK(parsed.issues.size() == 1);
    CHECK(parsed.issues[0].place == "/here");
    return "! " + toEnglish(parsed.issues[0].fact);
}

std::string notShown(int character) {
    return "! The text holds a character that can not be shown (at character " + std::to_string(character) +
           ").";
}

} // namespace

TEST_CASE("Text is trimmed at both ends and nowhere else") {
    CHECK(taken("  a  b \n") == "a  b");
    CHECK(taken("\xC2\xA0\xE3\x80\x80"
                "a\xC2\xA0") == "a");
    CHECK(taken("a\xC2\xA0"
                "b") == "a\xC2\xA0"
                        "b");
    CHECK(taken(" \t\r\n ").empty());
}

TEST_CASE("Line ends of every system become one") {
    CHECK(taken("a\r\nb\rc\nd", lines) == "a\nb\nc\nd");
    CHECK(taken("a\r\n\r\nb", lines) == "a\n\nb");
}

TEST_CASE("Line breaks and tabs are for texts of many lines") {
    CHECK(taken("a\tb\nc", lines) == "a\tb\nc");
    CHECK(taken("a\tb") == notShown(2));
    CHECK(taken("ab\nc") == notShown(3));
}

TEST_CASE("Control characters and non-characters are refused") {
    CHECK(taken(std::string_view("a\0b", 3), lines) == notShown(2));
    CHECK(taken("ab\x1B[1m", lines) == notShown(3));
    CHECK(taken("\x7F", lines) == notShown(1));
    CHECK(taken("a\xC2\x85", lines) == notShown(2));
    CHECK(taken("\xEF\xBF\xBF", lines) == notShown(1));
    CHECK(taken("\xEF\xB7\x90", lines) == notShown(1));
    CHECK(taken("\xF0\x9F\xBF\xBE", lines) == notShown(1));
}

TEST_CASE("A name can not turn itself round; prose may hold both directions") {
    // Character by character: a literal would turn this very line round.
    const std::string override{'\xE2', '\x80', '\xAE'};
    const std::string isolate{'\xE2', '\x81', '\xA6'};
    CHECK(taken("evil" + override + "gpj.exe") == notShown(5));
    CHECK(taken("a" + isolate + "b") == notShown(2));
    CHECK(taken("a" + isolate + "b", lines) == "a" + isolate + "b");
}

TEST_CASE("Letters of every script and emoji are taken") {
    CHECK(taken("São Tomé") == "São Tomé");
    CHECK(taken("学校 مدرسة 🎓") == "学校 مدرسة 🎓");
}

TEST_CASE("Broken UTF-8 is refused") {
    for (const char* text : {"\xFF", "a\xC3", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80"}) {
        CHECK(!isValidUtf8(text));
        CHECK(taken(text) == "! The text is not valid UTF-8.");
    }
}

TEST_CASE("Lengths are counted in characters, after trimming") {
    CHECK(taken(std::string(20, 'x')).size() == 20);
    CHECK(taken(" " + std::string(20, 'x') + " ").size() == 20);
    CHECK(taken(std::string(21, 'x')) == "! The text has 21 characters.");
    CHECK(taken("ññññññññññññññññññññ").size() == 40);
    CHECK(characterCount("añ€🎓") == 4);
    CHECK(characterCount("") == 0);
    CHECK(taken(" ", {1, 5, false}) == "! The text is empty.");
}

TEST_CASE("A text that is too long is abbreviated between characters") {
    CHECK(abbreviated("school", 6) == "school");
    CHECK(abbreviated("schools", 6) == "schoo…");
    CHECK(abbreviated("ñññ", 2) == "ñ…");
    CHECK(abbreviated("", 1).empty());
    CHECK(abbreviated("ab", 1) == "…");
}

TEST_CASE("Names are one line of at most 200 characters and not empty; prose may be empty and long") {
    CHECK(Name::parse("  Lincoln  ").value->value() == "Lincoln");
    CHECK(!Name::parse(""));
    CHECK(!Name::parse(std::string(10000, 'x')));
    CHECK(OptionalName::parse("").value->value().empty());
    CHECK(Prose::parse("").value->value().empty());
    CHECK(Prose::parse(std::string(64000, 'x')));
    CHECK(!Prose::parse(std::string(64001, 'x')));
    CHECK(Name::parse("", "/name").issues.at(0).place == "/name");
}

} // namespace plumbline

TEST_CASE("A text that keeps a stricter rule is one that keeps the wider rule") {
    const plumbline::FileName name = *plumbline::Name::parse("plan.pdf").value;
    CHECK(name.value() == "plan.pdf");
    static_assert(std::is_convertible_v<plumbline::Name, plumbline::OptionalName>);
    static_assert(!std::is_convertible_v<plumbline::OptionalName, plumbline::Name>);
    static_assert(!std::is_convertible_v<plumbline::FileName, plumbline::Name>);
    static_assert(!std::is_convertible_v<plumbline::Prose, plumbline::FileName>);
}
