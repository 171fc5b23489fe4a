// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::test;

namespace {

constexpr auto toReview = EvidenceState::ToReview;
constexpr auto outOfDate = EvidenceState::OutOfDate;

/// A year with a team, evidence and next steps, and room for the next one.
struct TwoYears : SmallWorkbook {
    explicit TwoYears(const std::filesystem::path& path) : SmallWorkbook(path) {
        first = *apply(CreateAssessment{school, *SchoolYear::parse("2026-27"), masteryBasedLearning()})
                     .newAssessment;
        apply(PutMember{first, {}, valid<Name>("Ana Ruiz"), valid<OptionalName>("Teacher"), false});
        plan = evidence("Plan", {"district-alignment"}, {tie(2, 1)});
        apply(PutNextStep{first,
                          {},
                          dimension("district-alignment"),
                          valid<Name>("Write it down"),
                          valid<OptionalName>("Ana"),
                          Date::of(2027, 5, 1),
                          StepStatus::Doing,
                          valid<Prose>("It is written"),
                          Priority::High,
                          StatementTie{LevelRank(2), 1}});
        apply(PutNextStep{first,
                          {},
                          dimension("district-alignment"),
                          valid<Name>("Done before"),
                          {},
                          {},
                          StepStatus::Done});
        apply(SetRating{first, dimension("district-alignment"), LevelRank(2), valid<Prose>("Seen")});
    }

    EvidenceId evidence(std::string_view title, const std::vector<std::string>& dimensions,
                        std::vector<StatementPlace> statements = {}) {
        PutEvidence edit{first,       {}, valid<Name>(title), FileBytes{valid<Name>("plan.txt"), "bytes"}, {},
                         Stance::For, {}};
        for (const std::string& id : dimensions)
            edit.dimensions.push_back(dimension(id));
        edit.statements = std::move(statements);
        edit.source = valid<OptionalName>("Office");
        edit.year = SchoolYear::parse("2025-26");
        return *apply(edit).newEvidence;
    }

    StatementPlace tie(int level, std::size_t index) const {
        return {*masteryBasedLearning()->findDimension("district-alignment"), LevelRank(level), index};
    }

    CreateAssessment nextYear(std::optional<Carried> carried) const {
        return {school, *SchoolYear::parse("2027-28"), masteryBasedLearning(), carried};
    }

    std::string verdict(const Edit& edit) const {
        const Outcome outcome = workbook->apply(edit);
        const auto* refused = std::get_if<Refusal>(&outcome);
        return refused ? toEnglish(*refused) : "allowed";
    }

    Name school = valid<Name>("Adams");
    AssessmentId first{0};
    EvidenceId plan{0};
};

} // namespace

TEST_CASE("A new year takes over what was chosen, to be reviewed, and no rating") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    const AssessmentId next = *book.apply(book.nextYear(Carried{book.first})).newAssessment;
    book.reopen();
    const Snapshot now = *book.workbook->snapshot(next);
    const Snapshot before = *book.workbook->snapshot(book.first);
    CHECK(std::ranges::all_of(now.ratings, [](const Rating& rating) { return rating == Rating(); }));
    REQUIRE(now.team.size() == 1);
    CHECK(now.team[0].name == "Ana Ruiz");
    CHECK_FALSE(now.team[0].votes);
    CHECK(now.team[0].uuid != before.team[0].uuid);

    REQUIRE(now.nextSteps.size() == 1);
    NextStep expected = before.nextSteps[0];
    expected.id = now.nextSteps[0].id;
    expected.continues = expected.uuid;
    expected.uuid = now.nextSteps[0].uuid;
    expected.toReview = true;
    CHECK(now.nextSteps[0] == expected);
    CHECK(expected.uuid != expected.continues);

    REQUIRE(now.evidence.size() == 1);
    CHECK(isSamePiece(now.evidence[0], before.evidence[0]));
    CHECK(now.evidence[0].id == book.plan);
    CHECK(now.evidence[0].state == toReview);
    CHECK(now.evidence[0].statements == std::vector{book.tie(2, 1)});
    CHECK(before.evidence[0].state == EvidenceState::Current);
    CHECK(book.workbook->usesOf(book.plan).size() == 2);
}

TEST_CASE("Each thing is carried forward by choice, once, and undo takes it back whole") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    const AssessmentId next =
        *book.apply(book.nextYear(Carried{book.first, true, false, false})).newAssessment;
    const auto now = [&] { return *book.workbook->snapshot(next); };
    CHECK(now().team.size() == 1);
    CHECK(now().nextSteps.empty());
    CHECK(now().evidence.empty());

    book.apply(CarryForward{next, Carried{book.first}});
    const Snapshot all = now();
    CHECK(all.team.size() == 1);
    CHECK(all.nextSteps.size() == 1);
    CHECK(all.evidence.size() == 1);
    book.apply(CarryForward{next, Carried{book.first}});
    CHECK(now() == all);

    CHECK(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(now().evidence.empty());
    CHECK(std::holds_alternative<Applied>(book.workbook->redo()));
    CHECK(now() == all);
}

TEST_CASE("Evidence that is out of date stays behind") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    PutEvidence edit = asEdit(book.first, book.workbook->snapshot(book.first)->evidence[0]);
    edit.state = outOfDate;
    book.apply(edit);
    CHECK(book.workbook->snapshot(book.first)->evidence[0].state == outOfDate);
    const AssessmentId next = *book.apply(book.nextYear(Carried{book.first})).newAssessment;
    CHECK(book.workbook->snapshot(next)->evidence.empty());
}

TEST_CASE("Only an earlier year of the same school is carried forward") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    const AssessmentId next = *book.apply(book.nextYear(std::nullopt)).newAssessment;
    const std::string refused = "Only an earlier assessment of the same school can be carried forward. "
                                "Choose an earlier school year of Adams.";
    CHECK(book.verdict(CarryForward{book.first, Carried{next}}) == refused);
    CHECK(book.verdict(CarryForward{next, Carried{book.assessment}}) == refused); // another school
    CHECK(book.verdict(CarryForward{next, Carried{next}}).starts_with("Nothing can be carried forward"));
    CHECK(book.verdict(CarryForward{next, Carried{AssessmentId(99)}}) == refused);
}

TEST_CASE(
    "A piece that a final assessment uses stays as it is; its ties and its state are the new year's own") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    book.apply(FinalizeAssessment{book.first});
    const AssessmentId next = *book.apply(book.nextYear(Carried{book.first})).newAssessment;
    const auto edit = [&] { return asEdit(next, book.workbook->snapshot(next)->evidence[0]); };
    PutEvidence renamed = edit();
    renamed.title = valid<Name>("Another");
    CHECK(book.verdict(renamed) ==
          "\"Plan\" is evidence of the final assessment 2026–27 too and stays as it is. "
          "Change what it supports here, or add the new piece beside it.");
    PutEvidence tied = edit();
    tied.statements.clear();
    tied.state = outOfDate;
    CHECK(book.verdict(tied) == "allowed");
    CHECK(book.workbook->snapshot(book.first)->evidence[0].statements.size() == 1);
    CHECK(book.workbook->snapshot(book.first)->evidence[0].state == EvidenceState::Current);
    book.apply(RemoveEvidence{next, book.plan});
    CHECK(book.workbook->snapshot(book.first)->evidence.size() == 1);
}

TEST_CASE("A piece of another year is used again by reference; its bytes are there once") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    const AssessmentId next = *book.apply(book.nextYear(std::nullopt)).newAssessment;
    book.apply(UseEvidence{next, book.plan, {dimension("district-alignment")}, {book.tie(3, 0)}});
    const Evidence piece = book.workbook->snapshot(next)->evidence.at(0);
    CHECK(piece.statements == std::vector{book.tie(3, 0)});
    const auto file = std::get<Attachment>(piece.content);
    CHECK(book.workbook->attachments().read(file.sha256, 0, file.size) == "bytes");

    CHECK(book.verdict(UseEvidence{next, book.plan, {dimension("district-alignment")}}) ==
          "Evidence " + std::to_string(book.plan.value()) +
              " is used in this assessment already. Change what it supports instead.");
    CHECK(book.verdict(UseEvidence{book.assessment, book.plan, {dimension("x")}})
              .starts_with("Lincoln has no evidence"));
    book.apply(RemoveEvidence{book.first, book.plan});
    CHECK(book.workbook->snapshot(next)->evidence.size() == 1);
    book.apply(RemoveEvidence{next, book.plan});
    CHECK(book.workbook->usesOf(book.plan).empty());
    CHECK(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(book.workbook->snapshot(next)->evidence.at(0) == piece);
    CHECK(book.workbook->attachments().read(file.sha256, 0, file.size) == "bytes");
    CHECK(book.workbook->check().empty());
}

TEST_CASE("Evidence can be tied to the sentences of its dimensions only") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    PutEvidence edit = asEdit(book.first, book.workbook->snapshot(book.first)->evidence[0]);
    edit.statements = {{0, LevelRank(1), 0}};
    CHECK(book.verdict(edit).starts_with("The evidence is tied to a sentence of a dimension"));
    edit.statements = {book.tie(2, 99)};
    CHECK(book.verdict(edit).find("has no sentence 100") != std::string::npos);
}

TEST_CASE("A step's progress can be noted after the assessment was made final, its plan can not be changed") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    const auto step = [&] { return asEdit(book.first, book.workbook->snapshot(book.first)->nextSteps[0]); };
    book.apply(FinalizeAssessment{book.first});
    PutNextStep done = step();
    done.status = StepStatus::Done;
    done.outcome = valid<Prose>("Written and read");
    done.completion = {book.plan};
    CHECK(book.verdict(done) == "allowed");
    book.reopen();
    CHECK(book.workbook->snapshot(book.first)->nextSteps[0].outcome == "Written and read");
    CHECK(book.workbook->snapshot(book.first)->nextSteps[0].completion == std::vector{book.plan});
    PutNextStep planned = step();
    planned.measure = valid<Prose>("Other");
    CHECK(book.verdict(planned).starts_with("The assessment 2026–27 is final"));
    done.completion = {EvidenceId(99)};
    CHECK(book.verdict(done).starts_with("There is no evidence 99"));
}

TEST_CASE("Removing evidence takes it off the step that it completed; undo puts both back") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    PutNextStep done = asEdit(book.first, book.workbook->snapshot(book.first)->nextSteps[0]);
    done.completion = {book.plan};
    book.apply(done);
    const Snapshot before = *book.workbook->snapshot(book.first);
    book.apply(RemoveEvidence{book.first, book.plan});
    CHECK(book.workbook->snapshot(book.first)->nextSteps[0].completion.empty());
    CHECK(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(*book.workbook->snapshot(book.first) == before);
    book.apply(RemoveNextStep{book.first, before.nextSteps[0].id});
    CHECK(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(*book.workbook->snapshot(book.first) == before);
}

TEST_CASE("Two or three dimensions are worked on first, in the order of the rubric") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.apply(SetFocus{book.assessment, {dimension("z"), dimension("x"), dimension("z")}});
    book.reopen();
    CHECK(book.snapshot()->focus == std::vector<std::size_t>{0, 2});
    const Outcome four = book.workbook->apply(
        SetFocus{book.assessment, {dimension("x"), dimension("y"), dimension("z"), dimension("u")}});
    REQUIRE(std::holds_alternative<Refusal>(four));
    CHECK(toEnglish(std::get<Refusal>(four)) ==
          "4 dimensions are too many to work on first. Choose two or three.");
    CHECK(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(book.snapshot()->focus.empty());
}

TEST_CASE("A level that is given anew leaves its reason older than itself") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const auto rating = [&] { return book.snapshot()->ratings[0]; };
    book.apply(SetRating{book.assessment, dimension("x"), LevelRank(2), valid<Prose>("Seen")});
    CHECK(rating().reasonChanged == rating().changed);
    book.rate("x", 3);
    CHECK(rating().reasonChanged < rating().changed);
    book.apply(SetReason{book.assessment, dimension("x"), valid<Prose>("Seen again")});
    CHECK(rating().reasonChanged == rating().changed);
}

TEST_CASE("An assessment with carried evidence and steps can be removed and comes back with undo") {
    const TemporaryFolder folder;
    TwoYears book(folder / "a.plumbline");
    const AssessmentId next = *book.apply(book.nextYear(Carried{book.first})).newAssessment;
    PutNextStep done = asEdit(next, book.workbook->snapshot(next)->nextSteps[0]);
    done.completion = {book.plan};
    book.apply(done);
    book.apply(SetFocus{next, {dimension("district-alignment")}});
    const Snapshot before = *book.workbook->snapshot(next);
    book.apply(RemoveAssessment{next});
    CHECK(book.workbook->check().empty());
    CHECK(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(*book.workbook->snapshot(next) == before);
    CHECK(book.workbook->check().empty());
}
