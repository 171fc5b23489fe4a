// SPDX-License-Identifier: MIT
#include "analysis/reliability.h"

#include "support/catch.h"
#include "support/snapshots.h"

#include <algorithm>
#include <sstream>

using namespace plumbline;
using Catch::Matchers::WithinAbs;
using test::school;

namespace {

/// One line for every rater, "1 2 . 3"; a point where there is no ballot. `first` is what the lowest level
/// is called.
BallotTable table(const std::vector<std::string>& raters, int first = 1) {
    BallotTable made;
    for (const std::string& rater : raters) {
        std::vector<std::optional<LevelRank>> row;
        std::istringstream line(rater);
        for (std::string word; line >> word;)
            row.push_back(word == "." ? std::nullopt : std::optional(LevelRank(word[0] - '0' - first + 1)));
        made.push_back(std::move(row));
    }
    return made;
}

/// Krippendorff 2011, four observers and twelve units.
BallotTable krippendorff() {
    return table({"1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .",
                  "1 2 3 3 2 4 4 1 2 5 1 ."});
}

/// The example of Wikipedia's article on alpha, three raters and fifteen units.
BallotTable wikipedia() {
    return table(
        {". . . . . 3 4 1 2 1 1 3 3 . 3", "1 . 2 1 3 3 4 3 . . . . . . .", ". . 2 1 3 4 4 . 2 1 1 3 3 . 4"});
}

BallotTable twoRaters() {
    return table({"2 2 1 0 2 1 0 2 1 2", "2 1 1 0 2 2 0 2 0 2"}, 0);
}

BallotTable prevalence() {
    std::string a;
    std::string b;
    for (int i = 0; i < 18; ++i) {
        a += "2 ";
        b += "2 ";
    }
    return table({a + "1 2", b + "2 1"});
}

BallotTable reversed(BallotTable table, int levels) {
    for (auto& rater : table)
        for (auto& level : rater)
            if (level)
                level = LevelRank(levels + 1 - level->value());
    return table;
}

double alpha(const BallotTable& table, std::size_t levels) {
    return ordinalAlpha(table, levels).value();
}

double ac2(const BallotTable& table, std::size_t levels) {
    return gwetAc2(table, levels).value();
}

} // namespace

TEST_CASE("Ordinal alpha has the published digits of Krippendorff's example") {
    CHECK_THAT(alpha(krippendorff(), 5), WithinAbs(.8153875037548814, 1e-12));
    CHECK_THAT(alpha(krippendorff(), 5), WithinAbs(108577.0 / 133160, 1e-12));
}

TEST_CASE("Ordinal alpha has the published digits of the other examples") {
    CHECK_THAT(alpha(wikipedia(), 4), WithinAbs(.8067214199413153, 1e-12));
    CHECK_THAT(alpha(twoRaters(), 3), WithinAbs(691.0 / 900, 1e-12));
    CHECK_THAT(alpha(prevalence(), 3), WithinAbs(-1.0 / 38, 1e-12));
}

TEST_CASE("Gwet's AC2 has the published digits") {
    CHECK_THAT(ac2(krippendorff(), 5), WithinAbs(.89894, 5e-6));
    CHECK_THAT(ac2(twoRaters(), 3), WithinAbs(.75593, 5e-6));
    CHECK_THAT(ac2(prevalence(), 3), WithinAbs(.96338, 5e-6));
}

TEST_CASE("What is not defined is not there") {
    CHECK_FALSE(ordinalAlpha({}, 3));
    CHECK_FALSE(gwetAc2({}, 3));
    CHECK_FALSE(ordinalAlpha(table({"1 2 3"}), 3));
    CHECK_FALSE(gwetAc2(table({"1 2 3"}), 3));
    CHECK_FALSE(gwetAc2(table({". . .", "1 . 2"}), 3));
    CHECK_FALSE(ordinalAlpha(table({"2 2 2", "2 2 2"}), 3)); // one level alone: 0 / 0
    CHECK(ac2(table({"2 2 2", "2 2 2"}), 3) == 1);
    CHECK(ac2(table({"1 2 3", "1 2 3"}), 3) == 1);
    CHECK(alpha(table({"1 2 3", "1 2 3"}), 3) == 1);
}

TEST_CASE("Alpha of a single unit is 0 whatever the ballots") {
    CHECK_THAT(alpha(table({"1", "3", "2"}), 3), WithinAbs(0, 1e-12));
    CHECK_THAT(alpha(table({"1", "3", "3", "3"}), 3), WithinAbs(0, 1e-12));
}

TEST_CASE("The order of raters and the direction of the scale change neither index") {
    BallotTable permuted = krippendorff();
    std::ranges::rotate(permuted, permuted.begin() + 1);
    CHECK_THAT(alpha(permuted, 5), WithinAbs(alpha(krippendorff(), 5), 1e-12));
    CHECK_THAT(ac2(permuted, 5), WithinAbs(ac2(krippendorff(), 5), 1e-12));
    CHECK_THAT(alpha(reversed(wikipedia(), 4), 4), WithinAbs(alpha(wikipedia(), 4), 1e-12));
    CHECK_THAT(ac2(reversed(wikipedia(), 4), 4), WithinAbs(ac2(wikipedia(), 4), 1e-12));
}

TEST_CASE("A rater without ballots changes neither index, a unit with one ballot not alpha") {
    BallotTable more = wikipedia();
    more.emplace_back(15);
    CHECK_THAT(alpha(more, 4), WithinAbs(alpha(wikipedia(), 4), 1e-12));
    CHECK_THAT(ac2(more, 4), WithinAbs(ac2(wikipedia(), 4), 1e-12));
    more[0].emplace_back(LevelRank(4));
    CHECK_THAT(alpha(more, 4), WithinAbs(alpha(wikipedia(), 4), 1e-12));
}

TEST_CASE("The table of a session holds the first ballots, by member and dimension") {
    const SnapshotPointer snapshot =
        school("S").rubric("A: x y z").member("Ana").member("Ben").votes("x: 1 2 | 3 3").votes("z: a 3");
    CHECK(firstBallots(snapshot->sessions[0], snapshot->team) == table({"1 . .", "2 . 3"}));
}

TEST_CASE("Anonymous ballots make no table") {
    const SnapshotPointer snapshot =
        school("S").member("Ana").member("Ben").session({}, Voting::Anonymous).votes("x: 1 2");
    CHECK(firstBallots(snapshot->sessions[0], snapshot->team).empty());
}

TEST_CASE("Both indices of a session need five dimensions with two ballots") {
    auto sketch = school("S").rubric("A: x y z u v").member("Ana").member("Ben").member("Cy");
    sketch.votes("x: 1 1 -").votes("y: 3 3 -").votes("z: 2 2 -").votes("u: 1 1 -").votes("v: 2 - -");
    const auto agreement = [&] {
        const SnapshotPointer snapshot = sketch.snapshot();
        return firstAgreement(snapshot->sessions.back(), snapshot->team, 3);
    };
    CHECK_FALSE(agreement());
    sketch.session("x y z u v")
        .votes("x: 1 1 -")
        .votes("y: 3 3 - | 1 2 -")
        .votes("z: 2 2 -")
        .votes("u: 1 1 -")
        .votes("v: 2 2 -");
    REQUIRE(agreement());
    CHECK(agreement()->members == 2);
    CHECK(agreement()->dimensions == 5);
    CHECK(agreement()->alpha == 1);
    CHECK(agreement()->ac2 == 1);
}
