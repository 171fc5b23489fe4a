// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"
#include "rubric/statements.h"
#include "support/catch.h"

#include <string>

namespace plumbline {

namespace {

/// The statements of a text with a bar between them.
std::string barred(std::string_view text) {
    std::string out;
    for (const std::string_view statement : statements(text))
        out += (out.empty() ? "" : "|") + std::string(statement);
    return out;
}

} // namespace

TEST_CASE("A descriptor splits at the ends of its sentences") {
    CHECK(barred("One is here. Two is there! Is three? Four.") ==
          "One is here.|Two is there!|Is three?|Four.");
    CHECK(barred("One.  Two.\n\nThree. ") == "One.|Two.|Three.");
    CHECK(barred("  Leading. Wait... then? So… Next.") == "Leading.|Wait...|then?|So…|Next.");
}

TEST_CASE("What follows the last full stop is a statement too") {
    CHECK(barred("One. Two without an end") == "One.|Two without an end");
    CHECK(barred("No end at all") == "No end at all");
    CHECK(barred("").empty());
    CHECK(barred(" \n").empty());
}

TEST_CASE("Abbreviations do not end a statement") {
    CHECK(barred("Policies (i.e.: grading, attendance) help. They do.") ==
          "Policies (i.e.: grading, attendance) help.|They do.");
    CHECK(barred("Factors (ie: work) count. So.") == "Factors (ie: work) count.|So.");
    CHECK(barred("Use plans, e.g. Personal plans. Then review.") ==
          "Use plans, e.g. Personal plans.|Then review.");
    CHECK(barred("Paths (internships, studies, etc.), they are open.") ==
          "Paths (internships, studies, etc.), they are open.");
    CHECK(barred("Ask Dr. Li vs. Mr. Ray. Done.") == "Ask Dr. Li vs. Mr. Ray.|Done.");
    CHECK(barred("I.e. this. That.") == "I.e. this.|That.");
}

TEST_CASE("An abbreviation that may close a sentence does so before a capital letter") {
    CHECK(barred("Plans, goals, etc. are kept. Good.") == "Plans, goals, etc. are kept.|Good.");
    CHECK(barred("They keep plans, goals, etc. Students reflect.") ==
          "They keep plans, goals, etc.|Students reflect.");
    CHECK(barred("It starts at 8 a.m. each day. It ends at 3 p.m. Then home.") ==
          "It starts at 8 a.m. each day.|It ends at 3 p.m.|Then home.");
}

TEST_CASE("A quotation mark or bracket after the full stop belongs to its sentence") {
    CHECK(barred("They say “as needed.” Others (not all.) \"Stop.\" Go.") ==
          "They say “as needed.”|Others (not all.)|\"Stop.\"|Go.");
}

TEST_CASE("Numbers and dots inside words do not end a statement") {
    CHECK(barred("Grades of 2.5 and more at www.example.org/a count. Yes.") ==
          "Grades of 2.5 and more at www.example.org/a count.|Yes.");
}

TEST_CASE("Statements are views into the descriptor") {
    const std::string text = "One. Two.";
    const auto parts = statements(text);
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].data() == text.data());
    CHECK(parts[1].data() == text.data() + 5);
}

TEST_CASE("The statements of every built-in descriptor, joined, are the descriptor") {
    const RubricPointer rubric = masteryBasedLearning();
    std::size_t count = 0;
    for (std::size_t position = 0; position < rubric->dimensionCount(); ++position)
        for (const LevelRank level : rubric->ranks()) {
            std::string joined;
            for (const std::string_view statement : statements(rubric->descriptor(position, level))) {
                joined += (joined.empty() ? "" : " ") + std::string(statement);
                CHECK(statement.back() == '.');
                ++count;
            }
            CHECK(joined == rubric->descriptor(position, level));
        }
    CHECK(count == 143);
}

} // namespace plumbline
