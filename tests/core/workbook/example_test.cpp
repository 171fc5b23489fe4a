// SPDX-License-Identifier: MIT
#include "workbook/example.h"

#include "analysis/comparison.h"
#include "analysis/gaps.h"
#include "rubric/rubric_diff.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "workbook/example_files.h"

#include <algorithm>

using namespace plumbline;
using plumbline::test::bytesOf;
using plumbline::test::TemporaryFolder;

namespace {

class Example {
public:
    Example() : m_workbook(createExample(m_folder / "example.plumbline")) {
        const std::vector<SchoolSummary> schools = m_workbook->contents();
        for (const AssessmentSummary& year : schools.at(0).assessments)
            m_years.push_back(m_workbook->snapshot(year.assessment.id));
    }

    Workbook& workbook() { return *m_workbook; }

    const SnapshotPointer& year(std::string_view id) const {
        return *std::ranges::find_if(
            m_years, [&](const SnapshotPointer& one) { return one->assessment.year.id() == id; });
    }

    const std::vector<SnapshotPointer>& years() const { return m_years; }

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workbook> m_workbook;
    std::vector<SnapshotPointer> m_years;
};

} // namespace

TEST_CASE("The example school has four years, the last of them a draft with 11 of 15 rated") {
    Example example;
    REQUIRE(example.workbook().contents().size() == 1);
    CHECK(example.workbook().contents()[0].school.name == "Lincoln High School");
    REQUIRE(example.years().size() == 4);
    for (const char* year : {"2023-24", "2024-25", "2025-26"}) {
        CHECK(example.year(year)->assessment.status == AssessmentStatus::Final);
        CHECK(profile(*example.year(year)).overall.unrated() == 0);
    }
    const SnapshotPointer& draft = example.year("2026-27");
    CHECK(draft->assessment.status == AssessmentStatus::Draft);
    CHECK(profile(*draft).overall.rated == 11);
    CHECK(profile(*draft).overall.total == 15);
    CHECK(profile(*example.year("2023-24")).overall.notApplicable() == 1);
}

TEST_CASE("The draft of the example has one rating without evidence and one overdue step") {
    const Example example;
    const Gaps missing = gaps(*example.year("2026-27"), Date::of(2026, 11, 24).value());
    CHECK(missing.unrated.size() == 4);
    CHECK(missing.ratedWithoutEvidence.size() == 1);
    CHECK(missing.ratedWithoutReason.empty());
    CHECK(missing.overdueSteps.size() == 1);
}

TEST_CASE("Every year of the example has a team of nine, and a reason for every rating") {
    const Example example;
    for (const SnapshotPointer& year : example.years()) {
        CHECK(year->team.size() == 9);
        CHECK(std::ranges::none_of(year->ratings, [](const Rating& rating) {
            return !std::holds_alternative<Unrated>(rating.value) && rating.reason.empty();
        }));
        CHECK(std::ranges::all_of(year->evidence,
                                  [](const Evidence& piece) { return piece.date.has_value(); }));
    }
}

TEST_CASE("The example has notes, links and files, and evidence against") {
    const Example example;
    int notes = 0;
    int links = 0;
    int files = 0;
    int against = 0;
    for (const SnapshotPointer& year : example.years())
        for (const Evidence& piece : year->evidence) {
            notes += std::holds_alternative<Note>(piece.content) ? 1 : 0;
            links += std::holds_alternative<Link>(piece.content) ? 1 : 0;
            files += std::holds_alternative<Attachment>(piece.content) ? 1 : 0;
            against += piece.stance == Stance::Against ? 1 : 0;
        }
    CHECK(notes > 10);
    CHECK(links > 4);
    CHECK(files == 6); // one of them is used in two years
    CHECK(against > 3);
}

TEST_CASE(
    "The last year of the example shows marks, sources, focus dimensions and what was carried forward") {
    Example example;
    const Snapshot& draft = *example.year("2026-27");
    CHECK(draft.marks.size() == 17);
    CHECK(draft.focus.size() == 2);
    CHECK(std::ranges::count(draft.nextSteps, true, &NextStep::toReview) == 3);
    CHECK(std::ranges::count_if(draft.evidence,
                                [](const Evidence& piece) { return !piece.source.empty(); }) == 5);
    const auto shared = std::ranges::find(draft.evidence, "K-12 standards crosswalk", &Evidence::title);
    REQUIRE(shared != draft.evidence.end());
    CHECK(example.workbook().usesOf(shared->id).size() == 2);
}

TEST_CASE("The files of the example are kept byte for byte") {
    Example example;
    const std::filesystem::path folder = PLUMBLINE_SOURCE_DIR "/resources/example/files";
    for (const SnapshotPointer& year : example.years())
        for (const Evidence& piece : year->evidence)
            if (const auto* file = std::get_if<Attachment>(&piece.content)) {
                CAPTURE(file->name);
                CHECK(example.workbook().attachments().read(file->sha256, 0, file->size) ==
                      bytesOf(folder / file->name));
            }
}

TEST_CASE("The two rubrics of the example differ in the wording of one dimension") {
    const Example example;
    const Rubric& older = *example.year("2024-25")->rubric;
    const Rubric& newer = *example.year("2025-26")->rubric;
    CHECK(older.version() == "0.9");
    CHECK(newer.version() == "1.0");
    CHECK(*example.year("2023-24")->rubric == older);
    CHECK(*example.year("2026-27")->rubric == newer);
    std::vector<std::string> different;
    for (const DimensionDifference& difference : rubricDiff(older, newer))
        if (difference.wording != DimensionWording::Same)
            different.push_back(difference.id.value());
    CHECK(different == std::vector<std::string>{"reporting-on-student-progress"});
}

TEST_CASE("Comparing over the reworded dimension of the example never shows a change for it") {
    const Example example;
    for (const char* before : {"2023-24", "2024-25"})
        for (const char* after : {"2025-26", "2026-27"}) {
            const Comparison comparison = compare({example.year(before), example.year(after)});
            const ComparisonRow& row = comparison.strands.back().rows.back();
            CHECK(row.dimension.value() == "reporting-on-student-progress");
            CHECK(row.change == Change::None);
            CHECK(row.steps == 0);
            CHECK(row.incomparable == Incomparable::Reworded);
        }
}

TEST_CASE("The years of the example move mostly up, and each comparison adds up to 15") {
    const Example example;
    const auto summary = [&](const char* before, const char* after) {
        return compare({example.year(before), example.year(after)}).summary;
    };
    CHECK(summary("2023-24", "2024-25") == ComparisonSummary{4, 1, 9, 1});
    CHECK(summary("2024-25", "2025-26") == ComparisonSummary{7, 0, 7, 1});
    CHECK(summary("2025-26", "2026-27") == ComparisonSummary{3, 1, 7, 4});
}

TEST_CASE("The history of the example is short enough to be read") {
    Example example;
    CHECK(example.workbook().history().size() == 11);
    CHECK(example.workbook().check().empty());
}

TEST_CASE("The example is not added twice to a workbook") {
    Example example;
    CHECK(buildExample(example.workbook()).has_value());
    CHECK(example.workbook().contents().at(0).assessments.size() == 4);
}

TEST_CASE("A file of the example is found by its name only") {
    CHECK(exampleFile("example.json").has_value());
    CHECK_FALSE(exampleFile("../example.json").has_value());
    CHECK_FALSE(exampleFile("").has_value());
}
