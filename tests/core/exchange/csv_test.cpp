// SPDX-License-Identifier: MIT
#include "exchange/csv.h"

#include "exchange/csv_file.h"
#include "support/catch.h"
#include "support/csv_rows.h"
#include "support/snapshots.h"

#include <sstream>

using namespace plumbline;
using plumbline::test::csvRows;
using plumbline::test::school;

namespace {

std::string csvOf(const std::vector<SnapshotPointer>& assessments) {
    std::ostringstream out;
    writeRatingsCsv(out, assessments);
    return out.str();
}

std::string roundsOf(const std::vector<SnapshotPointer>& assessments) {
    std::ostringstream out;
    writeRoundsCsv(out, assessments);
    return out.str();
}

} // namespace

TEST_CASE("A CSV field is quoted and its quotation marks are doubled") {
    CHECK(csvField("") == R"("")");
    CHECK(csvField("plain") == R"("plain")");
    CHECK(csvField(R"(a "b", c)") == R"("a ""b"", c")");
    CHECK(csvField("two\nlines") == "\"two\nlines\"");
}

TEST_CASE("A CSV field that a spreadsheet would run as a formula gets an apostrophe") {
    const auto* const text = GENERATE("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1+1", "＋1",
                                      "－1", "＠x", "  =1", "\u00A0=1", "\u3000=1", " \u00A0 ＝1");
    CHECK(csvField(text) == "\"'" + std::string(text) + "\"");
}

TEST_CASE("A CSV field that is no formula is left as it is") {
    const auto* const text =
        GENERATE("1+1", "a=b", "'quoted'", "  plain", "mail@school", "– dash", "→ arrow");
    CHECK(csvField(text) == "\"" + std::string(text) + "\"");
}

TEST_CASE("The CSV of an assessment has no byte order mark of its own and ends every row with CR LF") {
    const std::string csv = csvOf({school("Lincoln").rubric("A: x y")});
    CHECK(csv.starts_with("\"school\",\"school year\","));
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 3);
    CHECK(std::count(csv.begin(), csv.end(), '\r') == 3);
    CHECK(csv.substr(csv.size() - 2) == "\r\n");
}

TEST_CASE("The CSV has one row for every dimension, and rated, unrated and not applicable are told apart") {
    const SnapshotPointer snapshot = school("Lincoln")
                                         .year("2025-26")
                                         .rubric("A: x y | B: z")
                                         .rate("x 2, y n/a, z -")
                                         .reason("x", "=HYPERLINK(\"http://evil\")")
                                         .evidence("x", "First")
                                         .evidence("x z", "Second")
                                         .step("x", "Write it down")
                                         .step("x", "Show it", "", StepStatus::Done)
                                         .final();
    const auto rows = csvRows(csvOf({snapshot}));
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == std::vector<std::string>{"school", "school year", "status", "rubric", "rubric version",
                                              "strand", "dimension id", "dimension", "state", "level number",
                                              "level", "reason", "evidence", "evidence titles",
                                              "open next steps", "next steps"});
    for (const auto& row : rows)
        CHECK(row.size() == rows[0].size());

    CHECK(rows[1][0] == "Lincoln");
    CHECK(rows[1][1] == "2025-26");
    CHECK(rows[1][2] == "final");
    CHECK(rows[1][5] == "A");
    CHECK(rows[1][8] == "rated");
    CHECK(rows[1][9] == "2");
    CHECK(rows[1][10] == "mid");
    CHECK(rows[1][11] == "'=HYPERLINK(\"http://evil\")");
    CHECK(rows[1][12] == "2");
    CHECK(rows[1][13] == "First\nSecond");
    CHECK(rows[1][14] == "1");
    CHECK(rows[1][15] == "Write it down (Open)\nShow it (Done)");

    CHECK(rows[2][8] == "not-applicable");
    CHECK(rows[3][8] == "unrated");
    for (const std::size_t row : {2U, 3U}) {
        CHECK(rows[row][9].empty());
        CHECK(rows[row][10].empty());
    }
}

TEST_CASE("The CSV of rounds has a row for every round, and what was decided in the last of a dimension") {
    const SnapshotPointer snapshot = school("Lincoln")
                                         .rubric("A: x y z")
                                         .member("Ana")
                                         .member("Ben")
                                         .member("Cy")
                                         .session()
                                         .votes("x: 1 3 a | 2 2 3")
                                         .decide("x 2", DecisionRule::Majority, Confidence::Low, "=Too early")
                                         .votes("y: 1 1 1")
                                         .park("z");
    const auto rows = csvRows(roundsOf({snapshot}));
    REQUIRE(rows.size() == 5);
    CHECK(rows[0] == std::vector<std::string>{"school",
                                              "school year",
                                              "session started",
                                              "voting",
                                              "strand",
                                              "dimension id",
                                              "dimension",
                                              "round",
                                              "revealed",
                                              "present",
                                              "ballots at level 1",
                                              "ballots at level 2",
                                              "ballots at level 3",
                                              "abstained",
                                              "stage",
                                              "decided state",
                                              "decided level",
                                              "how",
                                              "confidence",
                                              "minority note",
                                              "seconds spent"});
    const auto from = [&](std::size_t row, std::size_t column) {
        REQUIRE(rows.at(row).size() == rows[0].size());
        std::string text;
        for (std::size_t i = column; i < rows[row].size(); ++i)
            text += (i > column ? "|" : "") + rows[row][i];
        return text;
    };
    CHECK(rows[1][3] == "named");
    CHECK(rows[1][6] == "x");
    CHECK(rows[1][7] == "1");
    CHECK(from(1, 9) == "3|1|0|1|1|||||||");
    CHECK(rows[2][7] == "2");
    CHECK(from(2, 9) == "3|0|2|1|0|decided|rated|mid|majority|low|'=Too early|600");
    CHECK(from(3, 9) == "3|3|0|0|0|revealed||||||300");
    CHECK(from(4, 7) == "|||||||parked||||||0");
}

TEST_CASE("The CSV of rounds tells neither who voted what nor the facilitator's notes") {
    Snapshot snapshot = *school("Lincoln").member("Ana").session().votes("x: 1").snapshot();
    snapshot.sessions[0].agenda[0].notes = "For nobody else";
    const std::string csv = roundsOf({std::make_shared<const Snapshot>(snapshot)});
    CHECK(csv.find("Ana") == std::string::npos);
    CHECK(csv.find("For nobody else") == std::string::npos);
}

TEST_CASE("The CSV of rounds is a header alone where there was no session") {
    CHECK(csvRows(roundsOf({school("Lincoln")})).size() == 1);
}
