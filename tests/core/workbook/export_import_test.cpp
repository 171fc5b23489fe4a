// SPDX-License-Identifier: MIT
#include "exchange/exported_form.h"
#include "exchange/workbook_json.h"
#include "support/catch.h"
#include "support/generated_workbook.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <sstream>

using namespace plumbline;
using plumbline::test::generatedWorkbook;
using plumbline::test::GeneratedWorkbook;
using plumbline::test::TemporaryFolder;
using plumbline::test::TickingClock;

namespace {

std::string written(const std::vector<SnapshotPointer>& assessments, const AttachmentSource& files) {
    std::ostringstream out;
    writeWorkbookJson(out, assessments, files);
    return out.str();
}

/// A new workbook file with all of these, and its snapshots in their order.
std::vector<SnapshotPointer> takenIn(Workbook& workbook, const std::vector<SnapshotPointer>& assessments,
                                     const std::shared_ptr<const AttachmentSource>& files) {
    std::vector<SnapshotPointer> snapshots;
    for (const SnapshotPointer& assessment : assessments) {
        const Outcome outcome = workbook.apply(ImportAssessment{assessment, files});
        REQUIRE(std::holds_alternative<Applied>(outcome));
        snapshots.push_back(workbook.snapshot(std::get<Applied>(outcome).newAssessment.value()));
    }
    return snapshots;
}

} // namespace

TEST_CASE(
    "Any workbook that was exported and imported is the same workbook, and is exported the same again") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const TemporaryFolder folder;
        const GeneratedWorkbook made = generatedWorkbook(seed);
        const auto first = Workbook::create(folder / "first.plumbline", std::make_shared<TickingClock>());
        const std::vector<SnapshotPointer> before = takenIn(*first, made.assessments, made.files);
        const std::string json = written(before, first->attachments());

        const Parsed<ImportedWorkbook> parsed = parseWorkbookJson(json);
        for (const Issue& issue : parsed.issues)
            UNSCOPED_INFO(toEnglish(issue));
        REQUIRE(parsed);
        const auto second = Workbook::create(folder / "second.plumbline", std::make_shared<TickingClock>());
        const std::vector<SnapshotPointer> after =
            takenIn(*second, parsed.value->assessments, parsed.value->attachments);
        for (std::size_t i = 0; i < before.size(); ++i)
            REQUIRE(exportedForm(*after[i]) == exportedForm(*before[i]));
        REQUIRE(written(after, second->attachments()) == json);
        REQUIRE(second->check().empty());
    }
}
