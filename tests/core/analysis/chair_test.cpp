// SPDX-License-Identifier: MIT
#include "analysis/focus.h"
#include "analysis/gaps.h"
#include "analysis/readiness.h"
#include "analysis/unmet_statements.h"

#include "support/catch.h"
#include "support/snapshots.h"

using namespace plumbline;
using plumbline::test::school;

namespace {

const Date today = *Date::of(2026, 3, 1);

std::string names(const Snapshot& snapshot, const std::vector<std::size_t>& positions) {
    std::string text;
    for (const std::size_t position : positions)
        text += (text.empty() ? "" : " ") + snapshot.rubric->dimension(position).id.value();
    return text;
}

Snapshot marked(Snapshot snapshot, std::size_t position, int level, StatementMark mark) {
    snapshot.marks.insert_or_assign(StatementPlace{position, LevelRank(level), 0}, mark);
    return snapshot;
}

} // namespace

TEST_CASE("Evidence that is only against, or not current, does not carry a rating") {
    Snapshot snapshot = *school("Lincoln")
                             .rubric("A: x y z")
                             .rate("x 2, y 2, z 2")
                             .evidence("x", "Complaint", Note{"No"}, Stance::Against)
                             .evidence("y", "Old plan")
                             .evidence("z", "Walk-through")
                             .evidence("z", "Doubt", Note{"Hm"}, Stance::Against)
                             .snapshot();
    snapshot.evidence[1].state = EvidenceState::OutOfDate;
    const Gaps found = gaps(snapshot, today);
    CHECK(names(snapshot, found.onlyAgainst) == "x");
    CHECK(names(snapshot, found.ratedWithoutEvidence) == "y");

    snapshot.evidence[2].state = EvidenceState::ToReview;
    const Gaps later = gaps(snapshot, today);
    CHECK(names(snapshot, later.onlyAgainst) == "x z");
    REQUIRE(later.evidenceToReview.size() == 1);
    CHECK(later.evidenceToReview[0]->title == "Walk-through");
}

TEST_CASE("A reason is stale once the rating was changed after it") {
    Snapshot snapshot = *school("Lincoln").rubric("A: x y").rate("x 2, y 2").reason("x", "Seen").snapshot();
    snapshot.ratings[0].changed = Instant(2000);
    CHECK(gaps(snapshot, today).staleReason.empty()); // not known when it was written
    snapshot.ratings[0].reasonChanged = Instant(2000);
    CHECK(gaps(snapshot, today).staleReason.empty());
    snapshot.ratings[0].reasonChanged = Instant(1000);
    CHECK(names(snapshot, gaps(snapshot, today).staleReason) == "x");
}

TEST_CASE("Split votes, parked dimensions and focus dimensions without a next step are gaps") {
    Snapshot snapshot = *school("Lincoln")
                             .rubric("A: x y z")
                             .member("Ana")
                             .member("Ben")
                             .votes("x: 1 3")
                             .votes("y: 1 3 | 2 2")
                             .park("z")
                             .step("y", "Talk", "2026-02-01")
                             .step("z", "Never mind", "", StepStatus::Dropped)
                             .snapshot();
    snapshot.focus = {1, 2};
    const Gaps found = gaps(snapshot, today);
    CHECK(names(snapshot, found.split) == "x");
    CHECK(names(snapshot, found.parked) == "z");
    CHECK(names(snapshot, found.focusWithoutSteps) == "z");
    CHECK(found.overdueSteps.size() == 1);
}

TEST_CASE("What the next level asks for and is not in place can become next steps, each once") {
    Snapshot snapshot = *school("Lincoln").rubric("A: x y").rate("x 1").snapshot();
    snapshot = marked(snapshot, 0, 1, StatementMark::NotYet);
    CHECK(unmetStatements(snapshot, 0).empty());
    snapshot = marked(snapshot, 0, 2, StatementMark::Partly);
    snapshot = marked(snapshot, 0, 3, StatementMark::NotYet);
    const std::vector<StatementPlace> expected{{0, LevelRank(2), 0}};
    CHECK(unmetStatements(snapshot, 0) == expected);
    CHECK(unmetWithoutStep(snapshot, 0) == expected);

    const PutNextStep step = stepFor(snapshot, expected.front());
    CHECK(step.dimension == snapshot.rubric->dimension(0).id);
    CHECK(step.statement == StatementTie{LevelRank(2), 0});
    CHECK_FALSE(step.text.value().empty());
    NextStep added{NextStepId(1), {}, step.dimension, step.text.value(), {}, {}, StepStatus::Done};
    added.statement = step.statement;
    snapshot.nextSteps.push_back(added);
    CHECK(unmetWithoutStep(snapshot, 0).empty());
    snapshot.nextSteps.back().status = StepStatus::Dropped;
    CHECK(unmetWithoutStep(snapshot, 0) == expected);
}

TEST_CASE("The next level of an unrated dimension is the lowest that is marked as not in place") {
    const Snapshot snapshot = *school("Lincoln").rubric("A: x y z").rate("x 3, z n/a").snapshot();
    CHECK_FALSE(nextLevel(snapshot, 0));
    CHECK_FALSE(nextLevel(snapshot, 1));
    CHECK_FALSE(nextLevel(marked(snapshot, 2, 1, StatementMark::NotYet), 2));
    const Snapshot more = marked(marked(snapshot, 1, 3, StatementMark::NotYet), 1, 2, StatementMark::Partly);
    CHECK(nextLevel(more, 1) == LevelRank(2));
}

TEST_CASE("Focus candidates come lowest level first, split votes before others, unrated ones last") {
    Snapshot snapshot = *school("Lincoln")
                             .rubric("A: v w x y z")
                             .member("Ana")
                             .member("Ben")
                             .votes("y: 1 3")
                             .rate("w 2, x 1, y 1, z n/a")
                             .snapshot();
    std::vector<std::size_t> order;
    for (const FocusCandidate& candidate : focusCandidates(snapshot))
        order.push_back(candidate.position);
    CHECK(names(snapshot, order) == "y x w v");
    snapshot = marked(snapshot, 3, 2, StatementMark::NotYet);
    const FocusCandidate first = focusCandidates(snapshot).front();
    CHECK(first.unmet == 1);
    CHECK(
        focusText(Wording(), snapshot, first).ends_with("1 sentence of the next level is not in place yet"));
}

TEST_CASE("Readiness says what holds and counts what is missing") {
    Snapshot snapshot = *school("Lincoln").rubric("A: x y").rate("x 2").reason("x", "Seen").snapshot();
    const auto item = [&](ReadinessCheck check) {
        return readiness(snapshot, gaps(snapshot, today)).at(static_cast<std::size_t>(check));
    };
    CHECK(item(ReadinessCheck::Rated) == ReadinessItem{ReadinessCheck::Rated, 1});
    CHECK(readinessText(Wording(), item(ReadinessCheck::Rated)) == "1 dimension is not rated");
    CHECK(readinessText(Wording(), item(ReadinessCheck::Reasons)) == "Every rating has a reason");
    CHECK(item(ReadinessCheck::Focus).missing == 2);
    snapshot.focus = {0, 1};
    CHECK(item(ReadinessCheck::Focus).missing == 0);
    CHECK(item(ReadinessCheck::FocusSteps).missing == 2);
}
