// SPDX-License-Identifier: MIT
#include "ui/compare/column_choice.h"

#include "support/catch.h"

#include <initializer_list>

using namespace plumbline;
using namespace plumbline::ui;

namespace {

SchoolSummary schoolWith(const char* name, std::int64_t firstId, int firstYear, int years) {
    SchoolSummary school{{SchoolId(firstId), name, name}, {}};
    for (int i = 0; i < years; ++i)
        school.assessments.push_back({{AssessmentId(firstId + i), name + std::to_string(i),
                                       *SchoolYear::startingIn(firstYear + i), AssessmentStatus::Draft},
                                      "",
                                      "",
                                      0,
                                      0,
                                      5});
    return school;
}

std::vector<AssessmentId> ids(std::initializer_list<std::int64_t> values) {
    std::vector<AssessmentId> all;
    for (const std::int64_t value : values)
        all.emplace_back(value);
    return all;
}

std::vector<AssessmentId> usual(const std::vector<SchoolSummary>& contents, std::int64_t current,
                                CompareBy by) {
    return usualChoice(candidates(contents, AssessmentId(current), by), AssessmentId(current), by);
}

} // namespace

TEST_CASE("the years up to the current one stand side by side, at most four") {
    const std::vector contents{schoolWith("Lincoln", 1, 2020, 6)};
    CHECK(usual(contents, 6, CompareBy::Years) == ids({3, 4, 5, 6}));
    CHECK(usual(contents, 3, CompareBy::Years) == ids({1, 2, 3}));
}

TEST_CASE("the earliest year stands beside those after it") {
    const std::vector contents{schoolWith("Lincoln", 1, 2020, 6)};
    CHECK(usual(contents, 1, CompareBy::Years) == ids({1, 2, 3, 4}));
}

TEST_CASE("schools stand side by side where they have the year of the current one") {
    const std::vector contents{schoolWith("Adams", 10, 2026, 1), schoolWith("Lincoln", 20, 2025, 2),
                               schoolWith("Madison", 30, 2020, 1)};
    const auto found = candidates(contents, AssessmentId(21), CompareBy::Schools);
    REQUIRE(found.size() == 2);
    CHECK(found[0] == ColumnCandidate{AssessmentId(10), "Adams"});
    CHECK(found[1] == ColumnCandidate{AssessmentId(21), "Lincoln"});
    CHECK(usual(contents, 21, CompareBy::Schools) == ids({10, 21}));
}

TEST_CASE("of many schools ten stand side by side, and the current one is among them") {
    std::vector<SchoolSummary> contents;
    for (int i = 0; i < 14; ++i)
        contents.push_back(schoolWith("School", 1 + i, 2026, 1));
    const auto chosen = usual(contents, 14, CompareBy::Schools);
    CHECK(chosen.size() == 10);
    CHECK(chosen.back() == AssessmentId(14));
    CHECK(usual(contents, 1, CompareBy::Schools).front() == AssessmentId(1));
}
