// SPDX-License-Identifier: MIT
#include "analysis/speaking_order.h"

#include "support/catch.h"
#include "support/snapshots.h"

#include <algorithm>

using namespace plumbline;
using test::school;

namespace {

test::AssessmentSketch team() {
    return school("S")
        .member("Pia", "PRINCIPAL")
        .member("Ana", "Teacher")
        .member("Ben", "Teacher")
        .member("Cy", "Student")
        .member("Di", "Family")
        .member("Ed", "Administration");
}

std::string order(const SnapshotPointer& snapshot) {
    std::string names;
    for (const MemberId id : speakingOrder(snapshot->sessions.back().agenda[0].rounds.back(), snapshot->team))
        names += std::ranges::find(snapshot->team, id, &Member::id)->name + " ";
    return names;
}

} // namespace

TEST_CASE("The lowest speak first, then the highest, then others, the administration last") {
    CHECK(order(team().votes("x: 1 2 3 1 a 3")) == "Cy Ben Ana Di Pia Ed ");
}

TEST_CASE("Those in between speak by level and the team's order") {
    const SnapshotPointer snapshot = school("S")
                                         .rubric("A: x", 5)
                                         .member("Ana")
                                         .member("Ben")
                                         .member("Cy")
                                         .member("Di")
                                         .member("Ed")
                                         .votes("x: 4 5 2 1 2");
    CHECK(order(snapshot) == "Di Ben Cy Ed Ana ");
}

TEST_CASE("There is an order for neighboring levels too") {
    CHECK(order(team().votes("x: 2 2 1 - 2 2")) == "Ben Ana Di Pia Ed ");
}

TEST_CASE("Nobody needs an order where all agree, or where the ballots have no names") {
    CHECK(order(team().votes("x: 2 2 2 2 a 2")).empty());
    CHECK(order(team().votes("x: a a")).empty());
    CHECK(order(team().session({}, Voting::Anonymous).votes("x: 1 2 3 1 a 3")).empty());
}

TEST_CASE("Who has left the team is not named") {
    const SnapshotPointer snapshot = team().votes("x: 1 2 3 1 a 3");
    std::vector<Member> rest = snapshot->team;
    std::erase_if(rest, [](const Member& member) { return member.name == "Cy"; });
    CHECK(speakingOrder(snapshot->sessions[0].agenda[0].rounds[0], rest).size() == 5);
}
