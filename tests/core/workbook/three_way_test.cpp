// SPDX-License-Identifier: MIT
#include "workbook/three_way.h"

#include "support/catch.h"
#include "support/snapshots.h"

#include <functional>

using namespace plumbline;
using namespace plumbline::test;

namespace {

ThreeWay compared(const SnapshotPointer& base, const SnapshotPointer& here, const SnapshotPointer& there) {
    return compareThree(base ? unitsOf(*base) : Units(), unitsOf(*here), unitsOf(*there));
}

Snapshot merged(const SnapshotPointer& base, const SnapshotPointer& here, const SnapshotPointer& there) {
    return united(*here, *there, compared(base, here, there).taken);
}

UnitKey rating(const char* dimension) {
    return {UnitKind::Rating, dimension};
}

SnapshotPointer changed(const SnapshotPointer& snapshot, const std::function<void(Snapshot&)>& change) {
    auto copy = std::make_shared<Snapshot>(*snapshot);
    change(*copy);
    return copy;
}

} // namespace

TEST_CASE("three-way: what changed there only is taken, what changed here only stays") {
    const SnapshotPointer base = school("Lincoln").rate("x 1, y 1");
    const SnapshotPointer here = school("Lincoln").rate("x 2, y 1");
    const SnapshotPointer there = school("Lincoln").rate("x 1, y 3, z 2");
    const ThreeWay result = compared(base, here, there);
    CHECK(result.taken == std::vector{rating("y"), rating("z")});
    CHECK(result.conflicts.empty());
    const SnapshotPointer wanted = school("Lincoln").rate("x 2, y 3, z 2");
    CHECK(unitsOf(merged(base, here, there)) == unitsOf(*wanted));
}

TEST_CASE("three-way: changed on both sides is a conflict, changed to the same is none") {
    const SnapshotPointer base = school("Lincoln").rate("x 1, y 1");
    const SnapshotPointer here = school("Lincoln").rate("x 2, y 3");
    const SnapshotPointer there = school("Lincoln").rate("x 3, y 3");
    CHECK(compared(base, here, there) == ThreeWay{{}, {rating("x")}, true, true});
    CHECK(compared(base, here, here).conflicts.empty());
}

TEST_CASE("three-way: a level and its reason are one thing") {
    const SnapshotPointer base = school("Lincoln").rate("x 1").reason("x", "Seen once");
    const SnapshotPointer here = school("Lincoln").rate("x 2").reason("x", "Seen once");
    const SnapshotPointer there = school("Lincoln").rate("x 1").reason("x", "Seen twice");
    CHECK(compared(base, here, there).conflicts == std::vector{rating("x")});
}

TEST_CASE("three-way: with nothing in common what one side has is united, and what differs is asked") {
    const SnapshotPointer here = school("Lincoln").rate("x 1, y 2").member("Ana");
    const SnapshotPointer there = school("Lincoln").rate("y 3, z 1").step("z", "Write it down");
    const ThreeWay result = compared(nullptr, here, there);
    CHECK(result.conflicts == std::vector{rating("y")});
    const Snapshot both = united(*here, *there, result.taken);
    CHECK(both.team.size() == 1);
    CHECK(both.nextSteps.size() == 1);
    CHECK(both.ratings[0] == here->ratings[0]);
    CHECK(both.ratings[2] == there->ratings[2]);
}

TEST_CASE("three-way: the two directions say the same") {
    const SnapshotPointer base =
        school("Lincoln").rate("x 1").evidence("x", "Walk-through").step("x", "Write it down").member("Ana");
    const SnapshotPointer here = school("Lincoln")
                                     .rate("x 1, y 2")
                                     .evidence("x y", "Walk-through")
                                     .evidence("z", "Survey")
                                     .step("x", "Write it down")
                                     .member("Ana");
    const SnapshotPointer there =
        changed(school("Lincoln").rate("x 2").evidence("x", "Walk-through, May").step("x", "Write it down"),
                [](Snapshot& snapshot) { snapshot.nextSteps[0].status = StepStatus::Done; });
    REQUIRE(compared(base, here, there).conflicts.empty());
    CHECK(unitsOf(merged(base, here, there)) == unitsOf(merged(base, there, here)));
    const Snapshot both = merged(base, here, there);
    REQUIRE(both.evidence.size() == 2);
    CHECK(both.evidence[0].title == "Walk-through, May");
    CHECK(both.evidence[0].dimensions.size() == 2);
    CHECK(both.team.empty());
    CHECK(both.nextSteps[0].status == StepStatus::Done);
}

TEST_CASE("three-way: a piece of evidence removed on one side and changed on the other is one question") {
    const SnapshotPointer base = school("Lincoln").evidence("x", "Walk-through");
    const SnapshotPointer gone = school("Lincoln");
    const SnapshotPointer retitled = school("Lincoln").evidence("x", "Walk-through, May");
    const SnapshotPointer retied = school("Lincoln").evidence("x y", "Walk-through");
    const UnitKey question{UnitKind::EvidenceTies, base->evidence[0].uuid};
    for (const SnapshotPointer& other : {retitled, retied}) {
        CHECK(compared(base, gone, other).conflicts == std::vector{question});
        CHECK(compared(base, other, gone).conflicts == std::vector{question});
        CHECK(unitsOf(united(*gone, *other, {question})) == unitsOf(*other));
        CHECK(united(*other, *gone, {question}).evidence.empty());
    }
    CHECK(merged(base, base, gone).evidence.empty());
    CHECK(merged(base, gone, base).evidence.empty());
}

TEST_CASE("three-way: who voted stays in the team, and a step rests on no evidence that is gone") {
    const SnapshotPointer base = school("Lincoln").member("Ana").member("Bo").evidence("x", "Survey");
    const SnapshotPointer here = school("Lincoln").member("Ana").evidence("x", "Survey").step("x", "Do it");
    const SnapshotPointer rests = changed(
        here, [](Snapshot& snapshot) { snapshot.nextSteps[0].completion = {snapshot.evidence[0].id}; });
    const SnapshotPointer there = school("Lincoln").member("Ana").member("Bo").votes("x: 2 3").decide("x 2");
    const Snapshot both = merged(base, rests, there);
    REQUIRE(both.team.size() == 2);
    CHECK(both.team[1].name == "Bo");
    REQUIRE(both.sessions.size() == 1);
    CHECK(both.sessions[0].agenda[0].rounds[0].ballots[1].member == both.team[1].id);
    CHECK(both.evidence.empty());
    CHECK(both.nextSteps[0].completion.empty());
}

TEST_CASE("three-way: the digest of a state does not depend on the keys of its file or on times of change") {
    const SnapshotPointer one =
        school("Lincoln").rate("x 1").evidence("x", "Survey").member("Ana").votes("x: 2");
    const SnapshotPointer other = changed(one, [](Snapshot& snapshot) {
        snapshot.team[0].id = MemberId(70);
        snapshot.evidence[0].id = EvidenceId(70);
        snapshot.sessions[0].id = RatingSessionId(70);
        for (AgendaItem& item : snapshot.sessions[0].agenda)
            for (Round& round : item.rounds)
                for (Ballot& ballot : round.ballots)
                    ballot.member = MemberId(70);
        snapshot.ratings[0].changed = Instant(5);
    });
    CHECK(digestOf(unitsOf(*one)) == digestOf(unitsOf(*other)));
    const SnapshotPointer rated = school("Lincoln").rate("x 2");
    CHECK(digestOf(unitsOf(*one)) != digestOf(unitsOf(*rated)));
}
