// SPDX-License-Identifier: MIT
#include "analysis/agreement.h"

#include "support/catch.h"
#include "support/snapshots.h"
#include "support/tiny_rubric.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

using namespace plumbline;
using Catch::Matchers::WithinAbs;
using test::school;

namespace {

std::string words(const BallotCounts& counts) {
    const RubricPointer rubric = test::tinyRubric("A: x", static_cast<int>(counts.levels.size()));
    return agreementText(Wording(), *rubric, counts);
}

double d(const LevelCounts& levels) {
    return leikD(levels).value().value();
}

/// Every way to spread up to `most` ballots over three levels.
std::vector<LevelCounts> allSpreads(int most) {
    std::vector<LevelCounts> all;
    for (int low = 0; low <= most; ++low)
        for (int mid = 0; low + mid <= most; ++mid)
            for (int high = 0; low + mid + high <= most; ++high)
                all.push_back({low, mid, high});
    return all;
}

/// The mean distance from the lower median, in levels.
double distanceFromMedian(const LevelCounts& levels) {
    const LevelRank median = medians(levels)->low;
    const int ballots = std::accumulate(levels.begin(), levels.end(), 0);
    int sum = 0;
    for (std::size_t index = 0; index < levels.size(); ++index)
        sum += levels[index] * std::abs(static_cast<int>(index) - static_cast<int>(median.index()));
    return static_cast<double>(sum) / ballots;
}

/// Eight named ballots on one dimension: four teachers, three students, one of a family.
test::AssessmentSketch teamOfEight() {
    return school("S")
        .member("Ana", "Teacher")
        .member("Ben", "Teacher")
        .member("Cy", "teacher")
        .member("Di", "Teacher")
        .member("Ed", "Student")
        .member("Flo", "Student")
        .member("Gus", "Student")
        .member("Hal", "Family");
}

const Round& roundOf(const SnapshotPointer& snapshot) {
    return snapshot->sessions.back().agenda[0].rounds.back();
}

std::string roles(const SnapshotPointer& snapshot) {
    std::string text;
    for (const RoleCounts& role : countsByRole(roundOf(snapshot), snapshot->team))
        text += (role.role.empty() ? "others" : role.role) + " " + countsText(role.counts.levels) + "a" +
                std::to_string(role.counts.abstained) + " ";
    return text;
}

} // namespace

TEST_CASE("A round is said in plain words") {
    CHECK(words({{0, 8, 0}, 0}) == "all 8 agree on mid");
    CHECK(words({{2, 0, 0}, 0}) == "both agree on low");
    CHECK(words({{2, 5, 1}, 0}) == "split 2–5–1");
    CHECK(words({{4, 0, 4}, 1}) == "split 4–0–4 · 1 abstained");
    CHECK(words({{2, 6, 0}, 0}) == "within one level, 2–6–0");
    CHECK(words({{0, 0, 3, 2}, 2}) == "within one level, 0–0–3–2 · 2 abstained");
    CHECK(words({{3, 2}, 0}) == "within one level, 3–2");
}

TEST_CASE("Nobody who voted is never agreement, nor is one alone") {
    CHECK(words({{0, 0, 0}, 0}) == "no ballots");
    CHECK(words({{0, 0, 0}, 3}) == "no level chosen · 3 abstained");
    CHECK(words({{0, 1, 0}, 0}) == "one ballot");
    CHECK(words({{0, 1, 0}, 7}) == "one ballot · 7 abstained");
    CHECK(rangeOf({{0, 0, 0}, 3}) == BallotRange::None);
    CHECK(rangeOf({{1, 0, 0}, 3}) == BallotRange::One);
    CHECK_FALSE(leikD({0, 0, 0}));
    CHECK_FALSE(leikD({0, 1, 0}));
}

TEST_CASE("The span is from the lowest to the highest level with a ballot") {
    CHECK(spanOf({{0, 2, 0, 1}, 0}) == LevelSpan{LevelRank(2), LevelRank(4)});
    CHECK(spanOf({{3, 0, 0}, 0}) == LevelSpan{LevelRank(1), LevelRank(1)});
    CHECK_FALSE(spanOf({{0, 0, 0}, 1}));
}

TEST_CASE("Leik's D of the published seven-level vector is .287") {
    // The vector of van der Eijk 2001, p. 331, with the figure in the help of R's agrmt::Leik.
    CHECK(leikD({30, 40, 210, 130, 530, 50, 10}) == LeikD{43, 150});
    CHECK_THAT(d({30, 40, 210, 130, 530, 50, 10}), WithinAbs(.287, .0005));
}

TEST_CASE("Leik's D is 0 for one level alone, 1 for half at each end, and between otherwise") {
    for (const LevelCounts& levels : allSpreads(8)) {
        const int ballots = std::accumulate(levels.begin(), levels.end(), 0);
        if (ballots < 2)
            continue;
        const bool oneLevel = std::ranges::count(levels, 0) == 2;
        const bool halves = levels[1] == 0 && levels[0] == levels[2];
        CHECK((d(levels) == 0) == oneLevel);
        CHECK((d(levels) == 1) == halves);
        CHECK(d(levels) >= 0);
        CHECK(d(levels) <= 1);
        CHECK_THAT(d(levels), WithinAbs(distanceFromMedian(levels), 1e-12));
    }
}

TEST_CASE("Leik's D stays when the scale is reversed or every ballot is cast twice") {
    for (LevelCounts levels : {LevelCounts{2, 5, 1}, LevelCounts{0, 3, 4, 1, 2}, LevelCounts{3, 1}}) {
        const auto before = leikD(levels);
        std::ranges::reverse(levels);
        CHECK(leikD(levels) == before);
        for (int& count : levels)
            count *= 2;
        CHECK(leikD(levels) == before);
    }
}

TEST_CASE("Fractions of D compare without rounding") {
    CHECK(LeikD{1, 3} == LeikD{333333333, 999999999});
    CHECK(LeikD{1, 3} > LeikD{333333332, 999999999});
}

TEST_CASE("The dimensions that disagree most come first, those without ballots last") {
    const SnapshotPointer snapshot = school("S")
                                         .rubric("A: none one alike near split ends near2")
                                         .session({}, Voting::Anonymous)
                                         .votes("one: 2")
                                         .votes("alike: 2 2 2 2")
                                         .votes("near: 1 2 2 2")
                                         .votes("split: 1 2 3 3")
                                         .votes("ends: 2 2 | 1 1 3 3")
                                         .votes("near2: 2 2 2 3");
    CHECK(dimensionsByDisagreement(snapshot->sessions[0]) == std::vector<std::size_t>{5, 4, 3, 6, 2, 1, 0});
}

TEST_CASE("With the same D the wider span comes first") {
    // Both have D = 1/2; the second reaches over three levels.
    const SnapshotPointer snapshot = school("S")
                                         .rubric("A: narrow wide")
                                         .session({}, Voting::Anonymous)
                                         .votes("narrow: 1 1 2 2")
                                         .votes("wide: 1 2 2 3");
    CHECK(dimensionsByDisagreement(snapshot->sessions[0]) == std::vector<std::size_t>{1, 0});
}

TEST_CASE("The last round of a dimension is that of the latest session which voted on it") {
    const SnapshotPointer snapshot = school("S")
                                         .session({}, Voting::Anonymous)
                                         .votes("x: 1 1 | 1 2")
                                         .votes("y: 3 3")
                                         .session("x y", Voting::Anonymous)
                                         .votes("y: 2 2 2");
    const auto counts = [&](std::size_t position) {
        return lastRound(*snapshot, snapshot->rubric->dimension(position).id)->counts.levels;
    };
    CHECK(counts(0) == LevelCounts{1, 1, 0});
    CHECK(counts(1) == LevelCounts{0, 3, 0});
    CHECK(lastRound(*snapshot, snapshot->rubric->dimension(2).id) == nullptr);
}

TEST_CASE("Roles with three ballots are shown, and the others together where they are three") {
    CHECK(roles(teamOfEight().member("Ida", "Board").member("Jo").votes("x: 2 2 3 a 1 1 1 3 3 3")) ==
          "Teacher 0–2–1a1 Student 3–0–0a0 others 0–0–3a0 ");
}

TEST_CASE("Where all ballots are in shown roles there are no others") {
    CHECK(roles(teamOfEight().votes("x: 2 2 3 3 1 1 1 -")) == "Teacher 0–2–2a0 Student 3–0–0a0 ");
}

TEST_CASE("One or two others would be left over by subtraction, so nothing is shown by role") {
    CHECK(roles(teamOfEight().votes("x: 2 2 3 3 1 1 1 3")).empty());
    CHECK(roles(teamOfEight().member("Ida", "Board").votes("x: 2 2 3 3 1 1 1 3 a")).empty());
}

TEST_CASE("Nothing is shown by role where no role has three ballots") {
    CHECK(roles(teamOfEight().votes("x: 2 2 - - 1 1 - 3")).empty());
}

TEST_CASE("Ballots counted by hand and of members who left count among the others") {
    const SnapshotPointer snapshot = teamOfEight().votes("x: 2 2 3 3 1 1 1 -");
    Round counted = roundOf(snapshot);
    counted.counts.levels[2] += 1;
    CHECK(countsByRole(counted, snapshot->team).empty());
    counted.counts.levels[2] += 2;
    const std::vector<RoleCounts> shown = countsByRole(counted, snapshot->team);
    REQUIRE(shown.size() == 3);
    CHECK(shown[2] == RoleCounts{{}, {{0, 0, 3}, 0}});

    std::vector<Member> left = snapshot->team;
    left.erase(left.begin()); // one teacher
    CHECK(countsByRole(roundOf(snapshot), left).empty());
}

TEST_CASE("Whatever the ballots, no group of one or two can be worked out from the total") {
    for (unsigned cast = 0; cast < 1U << 10U; ++cast) {
        std::string ballots = "x:";
        for (unsigned voter = 0; voter < 10; ++voter)
            ballots += (cast >> voter & 1U) != 0 ? " 2" : " -";
        const SnapshotPointer voted =
            teamOfEight().member("Ida", "Board").member("Jo", "Board").votes(ballots);
        const Round& round = roundOf(voted);
        int shown = 0;
        for (const RoleCounts& role : countsByRole(round, voted->team)) {
            CHECK(role.counts.total() >= smallestGroup);
            shown += role.counts.total();
        }
        CHECK((shown == 0 || shown == round.counts.total()));
    }
}

TEST_CASE("Anonymous voting has no roles and no moves") {
    const SnapshotPointer snapshot =
        teamOfEight().session({}, Voting::Anonymous).votes("x: 2 2 3 3 1 1 1 3 | 2 2 2 2 2 2 2 2");
    CHECK(roles(snapshot).empty());
    const std::vector<Round>& rounds = snapshot->sessions[0].agenda[0].rounds;
    CHECK(movement(rounds[0], rounds[1]) == Movement{{{3, 2, 3}, 0}, {{0, 8, 0}, 0}, std::nullopt});
}

TEST_CASE("Between named rounds it is counted who chose a higher, a lower and the same level") {
    const SnapshotPointer snapshot = teamOfEight().votes("x: 2 2 3 3 1 1 a 3 | 2 3 2 1 2 1 2 a");
    const std::vector<Round>& rounds = snapshot->sessions[0].agenda[0].rounds;
    CHECK(movement(rounds[0], rounds[1]).moves == Movement::Moves{.higher = 2, .lower = 2, .same = 2});
    CHECK(movement(rounds[1], rounds[0]).moves == Movement::Moves{.higher = 2, .lower = 2, .same = 2});
}
