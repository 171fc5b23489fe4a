// SPDX-License-Identifier: MIT
// Writes what the tests with programs of others open. Hidden: they call it, see
// tests/end-to-end/export_test.py.
#include "exchange/csv.h"
#include "exchange/record_csv.h"
#include "exchange/record_tables.h"
#include "exchange/session_tables.h"
#include "exchange/table_csv.h"
#include "exchange/workbook_json.h"
#include "exchange/xlsx.h"
#include "report/assessment_report.h"
#include "report/html.h"
#include "support/catch.h"
#include "support/generated_workbook.h"

#include <cstdlib>
#include <fstream>

using namespace plumbline;
using plumbline::test::generatedWorkbook;
using plumbline::test::GeneratedWorkbook;

TEST_CASE("Made-up workbooks are written in every format for other programs to open", "[.foreign]") {
    const char* folder = std::getenv("PLUMBLINE_FOREIGN_FOLDER"); // NOLINT(concurrency-mt-unsafe)
    REQUIRE(folder);
    constexpr unsigned most = 12;
    for (unsigned seed = 1; seed <= most; ++seed) {
        const GeneratedWorkbook workbook = generatedWorkbook(seed);
        const auto path = [&](const std::string& ending) {
            return std::filesystem::path(folder) / ("made-up-" + std::to_string(seed) + ending);
        };
        const auto file = [&](const std::string& ending) {
            return std::ofstream(path(ending), std::ios::binary);
        };
        writeXlsx(path(".xlsx"), workbook.assessments);
        std::ofstream json = file(".json");
        writeWorkbookJson(json, workbook.assessments, *workbook.files);
        std::ofstream ratings = file("-ratings.csv");
        writeRatingsCsv(ratings, workbook.assessments);
        std::ofstream evidence = file("-evidence.csv");
        writeEvidenceCsv(evidence, workbook.assessments);
        std::ofstream steps = file("-steps.csv");
        writeNextStepsCsv(steps, workbook.assessments);
        std::ofstream ballots = file("-ballots.csv");
        writeTableCsv(ballots, ballotsTable(workbook.assessments));
        file(".html") << toHtml(assessmentReport(*workbook.assessments[1], workbook.assessments[0].get(), {},
                                                 *Date::of(2026, 11, 24), Wording()),
                                "", {}, Wording());
    }
}
