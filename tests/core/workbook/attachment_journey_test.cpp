// SPDX-License-Identifier: MIT
// Attached files on all the ways that they go: what comes out is what went in.
#include "exchange/workbook_json.h"
#include "rubric/builtin.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <random>
#include <sstream>

using namespace plumbline;
using namespace plumbline::test;

namespace {

/// Every byte there is, in no order, over several pieces of storage.
std::string anyBytes(unsigned seed, std::size_t size) {
    std::mt19937 random(seed);
    std::string bytes(size, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() % 256);
    return bytes;
}

struct Files : SmallWorkbook {
    explicit Files(const std::filesystem::path& path) : SmallWorkbook(path) {
        assessment = *apply(CreateAssessment{valid<Name>("Adams"), *SchoolYear::parse("2026-27"),
                                             masteryBasedLearning()})
                          .newAssessment;
    }

    void add(const std::string& name, const std::string& bytes) {
        apply(PutEvidence{assessment,
                          {},
                          valid<Name>(abbreviated(name, Name::rule.longest)),
                          FileBytes{valid<FileName>(name), bytes},
                          {},
                          Stance::For,
                          {dimension("district-alignment")}});
    }
};

std::string bytesOf(const Workbook& workbook, const Evidence& piece) {
    const auto& file = std::get<Attachment>(piece.content);
    std::string bytes;
    constexpr std::int64_t part = 100'000;
    for (std::int64_t offset = 0; offset < file.size; offset += part)
        bytes += workbook.attachments().read(file.sha256, offset, std::min(part, file.size - offset));
    return bytes;
}

} // namespace

TEST_CASE("Attached files come out byte for byte after undo, redo, a new year, export and import") {
    const TemporaryFolder folder;
    Files book(folder / "a.plumbline");
    const std::vector<std::pair<std::string, std::string>> files{{"empty.bin", ""},
                                                                 {"CON.txt", anyBytes(1, 1)},
                                                                 {"photo.jpg", anyBytes(2, 2'500'000)},
                                                                 {"😀 plan.pdf", "%PDF-"},
                                                                 {std::string(300, 'x') + ".txt", "long"}};
    for (const auto& [name, bytes] : files)
        book.add(name, bytes);
    const auto check = [&](const Workbook& workbook, AssessmentId assessment) {
        const SnapshotPointer snapshot = workbook.snapshot(assessment);
        REQUIRE(snapshot->evidence.size() == files.size());
        for (std::size_t i = 0; i < files.size(); ++i) {
            CHECK(std::get<Attachment>(snapshot->evidence[i].content).name == files[i].first);
            CHECK(bytesOf(workbook, snapshot->evidence[i]) == files[i].second);
        }
    };
    check(*book.workbook, book.assessment);

    for (std::size_t i = 0; i < files.size(); ++i)
        REQUIRE(std::holds_alternative<Applied>(book.workbook->undo()));
    CHECK(book.snapshot()->evidence.empty());
    book.reopen();
    for (std::size_t i = 0; i < files.size(); ++i)
        REQUIRE(std::holds_alternative<Applied>(book.workbook->redo()));
    check(*book.workbook, book.assessment);

    const AssessmentId next =
        *book.apply(CreateAssessment{valid<Name>("Adams"), *SchoolYear::parse("2027-28"),
                                     masteryBasedLearning(), Carried{book.assessment}})
             .newAssessment;
    check(*book.workbook, next);

    std::ostringstream out;
    writeWorkbookJson(out, {book.snapshot(), book.workbook->snapshot(next)}, book.workbook->attachments());
    const Parsed<ImportedWorkbook> exported = parseWorkbookJson(out.str());
    REQUIRE(exported);
    const auto into = Workbook::create(folder / "b.plumbline");
    for (const SnapshotPointer& assessment : exported.value->assessments) {
        const Outcome outcome = into->apply(ImportAssessment{assessment, exported.value->attachments});
        REQUIRE(std::holds_alternative<Applied>(outcome));
        check(*into, *std::get<Applied>(outcome).newAssessment);
    }
    const SnapshotPointer there = into->snapshot(into->contents().at(0).assessments.at(1).assessment.id);
    CHECK(into->usesOf(there->evidence.at(0).id).size() == 2);
    CHECK(into->check().empty());
}
