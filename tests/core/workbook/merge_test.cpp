// SPDX-License-Identifier: MIT
#include "workbook/merge.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/older_workbook.h"
#include "support/temporary_folder.h"
#include "support/voting_team.h"
#include "workbook/state_units.h"

#include <algorithm>

using namespace plumbline;
using namespace plumbline::test;

namespace {

/// A workbook and a copy of it, each changed on its own.
struct TwoCopies {
    TwoCopies() : here(folder / "here.plumbline") {
        here.rate("x", 1);
        here.apply(PutMember{here.assessment, {}, valid<Name>("Ana"), valid<OptionalName>("Teacher")});
        here.apply(PutEvidence{here.assessment,
                               {},
                               valid<Name>("Survey"),
                               valid<Prose>("Twenty answers."),
                               std::nullopt,
                               Stance::For,
                               {dimension("x")}});
        split();
    }

    /// What is there becomes a copy of what is here.
    void split() {
        there.reset();
        std::filesystem::remove(folder / "there.plumbline");
        here.workbook->saveCopy(folder / "there.plumbline");
        there = Workbook::open(folder / "there.plumbline");
    }

    void applyThere(const Edit& edit) const { REQUIRE(std::holds_alternative<Applied>(there->apply(edit))); }

    void rateThere(std::string_view id, int level, std::string_view reason = {}) const {
        applyThere(SetRating{here.assessment, dimension(id), LevelRank(level), valid<Prose>(reason)});
    }

    MergePlan plan() const {
        MergePlan plan(*here.workbook);
        plan.add(mergeSource(there));
        return plan;
    }

    /// Takes in what is there; the number of changes of the history that it made.
    std::size_t merge(MergeAnswer answer = MergeAnswer::Here) {
        const MergePlan planned = plan();
        MergeAnswers answers;
        for (const MergeConflict& conflict : planned.conflicts())
            answers.emplace(conflict.id, answer);
        const std::size_t before = here.workbook->history().size();
        if (const std::optional<Edit> edit = planned.edit(answers))
            here.apply(*edit);
        return here.workbook->history().size() - before;
    }

    Units unitsHere() const { return unitsOf(*here.snapshot()); }

    Units unitsThere() const { return unitsOf(*there->snapshot(here.assessment)); }

    RatingValue rated(std::string_view id) const {
        const SnapshotPointer now = here.snapshot();
        return now->ratings[now->rubric->positionOf(dimension(id))].value;
    }

    TemporaryFolder folder;
    SmallWorkbook here;
    std::shared_ptr<Workbook> there;
};

std::vector<MergeFate> fates(const MergePlan& plan) {
    std::vector<MergeFate> all;
    for (const MergeRow& row : plan.rows())
        all.push_back(row.fate);
    return all;
}

std::string text(const std::vector<Message>& lines) {
    std::string all;
    for (const Message& line : lines)
        all += (all.empty() ? "" : " | ") + toEnglish(line);
    return all;
}

/// A workbook that outlives the source.
MergeSource lent(const Workbook& workbook) {
    return mergeSource(std::shared_ptr<const Workbook>(&workbook, [](const Workbook*) {}));
}

MergePlan planFrom(const Workbook& from, const Workbook& into) {
    MergePlan plan(into);
    plan.add(lent(from));
    return plan;
}

} // namespace

TEST_CASE("merge: a copy that was not changed is identical, and nothing is done") {
    TwoCopies copies;
    CHECK(fates(copies.plan()) == std::vector{MergeFate::Identical});
    CHECK(copies.merge() == 0);
}

TEST_CASE("merge: what was changed there only is brought here, as one step that undo takes back whole") {
    TwoCopies copies;
    copies.rateThere("y", 3, "Everywhere");
    copies.applyThere(PutEvidence{copies.here.assessment,
                                  {},
                                  valid<Name>("Minutes"),
                                  FileBytes{valid<FileName>("minutes.txt"), "We agreed."},
                                  std::nullopt,
                                  Stance::For,
                                  {dimension("y")}});
    const Snapshot before = *copies.here.snapshot();
    CHECK(fates(copies.plan()) == std::vector{MergeFate::BroughtUpToDate});
    CHECK(copies.merge() == 1);
    CHECK(copies.unitsHere() == copies.unitsThere());
    CHECK(copies.here.workbook->check().empty());
    const auto minutes = std::get<Attachment>(copies.here.snapshot()->evidence.at(1).content);
    CHECK(copies.here.workbook->attachments().read(minutes.sha256, 0, minutes.size) == "We agreed.");
    CHECK(copies.merge() == 0);
    copies.here.workbook->undo();
    CHECK(*copies.here.snapshot() == before);
    CHECK(copies.here.workbook->seenElsewhere(before.assessment.uuid).empty());
    copies.here.workbook->redo();
    CHECK(copies.unitsHere() == copies.unitsThere());
}

TEST_CASE("merge: what was changed here only stays, and nothing is new") {
    TwoCopies copies;
    copies.here.rate("y", 2);
    CHECK(fates(copies.plan()) == std::vector{MergeFate::NothingNew});
    CHECK(copies.merge() == 0);
}

TEST_CASE("merge: changes of both sides come together, and the other side can take the result") {
    TwoCopies copies;
    copies.here.rate("y", 2);
    copies.rateThere("z", 3);
    CHECK(fates(copies.plan()) == std::vector{MergeFate::Merged});
    CHECK(copies.merge() == 1);
    CHECK(copies.rated("y") == RatingValue(LevelRank(2)));
    CHECK(copies.rated("z") == RatingValue(LevelRank(3)));
    CHECK(copies.merge() == 0);
    const MergePlan back = planFrom(*copies.here.workbook, *copies.there);
    CHECK(fates(back) == std::vector{MergeFate::BroughtUpToDate});
    copies.applyThere(*back.edit());
    CHECK(copies.unitsThere() == copies.unitsHere());
}

TEST_CASE("merge: a conflict says what, where, and on each side what, who and when") {
    TwoCopies copies;
    copies.here.apply(
        SetRating{copies.here.assessment, dimension("x"), LevelRank(2), valid<Prose>("Seen in most rooms.")});
    copies.rateThere("x", 3);
    const MergePlan plan = copies.plan();
    REQUIRE(plan.conflicts().size() == 1);
    const MergeConflict conflict = plan.conflicts().front();
    CHECK(toEnglish(conflict.what) == "Rating of x");
    CHECK(conflict.where == "Lincoln 2026–27");
    CHECK(text(conflict.here.words) == "mid | Seen in most rooms.");
    CHECK(text(conflict.there.words) == "high");
    CHECK_FALSE(conflict.here.who.empty());
    CHECK(conflict.here.when == copies.here.workbook->history().back().at);
    CHECK(conflict.there.when == copies.there->history().back().at);
}

TEST_CASE("merge: an answer is kept, and merging the same again asks and changes nothing") {
    const MergeAnswer answer = GENERATE(MergeAnswer::Here, MergeAnswer::There);
    const int level = answer == MergeAnswer::Here ? 2 : 3;
    TwoCopies copies;
    copies.here.rate("x", 2);
    copies.rateThere("x", 3);
    CHECK(copies.merge(answer) == 1);
    CHECK(copies.rated("x") == RatingValue(LevelRank(level)));
    CHECK(copies.plan().conflicts().empty());
    CHECK(copies.merge() == 0);
    // What goes on there afterwards comes without the old question.
    copies.rateThere("y", 1);
    CHECK(copies.plan().conflicts().empty());
    CHECK(copies.merge() == 1);
    CHECK(copies.rated("y") == RatingValue(LevelRank(1)));
    CHECK(copies.rated("x") == RatingValue(LevelRank(level)));
    // And the other side learns what was decided here.
    const MergePlan back = planFrom(*copies.here.workbook, *copies.there);
    CHECK(back.conflicts().empty());
    if (const std::optional<Edit> edit = back.edit())
        copies.applyThere(*edit);
    CHECK(copies.unitsThere() == copies.unitsHere());
}

TEST_CASE("merge: a district takes in a school's workbook, and later what went on in it") {
    TwoCopies school;
    const auto district = Workbook::create(school.folder / "district.plumbline");
    const auto takeIn = [&] {
        const MergePlan plan = planFrom(*school.there, *district);
        if (const std::optional<Edit> edit = plan.edit())
            REQUIRE(std::holds_alternative<Applied>(district->apply(*edit)));
        return fates(plan);
    };
    CHECK(takeIn() == std::vector{MergeFate::New});
    CHECK(takeIn() == std::vector{MergeFate::Identical});
    school.rateThere("x", 3);
    school.applyThere(RenameSchool{school.here.snapshot()->school.id, valid<Name>("Lincoln High")});
    CHECK(takeIn() == std::vector{MergeFate::BroughtUpToDate, MergeFate::BroughtUpToDate});
    const SchoolSummary only = district->contents().at(0);
    CHECK(only.school.name == "Lincoln High");
    CHECK(unitsOf(*district->snapshot(only.assessments.at(0).assessment.id)) == school.unitsThere());
    CHECK(district->history().size() == 2);
    CHECK(takeIn() == std::vector{MergeFate::Identical});
}

TEST_CASE("merge: a school of the same name that was made separately is refused, and the rest goes on") {
    TwoCopies copies;
    const SmallWorkbook other(copies.folder / "other.plumbline");
    other.workbook->apply(
        CreateAssessment{valid<Name>("Roosevelt"), *SchoolYear::parse("2026-27"), other.snapshot()->rubric});
    const MergePlan plan = planFrom(*other.workbook, *copies.here.workbook);
    REQUIRE(fates(plan) == std::vector{MergeFate::Refused, MergeFate::New});
    CHECK_THAT(toEnglish(*plan.rows()[0].refusal),
               ContainsSubstring("another school named Lincoln, made separately"));
    copies.here.apply(*plan.edit());
    CHECK(copies.here.workbook->contents().size() == 2);
}

TEST_CASE("merge: a final assessment is brought up to date where it was not changed here, and else refused") {
    TwoCopies copies;
    const AssessmentId id = copies.here.assessment;
    copies.here.apply(FinalizeAssessment{id});
    copies.split();
    copies.applyThere(ReopenAssessment{id, valid<Prose>("A mistake")});
    copies.rateThere("x", 3);
    copies.applyThere(FinalizeAssessment{id});
    CHECK(fates(copies.plan()) == std::vector{MergeFate::BroughtUpToDate});
    CHECK(copies.merge() == 1);
    CHECK(copies.rated("x") == RatingValue(LevelRank(3)));
    CHECK(copies.here.snapshot()->assessment.status == AssessmentStatus::Final);

    copies.here.apply(ReopenAssessment{id, valid<Prose>("Another")});
    copies.here.rate("y", 1);
    copies.here.apply(FinalizeAssessment{id});
    copies.applyThere(ReopenAssessment{id, valid<Prose>("One more")});
    copies.rateThere("z", 1);
    const MergePlan plan = copies.plan();
    REQUIRE(fates(plan) == std::vector{MergeFate::Refused});
    CHECK(toEnglish(*plan.rows()[0].refusal) ==
          "The assessment 2026–27 is final here and was changed on both "
          "sides. Reopen it here, then import again.");
    CHECK_FALSE(plan.edit());
}

TEST_CASE("merge: made final there while it went on here it stays a draft") {
    TwoCopies copies;
    copies.here.rate("y", 2);
    copies.rateThere("z", 2);
    copies.applyThere(FinalizeAssessment{copies.here.assessment});
    CHECK(copies.plan().rows()[0].notes.size() == 1);
    CHECK(copies.merge() == 1);
    CHECK(copies.here.snapshot()->assessment.status == AssessmentStatus::Draft);
    CHECK(copies.rated("z") == RatingValue(LevelRank(2)));
    CHECK(copies.merge() == 0);
}

TEST_CASE("merge: several years of one school share a piece of evidence, and it is asked about once") {
    TwoCopies copies;
    const Applied next =
        copies.here.apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2027-28"),
                                           copies.here.snapshot()->rubric, Carried{copies.here.assessment}});
    copies.split();
    const auto retitle = [&](const char* title) {
        PutEvidence edit = asEdit(copies.here.assessment, copies.here.snapshot()->evidence[0]);
        edit.title = valid<Name>(title);
        return edit;
    };
    copies.here.apply(retitle("Survey, spring"));
    copies.applyThere(retitle("Survey, May"));
    CHECK(copies.plan().conflicts().size() == 1);
    CHECK(copies.merge(MergeAnswer::There) == 1);
    CHECK(copies.here.snapshot()->evidence[0].title == "Survey, May");
    CHECK(copies.here.workbook->snapshot(*next.newAssessment)->evidence[0].title == "Survey, May");
    CHECK(copies.merge() == 0);
}

TEST_CASE("merge: evidence that a final assessment uses too stays as it is in itself") {
    TwoCopies copies;
    const AssessmentId first = copies.here.assessment;
    copies.here.apply(CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::parse("2027-28"),
                                       copies.here.snapshot()->rubric, Carried{first}});
    copies.split();
    copies.here.apply(FinalizeAssessment{first});
    PutEvidence edit = asEdit(first, copies.here.snapshot()->evidence[0]);
    edit.title = valid<Name>("Survey, May");
    copies.applyThere(edit);
    const MergePlan plan = copies.plan();
    REQUIRE(plan.rows().size() == 2);
    CHECK(plan.rows()[0].fate == MergeFate::Refused);
    CHECK(plan.rows()[1].fate == MergeFate::NothingNew);
    CHECK(plan.rows()[1].notes.size() == 1);
    CHECK(copies.merge() == 0);
    CHECK(copies.here.snapshot()->evidence[0].title == "Survey");
}

TEST_CASE("merge: two versions of one file chosen together are taken one after the other") {
    TwoCopies copies;
    copies.rateThere("x", 2);
    copies.there->saveCopy(copies.folder / "older.plumbline");
    copies.rateThere("x", 3);
    const std::shared_ptr<const Workbook> older =
        Workbook::open(copies.folder / "older.plumbline", Workbook::Access::ReadOnly);
    for (const bool newestFirst : {true, false}) {
        MergePlan plan(*copies.here.workbook);
        plan.add(newestFirst ? lent(*copies.there) : mergeSource(older));
        plan.add(newestFirst ? mergeSource(older) : lent(*copies.there));
        CHECK(plan.conflicts().empty());
        copies.here.apply(*plan.edit());
        CHECK(copies.rated("x") == RatingValue(LevelRank(3)));
        copies.here.workbook->undo();
    }
    const auto district = Workbook::create(copies.folder / "district.plumbline");
    MergePlan plan(*district);
    plan.add(mergeSource(older));
    plan.add(lent(*copies.there));
    CHECK(fates(plan) == std::vector{MergeFate::New, MergeFate::BroughtUpToDate});
    district->apply(*plan.edit());
    const SnapshotPointer made =
        district->snapshot(district->contents().at(0).assessments.at(0).assessment.id);
    CHECK(unitsOf(*made) == copies.unitsThere());
}

TEST_CASE("merge: votes that were revealed come along, those that are open stay in their file") {
    const TemporaryFolder folder;
    VotingTeam here(folder / "here.plumbline");
    here.start();
    here.workbook->saveCopy(folder / "there.plumbline");
    const auto there = Workbook::open(folder / "there.plumbline");
    const AssessmentId id = here.assessment;
    for (const char* voter : {"Ana", "Bo", "Cy"})
        there->apply(CastBallot{id, dimension("x"), here.member(voter), LevelRank(2)});
    there->apply(BeginRound{id, dimension("x")});
    REQUIRE(std::holds_alternative<Applied>(there->apply(RevealRound{id, dimension("x")})));
    there->apply(CastBallot{id, dimension("y"), here.member("Ana"), LevelRank(3)});
    // A vote that goes on here is not broken off.
    here.cast("Bo", 1);
    const MergePlan refused = planFrom(*there, *here.workbook);
    REQUIRE(fates(refused) == std::vector{MergeFate::Refused});
    CHECK(toEnglish(*refused.rows()[0].refusal) ==
          "A vote is open in the rating session here. Reveal it, then import again.");
    here.workbook->undo();
    here.apply(*planFrom(*there, *here.workbook).edit());
    CHECK(here.item("x").rounds.size() == 1);
    CHECK(here.item("x").rounds[0].ballots.at(0).member == here.member("Ana"));
    CHECK(here.item("y").voted.empty());
    CHECK(here.workbook->check().empty());
    CHECK_FALSE(planFrom(*there, *here.workbook).edit());
}

TEST_CASE("merge: stopping it leaves everything as it was") {
    TwoCopies copies;
    copies.rateThere("x", 3);
    const auto stop = [](auto, auto) { return false; };
    MergePlan plan(*copies.here.workbook);
    CHECK_THROWS_AS(plan.add(lent(*copies.there), stop), Error);
    const std::optional<Edit> edit = copies.plan().edit();
    const Units before = copies.unitsHere();
    CHECK_THROWS_AS(copies.here.workbook->apply(*edit, stop), Error);
    CHECK(copies.unitsHere() == before);
    CHECK(copies.here.workbook->check().empty());
}

TEST_CASE(
    "merge: a workbook of an older version is taken in and stays as it is, and so is what went on in it") {
    const int version = GENERATE(1, 2, 3, 4);
    const TemporaryFolder folder;
    makeOlderWorkbook(folder / "older.plumbline", version);
    const std::string before = bytesOf(folder / "older.plumbline");
    const auto district = Workbook::create(folder / "district.plumbline");
    const auto plan = [&] {
        MergePlan made(*district);
        made.add(mergeSource(Workbook::open(folder / "older.plumbline", Workbook::Access::ReadOnly)));
        return made;
    };
    REQUIRE(std::holds_alternative<Applied>(district->apply(*plan().edit())));
    CHECK_FALSE(plan().edit());
    CHECK(bytesOf(folder / "older.plumbline") == before);

    const SnapshotPointer made =
        district->snapshot(district->contents().at(0).assessments.back().assessment.id);
    REQUIRE(std::holds_alternative<Applied>(district->apply(
        SetReason{made->assessment.id, made->rubric->dimension(0).id, valid<Prose>("Changed here.")})));
    CHECK_FALSE(plan().edit());
    const auto older = Workbook::open(folder / "older.plumbline", Workbook::Access::ReadOnly);
    const MergePlan back = planFrom(*district, *older);
    CHECK(back.conflicts().empty());
    CHECK(std::ranges::count(back.rows(), MergeFate::BroughtUpToDate, &MergeRow::fate) == 1);
}

TEST_CASE("merge: what was taken back here after the copy was made stays taken back") {
    TwoCopies copies;
    // Here the level that both had is set back to what it was before.
    copies.here.rate("x", 2);
    copies.split();
    copies.here.rate("x", 1);
    copies.rateThere("z", 3);
    CHECK(fates(copies.plan()) == std::vector{MergeFate::Merged});
    CHECK(copies.plan().conflicts().empty());
    CHECK(copies.merge() == 1);
    CHECK(copies.rated("x") == RatingValue(LevelRank(1)));
    CHECK(copies.rated("z") == RatingValue(LevelRank(3)));
}
