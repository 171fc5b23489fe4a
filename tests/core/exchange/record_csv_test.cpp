// SPDX-License-Identifier: MIT
#include "exchange/record_csv.h"

#include "support/catch.h"
#include "support/csv_rows.h"
#include "support/snapshots.h"

#include <sstream>

using namespace plumbline;
using namespace plumbline::test;

TEST_CASE("The CSV of evidence has a row for every piece with all that it is") {
    Snapshot snapshot = *school("Lincoln")
                             .evidence("x u", "=cmd()", Note{"Line 1\nLine 2"}, Stance::Against)
                             .evidence("y", "Site", Link{"https://school.example/"})
                             .evidence("y", "Plan", Attachment{"plan.pdf", "application/pdf", 12, "ab"})
                             .snapshot();
    Evidence& first = snapshot.evidence[0];
    first.date = Date::of(2026, 2, 3);
    first.year = SchoolYear::startingIn(2025);
    first.source = "Family council";
    first.state = EvidenceState::ToReview;
    first.statements = {{0, LevelRank(1), 0}, {3, LevelRank(2), 0}};
    std::ostringstream out;
    writeEvidenceCsv(out, {std::make_shared<const Snapshot>(snapshot)});

    const auto rows = csvRows(out.str());
    REQUIRE(rows.size() == 4);
    CHECK(rows[0] == std::vector<std::string>{"school", "school year", "title", "kind", "stance", "date",
                                              "from school year", "source", "state", "dimension ids",
                                              "dimensions", "statements", "text", "link", "file",
                                              "media type", "size", "sha256", "added"});
    for (const auto& row : rows)
        CHECK(row.size() == rows[0].size());
    const std::vector<std::string> begin(rows[1].begin(), rows[1].begin() + 13);
    CHECK(begin == std::vector<std::string>{"Lincoln", "2025-26", "'=cmd()", "note", "against", "2026-02-03",
                                            "2025-26", "Family council", "to-review", "x\nu", "x\nu",
                                            "low: x at low.\nmid: u at mid.", "Line 1\nLine 2"});
    CHECK(rows[2][13] == "https://school.example/");
    CHECK(std::vector<std::string>(rows[3].begin() + 14, rows[3].begin() + 18) ==
          std::vector<std::string>{"plan.pdf", "application/pdf", "12", "ab"});
}

TEST_CASE("The CSV of next steps has a row for every step with all that it is") {
    Snapshot snapshot = *school("Lincoln")
                             .evidence("x", "Minutes")
                             .step("x", "Ask the board", "2027-01-31", StepStatus::Done)
                             .step("u", "@Write")
                             .snapshot();
    NextStep& first = snapshot.nextSteps[0];
    first.owner = "M. Ortiz";
    first.measure = "Two days";
    first.priority = Priority::High;
    first.statement = StatementTie{LevelRank(3), 0};
    first.outcome = "Granted";
    first.completion = {snapshot.evidence[0].id};
    snapshot.nextSteps[1].toReview = true;
    snapshot.focus = {0};
    std::ostringstream out;
    writeNextStepsCsv(out, {std::make_shared<const Snapshot>(snapshot)});

    const auto rows = csvRows(out.str());
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == std::vector<std::string>{"school", "school year", "focus", "strand", "dimension id",
                                              "dimension", "statement", "next step", "owner", "due", "status",
                                              "priority", "measure of success", "outcome", "evidence of it",
                                              "to review"});
    CHECK(rows[1] == std::vector<std::string>{"Lincoln", "2025-26", "yes", "A", "x", "x", "high: x at high.",
                                              "Ask the board", "M. Ortiz", "2027-01-31", "done", "high",
                                              "Two days", "Granted", "Minutes", ""});
    CHECK(rows[2] == std::vector<std::string>{"Lincoln", "2025-26", "", "B", "u", "u", "", "'@Write", "", "",
                                              "open", "medium", "", "", "", "yes"});
}
