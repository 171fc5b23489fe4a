// SPDX-License-Identifier: MIT
#include "assessment/rules.h"
#include "support/catch.h"
#include "support/tiny_rubric.h"

#include <initializer_list>
#include <type_traits>

namespace plumbline {

namespace {

constexpr AssessmentId here(1);

DimensionId dim(const char* id) {
    return DimensionId::parse(id).value();
}

Name name(const char* text) {
    return Name::parse(text).value.value();
}

OptionalName optionalName(const char* text) {
    return OptionalName::parse(text).value.value();
}

Prose prose(const char* text) {
    return Prose::parse(text).value.value();
}

/// One piece of evidence (1), one next step (1) and one member (1) in "A: x y".
Snapshot snapshot(AssessmentStatus status) {
    Snapshot made{{SchoolId(1), "s", "Lincoln"},
                  {here, "a", SchoolYear::startingIn(2026).value(), status},
                  test::tinyRubric("A: x y"),
                  {},
                  {},
                  {},
                  {}};
    made.ratings.assign(2, Rating{Unrated{}, "", std::nullopt});
    made.evidence.push_back(
        {EvidenceId(1), "e", "Minutes", Note{"text"}, std::nullopt, Stance::For, Instant(0), {dim("x")}});
    made.nextSteps.push_back(
        {NextStepId(1), "n", dim("x"), "Do it", "Ana", Date::parse("2027-01-31"), StepStatus::Open});
    made.team.push_back({MemberId(1), "m", "Ana", "Teacher"});
    return made;
}

std::string verdict(const Edit& edit, AssessmentStatus status = AssessmentStatus::Draft) {
    const std::optional<Refusal> refused = refusal(edit, snapshot(status));
    return refused ? toEnglish(refused->fact) : "allowed";
}

PutEvidence evidence(std::optional<EvidenceId> id, std::vector<DimensionId> dimensions) {
    return {here, id, name("Title"), prose("text"), std::nullopt, Stance::Against, std::move(dimensions)};
}

PutNextStep step(std::optional<NextStepId> id, const char* dimension = "x") {
    return {here,
            id,
            dim(dimension),
            name("Do it"),
            optionalName("Ana"),
            Date::parse("2027-01-31"),
            StepStatus::Open};
}

const std::string isFinal = "The assessment 2026–27 is final and can not be changed.";

} // namespace

TEST_CASE("A draft takes every level of its rubric, and neither as well") {
    for (const RatingValue& value : {RatingValue(Unrated{}), RatingValue(NotApplicable{}),
                                     RatingValue(LevelRank(1)), RatingValue(LevelRank(3))})
        CHECK(verdict(SetRating{here, dim("x"), value}) == "allowed");
}

TEST_CASE("A level or dimension the rubric does not have is refused") {
    CHECK(verdict(SetRating{here, dim("x"), LevelRank(4)}) ==
          "The rubric of this assessment has no level 4.");
    CHECK(verdict(SetRating{here, dim("x"), LevelRank(0)}) ==
          "The rubric of this assessment has no level 0.");
    const std::string unknown = "The rubric of this assessment has no dimension \"q\".";
    CHECK(verdict(SetRating{here, dim("q"), LevelRank(1)}) == unknown);
    CHECK(verdict(SetReason{here, dim("q"), prose("why")}) == unknown);
    CHECK(verdict(evidence(std::nullopt, {dim("x"), dim("q")})) == unknown);
    CHECK(verdict(step(std::nullopt, "q")) == unknown);
}

TEST_CASE("Evidence is tied to at least one dimension") {
    CHECK(verdict(evidence(std::nullopt, {dim("x"), dim("y")})) == "allowed");
    CHECK(verdict(evidence(std::nullopt, {})) == "The evidence is not tied to a dimension.");
}

TEST_CASE("What is changed or removed has to be there") {
    CHECK(verdict(evidence(EvidenceId(1), {dim("y")})) == "allowed");
    CHECK(verdict(RemoveEvidence{here, EvidenceId(1)}) == "allowed");
    CHECK(verdict(step(NextStepId(1))) == "allowed");
    CHECK(verdict(RemoveNextStep{here, NextStepId(1)}) == "allowed");
    CHECK(verdict(PutMember{here, MemberId(1), name("Bo"), optionalName("")}) == "allowed");
    CHECK(verdict(RemoveMember{here, MemberId(1)}) == "allowed");

    const std::string noEvidence = "There is no evidence 9 in this assessment.";
    CHECK(verdict(evidence(EvidenceId(9), {dim("y")})) == noEvidence);
    CHECK(verdict(RemoveEvidence{here, EvidenceId(9)}) == noEvidence);
    const std::string noStep = "There is no next step 9 in this assessment.";
    CHECK(verdict(step(NextStepId(9))) == noStep);
    CHECK(verdict(RemoveNextStep{here, NextStepId(9)}) == noStep);
    const std::string noMember = "There is no such member in the team of this assessment.";
    CHECK(verdict(PutMember{here, MemberId(9), name("Bo"), optionalName("")}) == noMember);
    CHECK(verdict(RemoveMember{here, MemberId(9)}) == noMember);
}

TEST_CASE("A final assessment refuses every change of its contents") {
    const std::initializer_list<Edit> edits{SetRating{here, dim("x"), LevelRank(1)},
                                            SetReason{here, dim("x"), prose("why")},
                                            evidence(std::nullopt, {dim("x")}),
                                            RemoveEvidence{here, EvidenceId(1)},
                                            step(std::nullopt),
                                            RemoveNextStep{here, NextStepId(1)},
                                            PutMember{here, std::nullopt, name("Bo"), optionalName("")},
                                            RemoveMember{here, MemberId(1)},
                                            RemoveAssessment{here}};
    for (const Edit& edit : edits) {
        CHECK(verdict(edit, AssessmentStatus::Draft) == "allowed");
        CHECK(verdict(edit, AssessmentStatus::Final) == isFinal);
    }
}

TEST_CASE("After an assessment is final its next steps can still be ticked off, but not rewritten") {
    PutNextStep done = step(NextStepId(1));
    done.status = StepStatus::Done;
    CHECK(verdict(done, AssessmentStatus::Final) == "allowed");
    PutNextStep later = done;
    later.due = Date::parse("2027-02-28");
    CHECK(verdict(later, AssessmentStatus::Final) == isFinal);
    PutNextStep other = done;
    other.owner = optionalName("Bo");
    CHECK(verdict(other, AssessmentStatus::Final) == isFinal);
    PutNextStep reworded = done;
    reworded.text = name("Do something else");
    CHECK(verdict(reworded, AssessmentStatus::Final) == isFinal);
    PutNextStep moved = done;
    moved.dimension = dim("y");
    CHECK(verdict(moved, AssessmentStatus::Final) == isFinal);
}

TEST_CASE("Only a draft is finalized, only a final assessment reopened, and that with a reason") {
    CHECK(verdict(FinalizeAssessment{here}, AssessmentStatus::Draft) == "allowed");
    CHECK(verdict(FinalizeAssessment{here}, AssessmentStatus::Final) ==
          "The assessment 2026–27 is final already.");
    CHECK(verdict(ReopenAssessment{here, prose("A mistake")}, AssessmentStatus::Final) == "allowed");
    CHECK(verdict(ReopenAssessment{here, prose("")}, AssessmentStatus::Final) ==
          "Reopening a final assessment needs a reason.");
    CHECK(verdict(ReopenAssessment{here, prose("A mistake")}, AssessmentStatus::Draft) ==
          "The assessment 2026–27 is not final.");
}

TEST_CASE("The window can ask once for the whole assessment why it is read-only") {
    CHECK(!refusalToChange(snapshot(AssessmentStatus::Draft)));
    const std::optional<Refusal> refused = refusalToChange(snapshot(AssessmentStatus::Final));
    REQUIRE(refused);
    CHECK(toEnglish(*refused) == isFinal + " Reopen it first.");
}

TEST_CASE("An edit knows the assessment it changes, where it changes one") {
    CHECK(assessmentOf(SetReason{here, dim("x"), prose("")}) == std::optional(here));
    CHECK(assessmentOf(RemoveAssessment{here}) == std::optional(here));
    CHECK(!assessmentOf(RenameSchool{SchoolId(1), name("New")}));
    CHECK(assessmentOf(Compound{{"Both", {}}, {RemoveAssessment{here}, FinalizeAssessment{here}}}) == here);
    CHECK(!assessmentOf(
        Compound{{"Two", {}}, {RemoveAssessment{here}, RemoveAssessment{AssessmentId(here.value() + 1)}}}));
}

} // namespace plumbline
