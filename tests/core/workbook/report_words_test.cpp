// SPDX-License-Identifier: MIT
// What a report says in the team's own words, and the picture on its title page.
#include "exchange/workbook_json.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <sstream>

using namespace plumbline;
using namespace plumbline::test;

namespace {

StrandId strand(std::string_view id) {
    return *StrandId::parse(id);
}

SetStrandText textEdit(const SmallWorkbook& book, std::string_view id, std::string_view text) {
    return {book.assessment, strand(id), valid<Prose>(text)};
}

std::size_t historyLength(const SmallWorkbook& book) {
    return book.workbook->history().size();
}

SetLogo logoEdit(const SmallWorkbook& book, const std::string& bytes) {
    return {book.snapshot()->school.id, FileBytes{valid<FileName>("logo.png"), bytes}};
}

} // namespace

TEST_CASE("A text about a strand is kept, changed, taken away and taken back") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.apply(textEdit(book, "b", "Families come.\nMore are asked."));
    book.apply(textEdit(book, "a", "Policy is thin."));
    const Snapshot kept = *book.snapshot();
    book.reopen();
    CHECK(*book.snapshot() == kept);
    REQUIRE(kept.strandTexts.size() == 2);
    CHECK(strandTextOf(kept, 0)->text == "Policy is thin.");
    CHECK(strandTextOf(kept, 1)->text == "Families come.\nMore are asked.");

    const std::size_t lines = historyLength(book);
    book.apply(textEdit(book, "a", "Policy is thin."));
    CHECK(historyLength(book) == lines);
    book.apply(textEdit(book, "a", ""));
    const HistoryEntry entry = *book.workbook->undoable();
    CHECK(toEnglish(entry.label) == "Change the text about A");
    CHECK(entry.from == "Policy is thin.");
    CHECK(entry.to.empty());
    CHECK_FALSE(strandTextOf(*book.snapshot(), 0));
    book.workbook->undo();
    CHECK(*book.snapshot() == kept);
}

TEST_CASE("A text about a strand is older than a rating of it that changed since, and of no other strand") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const auto isOlder = [&] {
        const SnapshotPointer now = book.snapshot();
        return isOlderThanRatings(*now, *strandTextOf(*now, 0));
    };
    book.rate("x", 2);
    book.apply(textEdit(book, "a", "Middling."));
    CHECK_FALSE(isOlder());
    book.rate("u", 3);
    CHECK_FALSE(isOlder());
    book.rate("y", 3);
    CHECK(isOlder());
    book.apply(textEdit(book, "a", "Better than middling."));
    CHECK_FALSE(isOlder());
}

TEST_CASE("A text about a strand is refused where the strand is unknown or the assessment final") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const auto verdict = [&](const Edit& edit) {
        const Outcome outcome = book.workbook->apply(edit);
        const auto* refused = std::get_if<Refusal>(&outcome);
        return refused ? toEnglish(*refused) : "allowed";
    };
    CHECK(verdict(textEdit(book, "c", "No such strand.")) ==
          "The rubric has no strand \"c\". Choose one of its strands.");
    book.apply(FinalizeAssessment{book.assessment});
    CHECK(verdict(textEdit(book, "a", "Too late.")) ==
          "The assessment 2026–27 is final and can not be changed. Reopen it first.");
}

TEST_CASE("A school's logo is kept once with its bytes, replaced, removed and taken back") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    const auto logo = [&] { return book.snapshot()->school.logo; };
    const auto bytes = [&] { return book.workbook->attachments().read(logo()->sha256, 0, logo()->size); };
    CHECK_FALSE(logo());
    book.apply(logoEdit(book, "one"));
    REQUIRE(logo());
    CHECK(logo()->mediaType == "image/png");
    CHECK(bytes() == "one");
    book.apply(logoEdit(book, "two"));
    book.reopen();
    CHECK(bytes() == "two");
    book.apply(SetLogo{book.snapshot()->school.id, {}});
    CHECK_FALSE(logo());
    CHECK(toEnglish(book.workbook->undoable()->label) == "Remove the school's logo");
    book.workbook->undo();
    CHECK(bytes() == "two");
    book.workbook->undo();
    CHECK(bytes() == "one");
    CHECK(book.workbook->check().empty());
    CHECK(std::holds_alternative<Refusal>(book.workbook->apply(SetLogo{SchoolId(99), {}})));
}

TEST_CASE("Texts and logo go through an export and come in with an import; a logo that is there stays") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.apply(textEdit(book, "b", "Families come."));
    book.apply(logoEdit(book, "a picture"));
    std::ostringstream out;
    writeWorkbookJson(out, {book.snapshot()}, book.workbook->attachments());
    const Parsed<ImportedWorkbook> exported = parseWorkbookJson(out.str());
    REQUIRE(exported);
    const ImportAssessment import{exported.value->assessments.at(0), exported.value->attachments};

    const auto empty = Workbook::create(folder / "b.plumbline");
    const Outcome outcome = empty->apply(import);
    REQUIRE(std::holds_alternative<Applied>(outcome));
    const SnapshotPointer there = empty->snapshot(*std::get<Applied>(outcome).newAssessment);
    CHECK(there->strandTexts == book.snapshot()->strandTexts);
    CHECK(there->school.logo == book.snapshot()->school.logo);
    CHECK(empty->attachments().read(there->school.logo->sha256, 0, 100) == "a picture");

    SmallWorkbook other(folder / "c.plumbline");
    Snapshot earlier = *exported.value->assessments.at(0);
    earlier.assessment.year = *SchoolYear::parse("2025-26");
    other.apply(logoEdit(other, "its own"));
    other.apply(ImportAssessment{std::make_shared<const Snapshot>(earlier), exported.value->attachments});
    const std::optional<Attachment> kept = other.snapshot()->school.logo;
    CHECK(other.workbook->attachments().read(kept->sha256, 0, kept->size) == "its own");
}

TEST_CASE("The last assessment of a school takes its texts and its logo with it, and brings them back") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "a.plumbline");
    book.apply(
        CreateAssessment{valid<Name>("Adams"), *SchoolYear::parse("2026-27"), book.snapshot()->rubric});
    book.apply(textEdit(book, "a", "Thin."));
    book.apply(logoEdit(book, "a picture"));
    const Snapshot before = *book.snapshot();
    book.apply(RemoveAssessment{book.assessment});
    CHECK(book.workbook->contents().size() == 1);
    CHECK(book.workbook->check().empty());
    book.workbook->undo();
    CHECK(*book.snapshot() == before);
}
