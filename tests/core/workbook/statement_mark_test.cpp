// SPDX-License-Identifier: MIT
#include "rubric/builtin.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

using namespace plumbline;
using namespace plumbline::test;

namespace {

/// A workbook with the built-in rubric, whose descriptors have several sentences.
struct Marked : SmallWorkbook {
    explicit Marked(const std::filesystem::path& path) : SmallWorkbook(path) {
        assessment = *apply(CreateAssessment{valid<Name>("Adams"), *SchoolYear::parse("2026-27"),
                                             masteryBasedLearning()})
                          .newAssessment;
    }

    MarkStatement edit(int level, std::size_t statement, std::optional<StatementMark> mark,
                       std::string_view id = "district-alignment") const {
        return {assessment, dimension(id), LevelRank(level), statement, mark};
    }

    std::optional<StatementMark> mark(int level, std::size_t statement) const {
        return markOf(*snapshot(), {position(), LevelRank(level), statement});
    }

    std::size_t position() const { return *snapshot()->rubric->findDimension("district-alignment"); }

    std::string verdict(const Edit& edit) const {
        const auto refused = refusal(edit, *snapshot());
        return refused ? toEnglish(*refused) : "allowed";
    }
};

constexpr auto inPlace = StatementMark::InPlace;
constexpr auto partly = StatementMark::Partly;
constexpr auto notYet = StatementMark::NotYet;

} // namespace

TEST_CASE("Every sentence of a descriptor can be marked, and each keeps its own mark") {
    const TemporaryFolder folder;
    Marked school(folder / "a.plumbline");
    school.apply(school.edit(2, 1, inPlace));
    school.apply(school.edit(2, 0, partly));
    school.apply(school.edit(3, 0, notYet));
    const Snapshot kept = *school.snapshot();
    school.reopen();
    CHECK(*school.snapshot() == kept);
    CHECK(school.mark(2, 0) == partly);
    CHECK(school.mark(2, 1) == inPlace);
    CHECK(school.mark(3, 0) == notYet);
    CHECK_FALSE(school.mark(1, 0));
    CHECK(marksOf(kept.marks, school.position()) == kept.marks);
    CHECK(marksOf(kept.marks, school.position() + 1).empty());
}

TEST_CASE("A mark can be changed and taken off; each is a step that undo takes back") {
    const TemporaryFolder folder;
    Marked school(folder / "a.plumbline");
    school.apply(school.edit(2, 1, partly));
    school.apply(school.edit(2, 1, inPlace));
    const HistoryEntry changed = *school.workbook->undoable();
    CHECK(toEnglish(changed.label) == "Mark sentence 2 of Developing on District Alignment");
    CHECK(changed.from == "Partly");
    CHECK(changed.to == "In place");
    school.apply(school.edit(2, 1, {}));
    const HistoryEntry taken = *school.workbook->undoable();
    CHECK(toEnglish(taken.label) == "Take the mark off sentence 2 of Developing on District Alignment");
    CHECK(taken.to == "Not marked");
    CHECK_FALSE(school.mark(2, 1));
    school.reopen();
    school.workbook->undo();
    CHECK(school.mark(2, 1) == inPlace);
    school.workbook->undo();
    CHECK(school.mark(2, 1) == partly);
    school.workbook->undo();
    CHECK_FALSE(school.mark(2, 1));
    school.workbook->redo();
    CHECK(school.mark(2, 1) == partly);
}

TEST_CASE("Marking a sentence as it is marked already, or taking off no mark, makes no line in the history") {
    const TemporaryFolder folder;
    Marked school(folder / "a.plumbline");
    school.apply(school.edit(1, 0, partly));
    const std::size_t lines = school.workbook->history().size();
    school.apply(school.edit(1, 0, partly));
    school.apply(school.edit(2, 0, {}));
    CHECK(school.workbook->history().size() == lines);
}

TEST_CASE("A mark needs a sentence that the rubric has, in an assessment that is no final one") {
    const TemporaryFolder folder;
    Marked school(folder / "a.plumbline");
    CHECK(school.verdict(school.edit(1, 0, partly)) == "allowed");
    CHECK(school.verdict(school.edit(1, 99, partly)) ==
          "What District Alignment says of Initiating has no sentence 100. Choose one of its sentences.");
    CHECK(school.verdict(school.edit(0, 0, partly)) ==
          "The rubric of this assessment has no level 0. Choose one of its levels.");
    CHECK(school.verdict(school.edit(1, 0, partly, "q")) ==
          "The rubric of this assessment has no dimension \"q\". Choose one of its dimensions.");
    school.apply(FinalizeAssessment{school.assessment});
    CHECK(school.verdict(school.edit(1, 0, partly)) ==
          "The assessment 2026–27 is final and can not be changed. Reopen it first.");
}

TEST_CASE("Marks leave with a removed assessment and come back with it") {
    const TemporaryFolder folder;
    Marked school(folder / "a.plumbline");
    school.apply(school.edit(2, 1, partly));
    const Snapshot before = *school.snapshot();
    school.apply(RemoveAssessment{school.assessment});
    school.workbook->undo();
    CHECK(*school.snapshot() == before);
}

TEST_CASE("Marks come along into another workbook") {
    const TemporaryFolder folder;
    Marked school(folder / "a.plumbline");
    school.apply(school.edit(2, 1, partly));
    const auto other = Workbook::create(folder / "b.plumbline");
    const Outcome outcome = other->apply(
        ImportAssessment{school.snapshot(), {&school.workbook->attachments(), [](const auto*) {}}});
    const AssessmentId there = std::get<Applied>(outcome).newAssessment.value();
    CHECK(other->snapshot(there)->marks == school.snapshot()->marks);
}
