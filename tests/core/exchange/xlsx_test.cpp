// SPDX-License-Identifier: MIT
#include "exchange/xlsx.h"

#include "base/error.h"
#include "exchange/xlsx_check.h"
#include "exchange/xlsx_file.h"
#include "support/catch.h"
#include "support/generated_workbook.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/xlsx_sheets.h"

#include <fstream>

using namespace plumbline;
using plumbline::test::bytesOf;
using plumbline::test::generatedWorkbook;
using plumbline::test::school;
using plumbline::test::sheet;
using plumbline::test::TemporaryFolder;
using plumbline::test::XlsxCell;
using plumbline::test::XlsxSheet;
using plumbline::test::xlsxSheets;

namespace {

XlsxCell text(std::string value) {
    return {true, std::move(value)};
}

XlsxCell number(std::string value) {
    return {false, std::move(value)};
}

const XlsxCell nothing;

std::vector<XlsxSheet> written(const std::vector<SnapshotPointer>& assessments) {
    const TemporaryFolder folder;
    writeXlsx(folder / "out.xlsx", assessments);
    return xlsxSheets(folder / "out.xlsx");
}

std::vector<std::string> namesOf(const std::vector<XlsxSheet>& sheets) {
    std::vector<std::string> names;
    names.reserve(sheets.size());
    for (const XlsxSheet& each : sheets)
        names.push_back(each.name);
    return names;
}

SnapshotPointer lincoln() {
    Snapshot snapshot = *school("Lincoln")
                             .year("2025-26")
                             .rubric("A: x y | B: z")
                             .rate("x 2, y n/a")
                             .reason("x", R"(=HYPERLINK("http://evil.example";"click"))")
                             .evidence("x z", "Walk-through", Link{"https://school.example/notes"})
                             .step("x", "Write it down", "2026-05-31")
                             .member("Ana Ruiz", "Teacher")
                             .snapshot();
    snapshot.evidence[0].date = Date::of(2026, 2, 3);
    snapshot.evidence[0].source = "Family council";
    snapshot.evidence[0].state = EvidenceState::OutOfDate;
    snapshot.evidence[0].statements = {{0, LevelRank(1), 0}};
    snapshot.nextSteps[0].measure = "Two days";
    snapshot.nextSteps[0].outcome = "Granted";
    snapshot.nextSteps[0].statement = StatementTie{LevelRank(2), 0};
    snapshot.nextSteps[0].completion = {snapshot.evidence[0].id};
    snapshot.marks = {{{1, LevelRank(3), 0}, StatementMark::Partly}};
    snapshot.strandTexts = {{1, "We begin to see it.", Instant(1764000000000)}};
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

SnapshotPointer voted(Voting voting) {
    Snapshot snapshot = *school("Lincoln")
                             .rubric("A: x y")
                             .member("Ana Ruiz")
                             .member("Ben Ode")
                             .session("x y", voting)
                             .groundRules("Listen first.")
                             .votes("x: 1 3 | 2 a")
                             .decide("x 2", DecisionRule::Chair, Confidence::High, "Ben would wait.")
                             .snapshot();
    snapshot.sessions[0].agenda[0].notes = "For nobody else";
    return std::make_shared<const Snapshot>(snapshot);
}

} // namespace

TEST_CASE("A spreadsheet has its sheets with headers, frozen panes and filters") {
    const std::vector<XlsxSheet> sheets = written({lincoln()});
    CHECK(namesOf(sheets) == std::vector<std::string>{"Ratings", "Profile", "Evidence", "Next steps",
                                                      "Statement marks", "Team", "About"});
    for (const XlsxSheet& each : sheets) {
        CAPTURE(each.name);
        CHECK_THAT(each.xml, ContainsSubstring(R"(state="frozen")"));
        CHECK_THAT(each.xml, ContainsSubstring("<autoFilter"));
        CHECK_THAT(each.xml, ContainsSubstring("<cols>"));
    }
}

TEST_CASE("A spreadsheet holds texts as texts, levels as word and number, and dates as dates") {
    const std::vector<XlsxSheet> sheets = written({lincoln()});
    const XlsxSheet& ratings = sheet(sheets, "Ratings");
    REQUIRE(ratings.rows.size() == 3);
    CHECK(ratings.at(0, "Level number") == number("2"));
    CHECK(ratings.at(0, "Level") == text("mid"));
    CHECK(ratings.at(0, "Reason") == text(R"(=HYPERLINK("http://evil.example";"click"))"));
    CHECK(ratings.at(1, "State") == text("Not applicable"));
    CHECK(ratings.at(2, "State") == text("Not rated"));
    for (const std::size_t row : {1U, 2U}) {
        CHECK(ratings.at(row, "Level number") == nothing);
        CHECK(ratings.at(row, "Level") == nothing);
    }
    const XlsxSheet& evidence = sheet(sheets, "Evidence");
    CHECK(evidence.at(0, "Text, address or file name") == text("https://school.example/notes"));
    CHECK(evidence.xml.find("<hyperlink") == std::string::npos);
    // 3 February and 31 May 2026, as days since the end of 1899.
    CHECK(evidence.at(0, "Date") == number("46056"));
    CHECK(sheet(sheets, "Next steps").at(0, "Due") == number("46173"));
    CHECK(sheet(sheets, "Team").at(0, "Name") == text("Ana Ruiz"));
}

TEST_CASE("A spreadsheet says what evidence and next steps are tied to, and what came of them") {
    const std::vector<XlsxSheet> sheets = written({lincoln()});
    const XlsxSheet& evidence = sheet(sheets, "Evidence");
    CHECK(evidence.at(0, "Dimensions") == text("x\nz"));
    CHECK(evidence.at(0, "Statements") == text("low: x at low."));
    CHECK(evidence.at(0, "Source") == text("Family council"));
    CHECK(evidence.at(0, "State") == text("out of date"));
    const XlsxSheet& steps = sheet(sheets, "Next steps");
    CHECK(steps.at(0, "Statement") == text("mid: x at mid."));
    CHECK(steps.at(0, "Priority") == text("Medium"));
    CHECK(steps.at(0, "Measure of success") == text("Two days"));
    CHECK(steps.at(0, "Outcome") == text("Granted"));
    CHECK(steps.at(0, "Evidence of it") == text("Walk-through"));
}

TEST_CASE("A spreadsheet has the marks on sentences, and what the team says about a strand") {
    const std::vector<XlsxSheet> sheets = written({lincoln()});
    const XlsxSheet& marks = sheet(sheets, "Statement marks");
    REQUIRE(marks.rows.size() == 1);
    CHECK(marks.at(0, "Dimension") == text("y"));
    CHECK(marks.at(0, "Level number") == number("3"));
    CHECK(marks.at(0, "Sentence") == number("1"));
    CHECK(marks.at(0, "Statement") == text("y at high."));
    CHECK(marks.at(0, "Mark") == text("Partly"));
    const XlsxSheet& profile = sheet(sheets, "Profile");
    CHECK(profile.at(0, "In the team's words") == nothing);
    CHECK(profile.at(1, "In the team's words") == text("We begin to see it."));
    CHECK(profile.at(2, "Strand") == text("All strands"));
    CHECK(profile.at(2, "At or above mid") == number("1"));
}

TEST_CASE("Rating sessions have sheets, and ballots one only where they are kept by name") {
    const std::vector<XlsxSheet> sheets = written({voted(Voting::Named)});
    CHECK(sheet(sheets, "Sessions").at(0, "Ground rules") == text("Listen first."));
    const XlsxSheet& rounds = sheet(sheets, "Rounds");
    REQUIRE(rounds.rows.size() == 3);
    CHECK(rounds.at(0, "low") == number("1"));
    CHECK(rounds.at(0, "mid") == number("0"));
    CHECK(rounds.at(0, "high") == number("1"));
    CHECK(rounds.at(1, "Abstained") == number("1"));
    // What was decided, and the time, are told once for the dimension, in its last row.
    CHECK(rounds.at(0, "Decision") == nothing);
    CHECK(rounds.at(0, "Seconds spent") == nothing);
    CHECK(rounds.at(1, "Seconds spent") == number("600"));
    CHECK(rounds.at(1, "Decision number") == number("2"));
    CHECK(rounds.at(1, "Decision") == text("mid"));
    CHECK(rounds.at(1, "How") == text("Chair"));
    CHECK(rounds.at(1, "Confidence") == text("High"));
    CHECK(rounds.at(1, "Minority note") == text("Ben would wait."));
    CHECK(rounds.at(2, "Round") == nothing);
    CHECK(rounds.at(2, "Stage") == text("Not voted on"));
    const XlsxSheet& ballots = sheet(sheets, "Ballots");
    REQUIRE(ballots.rows.size() == 4);
    CHECK(ballots.at(0, "Member") == text("Ana Ruiz"));
    CHECK(ballots.at(0, "Level number") == number("1"));
    CHECK(ballots.at(3, "Level number") == nothing);
    CHECK(ballots.at(3, "Ballot") == text("Abstained"));
    for (const XlsxSheet& each : sheets)
        CHECK(each.xml.find("For nobody else") == std::string::npos);

    const std::vector<std::string> anonymous = namesOf(written({voted(Voting::Anonymous)}));
    CHECK(std::ranges::count(anonymous, "Rounds") == 1);
    CHECK(std::ranges::count(anonymous, "Ballots") == 0);
}

TEST_CASE("The years of a school stand side by side, and a reworded dimension shows no change") {
    const auto year = [](const char* id, const char* rubric, const char* ratings) {
        return school("Lincoln").year(id).rubric(rubric).rate(ratings).snapshot();
    };
    // A dimension in capitals has the same id and other words.
    const std::vector<XlsxSheet> sheets =
        written({year("2026-27", "A: x y z V", "x 3, y 2, v 3"),
                 year("2024-25", "A: x y z v", "x 1, y 2, z n/a, v 1"), school("Adams").year("2025-26")});
    const XlsxSheet& comparison = sheet(sheets, "Comparison");
    REQUIRE(comparison.rows.size() == 4);
    CHECK(comparison.at(0, "2024–25 level number") == number("1"));
    CHECK(comparison.at(0, "2026–27 level number") == number("3"));
    CHECK(comparison.at(0, "2026–27 level") == text("high"));
    CHECK(comparison.at(0, "First to last year") == text("up 2 levels"));
    CHECK(comparison.at(0, "Levels moved") == number("2"));
    CHECK(comparison.at(1, "Levels moved") == number("0"));
    CHECK(comparison.at(2, "2024–25 level") == text("Not applicable"));
    CHECK(comparison.at(2, "2026–27 level") == text("Not rated"));
    CHECK(comparison.at(2, "Levels moved") == nothing);
    CHECK(comparison.at(2, "Why it can not be compared").isText);
    CHECK(comparison.at(3, "2024–25 level number") == number("1"));
    CHECK(comparison.at(3, "2026–27 level number") == number("3"));
    CHECK(comparison.at(3, "First to last year") == text("not comparable"));
    CHECK(comparison.at(3, "Levels moved") == nothing);
    CHECK(std::ranges::count(comparison.header, "2025–26 level") == 0);
}

TEST_CASE("Any workbook is written as a spreadsheet with every row, and says how many") {
    for (unsigned seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const TemporaryFolder folder;
        const Written said = writeXlsx(folder / "out.xlsx", generatedWorkbook(seed).assessments);
        const std::vector<XlsxSheet> sheets = xlsxSheets(folder / "out.xlsx");
        REQUIRE(said.parts.size() == sheets.size());
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            CHECK(said.parts[i].name == sheets[i].name);
            CHECK(said.parts[i].rows == static_cast<std::int64_t>(sheets[i].rows.size()));
        }
    }
}

TEST_CASE("A sheet that is full goes on on another with the same header") {
    const TemporaryFolder folder;
    const ExportTable numbers{"Numbers", {{"Number", 10}}, [](const auto& take) {
                                  for (std::int64_t i = 1; i <= 7; ++i)
                                      take({i});
                              }};
    XlsxFile file(folder / "out.xlsx", 4);
    file.add(numbers);
    CHECK(file.close() == Written{{{"Numbers", 3}, {"Numbers 2", 3}, {"Numbers 3", 1}}});
    const std::vector<XlsxSheet> sheets = xlsxSheets(folder / "out.xlsx");
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[2].header == std::vector<std::string>{"Number"});
    CHECK(sheets[2].at(0, "Number") == number("7"));
}

TEST_CASE("A spreadsheet that is cut short or holds a changed byte is not taken for whole") {
    const TemporaryFolder folder;
    writeXlsx(folder / "out.xlsx", {lincoln()});
    CHECK(readBackXlsx(folder / "out.xlsx").parts.size() == 7);
    const std::string bytes = bytesOf(folder / "out.xlsx");
    CHECK_THROWS_AS(readBackXlsx(folder.write("cut.xlsx", bytes.substr(0, bytes.size() / 2))), Error);
    CHECK_THROWS_AS(readBackXlsx(folder.write("none.xlsx", "")), Error);
    std::string changed = bytes;
    const std::size_t middle = changed.find("xl/worksheets/sheet1.xml") + 200;
    changed[middle] = static_cast<char>(changed[middle] ^ 1);
    CHECK_THROWS_AS(readBackXlsx(folder.write("changed.xlsx", changed)), Error);
}

TEST_CASE("A row of a spreadsheet is high enough for its texts") {
    const std::vector<XlsxSheet> sheets =
        written({school("Lincoln").rubric("A: x y").rate("x 1").reason("x", "One\nTwo\nThree")});
    const std::string& xml = sheet(sheets, "Ratings").xml;
    CHECK_THAT(xml, ContainsSubstring(R"(<row r="2" ht="45" customHeight="1">)"));
    CHECK_THAT(xml, ContainsSubstring(R"(<row r="3">)"));
}

TEST_CASE("A text longer than a spreadsheet cell is cut, and says so") {
    std::string longest;
    for (int i = 0; i < 33000; ++i)
        longest += "é";
    const std::vector<XlsxSheet> sheets =
        written({school("Lincoln").rubric("A: x").rate("x 1").reason("x", longest)});
    const std::string& reason = sheet(sheets, "Ratings").at(0, "Reason").value;
    CHECK(reason.ends_with("ééé … (cut here: a cell holds 32,767 characters)"));
    CHECK(reason.size() < longest.size());
}

TEST_CASE("A text that looks like one of the spreadsheet's own escapes is kept as it stands") {
    const std::vector<XlsxSheet> sheets =
        written({school("Lincoln").rubric("A: x").rate("x 1").reason("x", "_x0041_x0042_ _x_ _x00")});
    CHECK_THAT(sheet(sheets, "Ratings").xml, ContainsSubstring("_x005F_x0041_x005F_x0042_ _x_ _x00</t>"));
}

TEST_CASE("Writing a spreadsheet can be stopped, and leaves nothing behind") {
    const TemporaryFolder folder;
    const ExportTable many{"Many", {{"Number", 10}}, [](const auto& take) {
                               for (std::int64_t i = 0; i < 1000; ++i)
                                   take({i});
                           }};
    {
        XlsxFile file(folder / "out.xlsx");
        CHECK_THROWS_AS(file.add(many, [](std::int64_t, std::int64_t) { return false; }), Error);
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("A spreadsheet is not written over a file, nor into a folder that is not there") {
    const TemporaryFolder folder;
    folder.write("out.xlsx", "mine");
    const auto codeOf = [](const std::filesystem::path& path) {
        try {
            writeXlsx(path, {lincoln()});
        } catch (const Error& error) {
            return std::optional(error.code());
        }
        return std::optional<ErrorCode>();
    };
    CHECK(codeOf(folder / "out.xlsx") == ErrorCode::FileExists);
    CHECK(bytesOf(folder / "out.xlsx") == "mine");
    CHECK(codeOf(folder / "none" / "out.xlsx") == ErrorCode::NotFound);
}
