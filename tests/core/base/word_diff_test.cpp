// SPDX-License-Identifier: MIT
#include "base/word_diff.h"

#include "support/catch.h"

#include <chrono>
#include <random>

using namespace plumbline;

namespace {

/// "In [most] {all} classes": removed in brackets, added in braces.
std::string marked(const std::vector<WordRun>& runs) {
    std::string text;
    for (const WordRun& run : runs) {
        if (run.kind == WordRun::Kind::Same)
            text += run.text;
        else
            text += run.kind == WordRun::Kind::Removed ? "[" + run.text + "]" : "{" + run.text + "}";
    }
    return text;
}

std::string marked(std::string_view before, std::string_view after) {
    return marked(wordDiff(before, after));
}

std::string without(const std::vector<WordRun>& runs, WordRun::Kind kind) {
    std::string text;
    for (const WordRun& run : runs)
        if (run.kind != kind)
            text += run.text;
    return text;
}

} // namespace

TEST_CASE("words that differ are removed and added, the rest is the same") {
    CHECK(marked("Policies are in most classes.", "Policies are in all classes.") ==
          "Policies are in [most]{all} classes.");
    CHECK(marked("The plan is written.", "The plan is written and read.") ==
          "The plan is written{ and read}.");
    CHECK(marked("The old plan is written.", "The plan is written.") == "The [old ]plan is written.");
}

TEST_CASE("neighbouring words that all differ are one run, not one for every word") {
    CHECK(marked("In some of the rooms", "In each single room") ==
          "In [some of the rooms]{each single room}");
}

TEST_CASE("a word that stayed amid much that changed is no island") {
    CHECK(marked("Most old plans and some old goals were", "All new aims and each new hope was") ==
          "[Most old plans and some old goals were]{All new aims and each new hope was}");
    CHECK(
        marked("Old plans are read by teachers and families", "New plans are read by teachers and pupils") ==
        "[Old]{New} plans are read by teachers and [families]{pupils}");
}

TEST_CASE("punctuation is compared by itself, apostrophes and hyphens belong to their words") {
    CHECK(marked("Plans, goals", "Plans; goals") == "Plans[,]{;} goals");
    CHECK(marked("students' well-being", "student's well-being") == "[students']{student's} well-being");
    CHECK(marked("élève", "élèves") == "[élève]{élèves}");
}

TEST_CASE("a text compared with itself, and with nothing, is one run or none") {
    CHECK(wordDiff("One two.", "One two.") == std::vector<WordRun>{{WordRun::Kind::Same, "One two."}});
    CHECK(wordDiff("", "").empty());
    CHECK(marked("", "New.") == "{New.}");
    CHECK(marked("Old.", "") == "[Old.]");
}

TEST_CASE("both texts can be read out of their difference, letter by letter") {
    std::mt19937 engine(7);
    const auto text = [&] {
        static constexpr std::array<const char*, 9> words{"a", "the", "plan", " ", "  ",
                                                          ".", ",",   "é-b",  "\n"};
        std::string made;
        for (unsigned i = engine() % 30; i > 0; --i)
            made += words[engine() % words.size()];
        return made;
    };
    for (int i = 0; i < 500; ++i) {
        const std::string before = text();
        const std::string after = text();
        const auto runs = wordDiff(before, after);
        CAPTURE(before, after);
        REQUIRE(without(runs, WordRun::Kind::Added) == before);
        REQUIRE(without(runs, WordRun::Kind::Removed) == after);
        for (std::size_t k = 1; k < runs.size(); ++k)
            REQUIRE(runs[k].kind != runs[k - 1].kind);
    }
}

TEST_CASE("very long texts that have nothing in common are answered at once") {
    std::string before;
    std::string after;
    for (int i = 0; i < 8000; ++i) {
        before += "b" + std::to_string(i) + " ";
        after += "a" + std::to_string(i) + " ";
    }
    const auto start = std::chrono::steady_clock::now();
    const auto runs = wordDiff(before, after);
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
    CHECK(runs.size() <= 3);
    CHECK(without(runs, WordRun::Kind::Added) == before);
}

TEST_CASE("a difference is said in words") {
    const Wording wording;
    const auto runs = wordDiff("In most classes, often.", "In all classes.");
    CHECK(spokenDiff(wording, runs) == "removed: most, , often; added: all");
    CHECK(bracketedDiff(wording, wordDiff("In most rooms.", "In all rooms.")) ==
          "In [removed: most] [added: all] rooms.");
    CHECK(spokenDiff(wording, wordDiff("Same.", "Same.")).empty());
}
