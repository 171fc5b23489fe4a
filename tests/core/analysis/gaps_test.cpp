// SPDX-License-Identifier: MIT
#include "analysis/gaps.h"

#include "support/catch.h"
#include "support/snapshots.h"

using namespace plumbline;
using plumbline::test::school;
using Positions = std::vector<std::size_t>;

namespace {

const Date today = *Date::of(2026, 11, 24);

std::vector<std::string> texts(const std::vector<const NextStep*>& steps) {
    std::vector<std::string> all;
    for (const NextStep* step : steps)
        all.push_back(step->text);
    return all;
}

} // namespace

TEST_CASE("gaps name what is unrated, without evidence and without reason") {
    const SnapshotPointer lincoln = school("Lincoln")
                                        .rubric("A: x y z | B: u v")
                                        .rate("x 1, y 2, z -, u n/a, v 3")
                                        .reason("x", "Seen")
                                        .reason("z", "Not yet decided")
                                        .evidence("y z", "Walk-through");
    const Gaps found = gaps(*lincoln, today);
    CHECK(found.unrated == Positions{2});
    CHECK(found.ratedWithoutEvidence == Positions{0, 4});
    CHECK(found.ratedWithoutReason == Positions{1, 4});
}

TEST_CASE("open steps stand by due date, those without one last, in the order they were added") {
    const SnapshotPointer lincoln = school("Lincoln")
                                        .step("x", "someday")
                                        .step("x", "late", "2027-03-01")
                                        .step("y", "yesterday", "2026-11-23", StepStatus::Doing)
                                        .step("y", "also late", "2027-03-01")
                                        .step("z", "today", "2026-11-24")
                                        .step("u", "done long ago", "2020-01-01", StepStatus::Done)
                                        .step("v", "given up", "2020-01-01", StepStatus::Dropped)
                                        .step("v", "anytime");
    const Gaps found = gaps(*lincoln, today);
    CHECK(texts(found.openSteps) ==
          std::vector<std::string>{"yesterday", "today", "late", "also late", "someday", "anytime"});
    CHECK(texts(found.overdueSteps) == std::vector<std::string>{"yesterday"});
}

TEST_CASE("the next unrated dimension is looked for ahead, then from the start") {
    const SnapshotPointer lincoln = school("Lincoln").rate("y 1, z n/a, v 2"); // x and u are left
    CHECK(nextUnrated(*lincoln, 0) == 3U);
    CHECK(nextUnrated(*lincoln, 3) == 0U);
    CHECK(nextUnrated(*lincoln, 4) == 0U);
}

TEST_CASE("the only unrated dimension is the next one after itself") {
    CHECK(nextUnrated(*school("Lincoln").rubric("A: x y").rate("x 1").snapshot(), 1) == 1U);
}

TEST_CASE("no dimension is next where all are rated or not applicable") {
    CHECK_FALSE(nextUnrated(*school("Lincoln").rubric("A: x y").rate("x 1, y n/a").snapshot(), 0));
}
