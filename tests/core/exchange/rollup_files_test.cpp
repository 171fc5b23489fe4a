// SPDX-License-Identifier: MIT
#include "exchange/rollup_files.h"

#include "support/catch.h"
#include "support/csv_rows.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/xlsx_sheets.h"
#include "support/year_ratings.h"

#include <nlohmann/json.hpp>
#include <sstream>

using namespace plumbline;
using plumbline::test::csvRows;
using plumbline::test::school;
using plumbline::test::sheet;
using plumbline::test::TemporaryFolder;
using plumbline::test::XlsxCell;
using plumbline::test::XlsxSheet;
using plumbline::test::xlsxSheets;
using plumbline::test::yearOf;

namespace {

Rollup twoYears() {
    const RubricPointer rubric = school("s").rubric("A: x y | B: u").snapshot()->rubric;
    const YearRatings earlier = yearOf("2024-25", {school("=Oak").rubric(rubric).rate("x 1, y 3"), nullptr});
    const YearRatings year =
        yearOf("2025-26", {school("=Oak").rubric(rubric).rate("x 2, y n/a").final(), nullptr});
    return rollup(year, &earlier);
}

} // namespace

TEST_CASE("a roll-up as CSV has a row for every school and dimension, and no formula in it") {
    std::ostringstream out;
    writeRollupCsv(out, twoYears());
    const auto rows = csvRows(out.str());
    REQUIRE(rows.size() == 1 + 2 * 3);
    CHECK(rows[0][8] == "state");
    CHECK(rows[1] == std::vector<std::string>{"'=Oak", "2025-26", "final", rows[1][3], rows[1][4], "A", "x",
                                              rows[1][7], "rated", "2", rows[1][10], "2024-25", "up"});
    CHECK(rows[2][8] == "not-applicable");
    CHECK(rows[2][9].empty());
    CHECK(rows[2][12] == "none");
    CHECK(rows[3][8] == "unrated");
    CHECK(rows[4][8] == "no-assessment");
    CHECK(rows[4][2].empty());
}

TEST_CASE("a roll-up as JSON says the counts, and null for what is not there") {
    const auto json = nlohmann::json::parse(rollupJson(twoYears()));
    CHECK(json["year"] == "2025-26");
    CHECK(json["comparedWith"] == "2024-25");
    CHECK(json["schoolCount"] == 2);
    CHECK(json["withoutAssessment"] == 1);
    const auto& x = json["strands"][0]["dimensions"][0];
    CHECK(x["counts"]["noAssessment"] == 1);
    CHECK(x["changes"]["up"] == 1);
    CHECK(x["changes"]["notComparable"] == 1);
    CHECK(json["schools"][1]["status"].is_null());
    CHECK(json["schools"][1]["cells"][0]["level"].is_null());
    CHECK(json["schools"][1]["cells"][0]["state"] == "no-assessment");
}

TEST_CASE("a roll-up as a spreadsheet keeps headers and names in sight, and levels as words and numbers") {
    const TemporaryFolder folder;
    writeRollupXlsx(folder / "r.xlsx", twoYears());
    const std::vector<XlsxSheet> sheets = xlsxSheets(folder / "r.xlsx");
    CHECK_THAT(sheet(sheets, "Schools").xml, ContainsSubstring(R"(xSplit="1" ySplit="1")"));
    CHECK_THAT(sheet(sheets, "Counts").xml, ContainsSubstring(R"(xSplit="2" ySplit="1")"));

    const XlsxSheet& ratings = sheet(sheets, "Ratings");
    CHECK(ratings.at(0, "School") == XlsxCell{true, "=Oak"});
    CHECK(ratings.at(0, "Status") == XlsxCell{true, "Final"});
    CHECK(ratings.at(0, "Level number") == XlsxCell{false, "2"});
    CHECK(ratings.at(0, "Compared with") == XlsxCell{true, "2024–25"});
    CHECK(ratings.at(0, "Change") == XlsxCell{true, "rated higher"});
    CHECK(ratings.at(1, "Level") == XlsxCell{true, "Not applicable"});
    CHECK(ratings.at(1, "Level number") == XlsxCell{});
    CHECK(ratings.at(3, "Status") == XlsxCell{true, "No assessment"});
    CHECK(sheet(sheets, "Counts").at(0, "Dimension") == XlsxCell{true, "All dimensions"});
    for (const XlsxSheet& each : sheets)
        CHECK_THAT(each.xml, !ContainsSubstring("<f>"));
}

TEST_CASE("nothing that a roll-up writes is made of ballots") {
    const SnapshotPointer voted =
        school("Oak")
            .rubric("A: x y | B: u")
            .member("Ana")
            .member("Ben")
            .votes("x: 1 3")
            .decide("x 2", DecisionRule::Consensus, Confidence::Low, "Ana disagrees")
            .closeSession();
    const Rollup result = rollup(yearOf("2025-26", {voted}), nullptr);
    std::ostringstream csv;
    writeRollupCsv(csv, result);
    for (const std::string& text : {csv.str(), rollupJson(result)})
        for (const char* secret : {"Ana", "ballot", "abstain", "disagree"})
            CHECK_THAT(text, !ContainsSubstring(secret));
}
