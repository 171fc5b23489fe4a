// SPDX-License-Identifier: MIT
#include "analysis/fidelity.h"

#include "support/catch.h"
#include "support/snapshots.h"

using namespace plumbline;
using test::school;

namespace {

test::AssessmentSketch team() {
    return school("S").rubric("A: x y").member("Ana").member("Ben").member("Cy");
}

/// Every statement with its answer and exceptions, one on a line.
std::string told(const Snapshot& snapshot) {
    std::string text;
    for (const FidelityItem& item : fidelity(snapshot.sessions.back(), snapshot)) {
        text += toEnglish(item.statement);
        text += item.kept == Kept::Yes ? ": yes" : item.kept == Kept::No ? ": no" : ": -";
        for (const DimensionId& dimension : item.exceptions)
            text += " " + dimension.value();
        text += "\n";
    }
    return text;
}

} // namespace

TEST_CASE("A session that kept to everything says yes to everything") {
    CHECK(told(*team()
                    .session({}, Voting::Named, 3)
                    .groundRules("Listen.")
                    .votes("x: 1 2 3 | 2 2 2")
                    .votes("y: 2 2 2")
                    .decide("x 2, y 2")
                    .reason("x", "Seen")
                    .reason("y", "Seen")
                    .evidence("x y", "Walk-through")
                    .snapshot()) == "Ground rules were written down: yes\n"
                                    "The quorum of 3 was present at every reveal: yes\n"
                                    "The team voted before it decided: yes\n"
                                    "The team voted again after a split vote: yes\n"
                                    "Evidence is recorded for every decision: yes\n"
                                    "A reason is recorded for every decision: yes\n"
                                    "Every dimension of the agenda was decided: yes\n");
}

TEST_CASE("What was not kept names the dimensions") {
    CHECK(told(*team()
                    .session({}, Voting::Named, 3)
                    .absent("Cy")
                    .votes("x: 1 3")
                    .decide("x 2")
                    .decide("y 1")
                    .snapshot()) == "Ground rules were written down: no\n"
                                    "The quorum of 3 was present at every reveal: no x\n"
                                    "The team voted before it decided: no y\n"
                                    "The team voted again after a split vote: no x\n"
                                    "Evidence is recorded for every decision: no x y\n"
                                    "A reason is recorded for every decision: no x y\n"
                                    "Every dimension of the agenda was decided: yes\n");
}

TEST_CASE("Where nothing happened nothing can be told") {
    CHECK(told(*team().session().park("y").snapshot()) ==
          "Ground rules were written down: no\n"
          "The quorum of 1 was present at every reveal: -\n"
          "The team voted before it decided: -\n"
          "The team voted again after a split vote: -\n"
          "Evidence is recorded for every decision: -\n"
          "A reason is recorded for every decision: -\n"
          "Every dimension of the agenda was decided: no x y\n");
}

TEST_CASE("A vote after the decision is no vote before it") {
    CHECK_THAT(told(*team().session().decide("x 2").votes("x: 2 2 2").snapshot()),
               ContainsSubstring("The team voted before it decided: no x\n"));
}

TEST_CASE("Neighboring levels are no split, and a second split has been voted on again") {
    CHECK_THAT(told(*team().votes("x: 1 2 2").snapshot()),
               ContainsSubstring("The team voted again after a split vote: -\n"));
    CHECK_THAT(told(*team().votes("x: 1 2 3 | 1 2 3").snapshot()),
               ContainsSubstring("The team voted again after a split vote: yes\n"));
    CHECK_THAT(told(*team().votes("x: 2 2 2 | 1 2 3").snapshot()),
               ContainsSubstring("The team voted again after a split vote: no x\n"));
}
