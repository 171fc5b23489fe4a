// SPDX-License-Identifier: MIT
#include "exchange/table_csv.h"

#include "base/error.h"
#include "exchange/csv.h"
#include "exchange/csv_check.h"
#include "exchange/csv_file.h"
#include "exchange/rating_tables.h"
#include "exchange/record_csv.h"
#include "exchange/record_tables.h"
#include "exchange/session_tables.h"
#include "support/catch.h"
#include "support/csv_rows.h"
#include "support/generated_workbook.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"

#include <sstream>

using namespace plumbline;
using plumbline::test::csvRows;
using plumbline::test::generatedWorkbook;
using plumbline::test::school;
using plumbline::test::TemporaryFolder;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const ExportTable& table) {
    std::ostringstream out;
    writeTableCsv(out, table);
    return csvRows(out.str());
}

} // namespace

TEST_CASE("A wide CSV has a row for every assessment and two columns for every dimension of any rubric") {
    const std::vector<SnapshotPointer> assessments{
        school("Lincoln").year("2025-26").rubric("A: x y").rate("x 2, y n/a"),
        school("Lincoln").year("2026-27").rubric("A: y z").rate("y 3").final()};
    CHECK(
        rowsOf(wideTable(assessments)) ==
        Rows{{"school", "school year", "status", "rubric", "rubric version", "x", "x level number", "y",
              "y level number", "z", "z level number"},
             {"Lincoln", "2025-26", "Draft", "Tiny rubric", "1.0", "mid", "2", "Not applicable", "", "", ""},
             {"Lincoln", "2026-27", "Final", "Tiny rubric", "1.0", "", "", "high", "3", "Not rated", ""}});
}

TEST_CASE("A table of the spreadsheet can be written as CSV, with the titles in small letters") {
    const std::vector<SnapshotPointer> voted{school("Lincoln")
                                                 .year("2025-26")
                                                 .rubric("A: x")
                                                 .member("=Ana")
                                                 .member("Ben", "Teacher")
                                                 .votes("x: 1 a")};
    CHECK(rowsOf(ballotsTable(voted)) ==
          Rows{{"school", "school year", "strand", "dimension", "session began", "round", "member", "role",
                "level number", "ballot", "dimension id"},
               {"Lincoln", "2025-26", "A", "x", "2025-11-24", "1", "'=Ana", "", "1", "low", "x"},
               {"Lincoln", "2025-26", "A", "x", "2025-11-24", "1", "Ben", "Teacher", "", "Abstained", "x"}});
    CHECK(rowsOf(teamTable(voted))[2] ==
          std::vector<std::string>{"Lincoln", "2025-26", "Ben", "Teacher", "Yes"});
    CHECK(rowsOf(profileTable(voted)).size() == 3);
}

TEST_CASE("Any table of any workbook is a CSV file that is read back with as many rows as were written") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const std::vector<SnapshotPointer> all = generatedWorkbook(seed).assessments;
        std::ostringstream out;
        const auto check = [&](std::int64_t written) {
            const TemporaryFolder folder;
            const std::string csv = out.str();
            REQUIRE(csvRows(csv).size() == static_cast<std::size_t>(written) + 1);
            REQUIRE(readBackCsv(folder.write("out.csv", csv)) == written);
            REQUIRE(readBackCsv(folder.write("mark.csv", std::string(byteOrderMark) + csv)) == written);
            out.str({});
        };
        for (auto* const write : {writeRatingsCsv, writeRoundsCsv, writeEvidenceCsv, writeNextStepsCsv})
            check(write(out, all, {}));
        for (auto* const table : {ratingsTable, profileTable, comparisonTable, evidenceTable, nextStepsTable,
                                  marksTable, teamTable, sessionsTable, roundsTable, ballotsTable, wideTable})
            check(writeTableCsv(out, table(all)));
    }
}

TEST_CASE("A CSV file that is cut or has a row too short is not taken for whole") {
    const TemporaryFolder folder;
    CHECK(readBackCsv(folder.write("a.csv", "\"a\",\"b\"\r\n\"1\",\"\"\"\r\n\"\r\n")) == 1);
    for (const char* csv : {"", "\"a\"", "\"a\"\r", "\"a\n", "\"a\"\n", "a\r\n", "\"a\",\"b\"\r\n\"1\"\r\n",
                            "\"a\"\r\n\"1\",\"2\"\r\n", "\"a\"x\r\n", "\"a\"\r\n\r\n", "\"a\",\r\n"}) {
        CAPTURE(csv);
        CHECK_THROWS_AS(readBackCsv(folder.write("a.csv", csv)), Error);
    }
    CHECK_THROWS_AS(readBackCsv(folder / "none.csv"), Error);
}

TEST_CASE("Writing CSV tells how many rows there are so far and can be stopped") {
    std::ostringstream out;
    const ExportTable many{"Many", {{"Number", 10}}, [](const auto& take) {
                               for (std::int64_t i = 0; i < 600; ++i)
                                   take({i});
                           }};
    std::vector<std::int64_t> told;
    CHECK(writeTableCsv(out, many, [&](std::int64_t done, std::int64_t) {
              told.push_back(done);
              return true;
          }) == 600);
    CHECK(told == std::vector<std::int64_t>{256, 512});
    CHECK_THROWS_AS(writeTableCsv(out, many, [](std::int64_t, std::int64_t) { return false; }), Error);
}
