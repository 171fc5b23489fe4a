// SPDX-License-Identifier: MIT
#include "workbook/generated_district.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <algorithm>
#include <set>

using namespace plumbline;
using plumbline::test::TemporaryFolder;
using plumbline::test::TickingClock;

namespace {

constexpr DistrictPlan smallPlan{12, 4, 5, 7};

std::unique_ptr<Workbook> district(const std::filesystem::path& path, const DistrictPlan& plan = smallPlan) {
    return createDistrict(path, plan, std::make_shared<TickingClock>());
}

std::vector<SnapshotPointer> allOf(const Workbook& workbook) {
    std::vector<SnapshotPointer> all;
    for (const SchoolSummary& school : workbook.contents())
        for (const AssessmentSummary& summary : school.assessments)
            all.push_back(workbook.snapshot(summary.assessment.id));
    return all;
}

} // namespace

TEST_CASE("the same plan makes the same district, another seed another") {
    const TemporaryFolder folder;
    const auto one = allOf(*district(folder / "one.plumbline"));
    const auto two = allOf(*district(folder / "two.plumbline"));
    REQUIRE(one.size() == two.size());
    CHECK(std::ranges::equal(one, two, [](const auto& a, const auto& b) { return *a == *b; }));
    const auto other = allOf(*district(folder / "other.plumbline", {12, 4, 5, 8}));
    CHECK_FALSE(*one.front() == *other.front());
}

TEST_CASE("a made-up district is a whole workbook with one line of history that stays") {
    const TemporaryFolder folder;
    const auto workbook = district(folder / "d.plumbline");
    CHECK(workbook->check().empty());
    REQUIRE(workbook->history().size() == 1);
    CHECK(toEnglish(workbook->history().front().label) == "Generate a made-up district: 12 schools, 4 years");
    CHECK_FALSE(workbook->undoable());
    CHECK(workbook->undoBarrier());
}

TEST_CASE("a made-up district holds what real ones do") {
    const TemporaryFolder folder;
    const auto workbook = district(folder / "d.plumbline", {60, 6, 5, 1});
    CHECK(workbook->contents().size() == 60);
    CHECK(workbook->rubrics().size() == 2);
    const auto all = allOf(*workbook);
    CHECK(all.size() < 360);
    std::size_t drafts = 0;
    std::size_t smallTeams = 0;
    std::size_t unrated = 0;
    std::size_t notApplicable = 0;
    std::size_t evidence = 0;
    std::size_t steps = 0;
    for (const SnapshotPointer& one : all) {
        drafts += one->assessment.status == AssessmentStatus::Draft ? 1U : 0U;
        smallTeams += one->team.size() < 3 ? 1U : 0U;
        evidence += one->evidence.size();
        steps += one->nextSteps.size();
        for (const Rating& rating : one->ratings) {
            unrated += std::holds_alternative<Unrated>(rating.value) ? 1U : 0U;
            notApplicable += std::holds_alternative<NotApplicable>(rating.value) ? 1U : 0U;
        }
        REQUIRE(one->sessions.size() == 1);
    }
    CHECK(drafts > 0);
    CHECK(smallTeams > 0);
    CHECK(unrated > 0);
    CHECK(notApplicable > 0);
    CHECK(evidence > 0);
    CHECK(steps > 0);
}

TEST_CASE("schools of a made-up district have names of their own, however many there are") {
    const TemporaryFolder folder;
    const auto workbook = district(folder / "d.plumbline", {700, 1, 1, 1});
    std::set<std::string> names;
    for (const SchoolSummary& school : workbook->contents())
        names.insert(school.school.name);
    CHECK(names.size() == 700);
}

TEST_CASE("a made-up district that is stopped leaves no file, and never replaces one") {
    const TemporaryFolder folder;
    const auto stop = [](std::int64_t done, std::int64_t) { return done < 3; };
    try {
        createDistrict(folder / "d.plumbline", smallPlan, std::make_shared<TickingClock>(), stop);
        FAIL("it was not stopped");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Cancelled);
    }
    CHECK_FALSE(std::filesystem::exists(folder / "d.plumbline"));
    district(folder / "e.plumbline");
    CHECK_THROWS_AS(district(folder / "e.plumbline"), Error);
    CHECK(std::filesystem::exists(folder / "e.plumbline"));
}

TEST_CASE("a year read in one go says what its snapshots say") {
    const TemporaryFolder folder;
    const auto workbook = district(folder / "d.plumbline", {25, 3, 3, 5});
    const std::vector<SchoolSummary> contents = workbook->contents();
    for (const int start : {2024, 2025, 2026, 2030}) {
        const YearRatings year = workbook->ratings(*SchoolYear::startingIn(start));
        REQUIRE(year.schools.size() == contents.size());
        for (std::size_t i = 0; i < contents.size(); ++i) {
            CHECK(year.schools[i].school == contents[i].school);
            const auto& list = contents[i].assessments;
            const auto here = std::ranges::find_if(
                list, [&](const AssessmentSummary& one) { return one.assessment.year == year.year; });
            REQUIRE(year.schools[i].brief.has_value() == (here != list.end()));
            if (here == list.end())
                continue;
            const SnapshotPointer snapshot = workbook->snapshot(here->assessment.id);
            CHECK(year.schools[i].brief->assessment == snapshot->assessment);
            CHECK(year.schools[i].brief->rubric == snapshot->rubric);
            for (std::size_t position = 0; position < snapshot->ratings.size(); ++position)
                CHECK(year.schools[i].brief->values[position] == snapshot->ratings[position].value);
        }
    }
}

TEST_CASE("the year before is the school's latest earlier one, also where years were left out") {
    const TemporaryFolder folder;
    const auto workbook = district(folder / "d.plumbline", {25, 5, 2, 3});
    for (const SchoolSummary& school : workbook->contents()) {
        std::optional<AssessmentId> before;
        for (const AssessmentSummary& summary : school.assessments) {
            CHECK(workbook->previous(summary.assessment.id) == before);
            before = summary.assessment.id;
        }
    }
}
