// SPDX-License-Identifier: MIT
#include "exchange/xlsx.h"

#include "base/error.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"

#include <cstdlib>

using namespace plumbline;
using plumbline::test::bytesOf;
using plumbline::test::school;
using plumbline::test::TemporaryFolder;

namespace {

bool hasUnzip() {
    return std::system("unzip -v > /dev/null 2>&1") == 0; // NOLINT(concurrency-mt-unsafe)
}

/// One part of the .xlsx as text; unpacked by a program that knows nothing of ours.
std::string part(const std::filesystem::path& xlsx, const std::string& name) {
    const std::filesystem::path out = xlsx.string() + ".part";
    const std::string command = "unzip -p '" + xlsx.string() + "' '" + name + "' > '" + out.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0); // NOLINT(concurrency-mt-unsafe)
    return bytesOf(out);
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
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

} // namespace

TEST_CASE("A spreadsheet has its five sheets with headers, frozen panes and filters") {
    if (!hasUnzip()) {
        WARN("not checked: the program unzip is not here");
        return;
    }
    const TemporaryFolder folder;
    writeXlsx(folder / "out.xlsx", {lincoln()});

    const std::string book = part(folder / "out.xlsx", "xl/workbook.xml");
    for (const char* name : {"Ratings", "Profile", "Evidence", "Next steps", "Team"})
        CHECK_THAT(book, ContainsSubstring(R"(<sheet name=")" + std::string(name) + '"'));
    for (int sheet = 1; sheet <= 5; ++sheet) {
        const std::string xml =
            part(folder / "out.xlsx", "xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
        CHECK_THAT(xml, ContainsSubstring(R"(state="frozen")"));
        CHECK_THAT(xml, ContainsSubstring("<autoFilter"));
        CHECK_THAT(xml, ContainsSubstring("<cols>"));
    }
}

TEST_CASE("A spreadsheet holds texts as texts, levels as word and number, and dates as dates") {
    if (!hasUnzip()) {
        WARN("not checked: the program unzip is not here");
        return;
    }
    const TemporaryFolder folder;
    writeXlsx(folder / "out.xlsx", {lincoln()});

    const std::string ratings = part(folder / "out.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(ratings.find("<f>") == std::string::npos);
    CHECK_THAT(ratings, ContainsSubstring("<v>2</v>"));
    // Rows 3 (not applicable) and 4 (not rated) have no level, neither as number nor as word.
    for (const char* cell : {R"(r="G3")", R"(r="H3")", R"(r="G4")", R"(r="H4")"})
        CHECK(ratings.find(cell) == std::string::npos);

    const std::string strings = part(folder / "out.xlsx", "xl/sharedStrings.xml");
    for (const char* text : {"=HYPERLINK(", "Not applicable", "Not rated", "<t>mid</t>", "Walk-through",
                             "https://school.example/notes", "Write it down", "Ana Ruiz"})
        CHECK_THAT(strings, ContainsSubstring(text));
    CHECK(part(folder / "out.xlsx", "xl/worksheets/sheet3.xml").find("<hyperlink") == std::string::npos);

    // 3 February and 31 May 2026, as days since the end of 1899.
    CHECK_THAT(part(folder / "out.xlsx", "xl/worksheets/sheet3.xml"), ContainsSubstring("<v>46056</v>"));
    CHECK_THAT(part(folder / "out.xlsx", "xl/worksheets/sheet4.xml"), ContainsSubstring("<v>46173</v>"));
}

TEST_CASE("A spreadsheet says what evidence and next steps are tied to, and what came of them") {
    if (!hasUnzip()) {
        WARN("not checked: the program unzip is not here");
        return;
    }
    const TemporaryFolder folder;
    writeXlsx(folder / "out.xlsx", {lincoln()});
    const std::string strings = part(folder / "out.xlsx", "xl/sharedStrings.xml");
    for (const char* text : {"Family council", "out of date", "low: x at low.", "mid: x at mid.", "Two days",
                             "Granted", "Medium"})
        CHECK_THAT(strings, ContainsSubstring("<t>" + std::string(text) + "</t>"));
}

TEST_CASE("Rating sessions have a sheet of rounds, and one of ballots only where they are kept by name") {
    if (!hasUnzip()) {
        WARN("not checked: the program unzip is not here");
        return;
    }
    const TemporaryFolder folder;
    const auto voted = [](Voting voting) {
        Snapshot snapshot = *school("Lincoln")
                                 .rubric("A: x y")
                                 .member("Ana Ruiz")
                                 .member("Ben Ode")
                                 .session("x y", voting)
                                 .votes("x: 1 3 | 2 a")
                                 .decide("x 2", DecisionRule::Chair, Confidence::High, "Ben would wait.")
                                 .snapshot();
        snapshot.sessions[0].agenda[0].notes = "For nobody else";
        return std::make_shared<const Snapshot>(snapshot);
    };
    writeXlsx(folder / "named.xlsx", {voted(Voting::Named)});
    CHECK_THAT(part(folder / "named.xlsx", "xl/workbook.xml"), ContainsSubstring("<sheet name=\"Ballots\""));
    const std::string strings = part(folder / "named.xlsx", "xl/sharedStrings.xml");
    for (const char* text : {"Session began", "Ben would wait.", "<t>Chair</t>", "<t>High</t>", "Abstained",
                             "<t>Not voted on</t>", "<t>Decided</t>"})
        CHECK_THAT(strings, ContainsSubstring(text));
    CHECK(strings.find("For nobody else") == std::string::npos);
    const std::string rounds = part(folder / "named.xlsx", "xl/worksheets/sheet6.xml");
    // Three levels in J to L, the abstained in M; the time is told once for the dimension, in its last row.
    CHECK_THAT(
        rounds,
        ContainsSubstring(
            R"(<c r="J2" s="3"><v>1</v></c><c r="K2" s="3"><v>0</v></c><c r="L2" s="3"><v>1</v></c>)"));
    CHECK_THAT(rounds, ContainsSubstring(R"(<c r="M3" s="3"><v>1</v></c>)"));
    CHECK_THAT(rounds, ContainsSubstring(R"(<c r="S3" s="3"><v>600</v></c>)"));
    CHECK(rounds.find(R"(r="S2")") == std::string::npos);
    CHECK(rounds.find(R"(r="G4")") == std::string::npos);
    const std::string ballots = part(folder / "named.xlsx", "xl/worksheets/sheet7.xml");
    CHECK_THAT(ballots, ContainsSubstring(R"(r="J5")"));
    CHECK(ballots.find(R"(r="J6")") == std::string::npos);

    writeXlsx(folder / "anonymous.xlsx", {voted(Voting::Anonymous)});
    const std::string book = part(folder / "anonymous.xlsx", "xl/workbook.xml");
    CHECK_THAT(book, ContainsSubstring("<sheet name=\"Rounds\""));
    CHECK(book.find("\"Ballots\"") == std::string::npos);

    writeXlsx(folder / "none.xlsx", {lincoln()});
    CHECK(part(folder / "none.xlsx", "xl/workbook.xml").find("\"Rounds\"") == std::string::npos);
}

TEST_CASE("A text longer than a spreadsheet cell is cut, and says so") {
    if (!hasUnzip()) {
        WARN("not checked: the program unzip is not here");
        return;
    }
    const TemporaryFolder folder;
    std::string longest;
    for (int i = 0; i < 33000; ++i)
        longest += "é";
    writeXlsx(folder / "out.xlsx", {school("Lincoln").rubric("A: x").rate("x 1").reason("x", longest)});
    const std::string strings = part(folder / "out.xlsx", "xl/sharedStrings.xml");
    CHECK_THAT(strings, ContainsSubstring("ééé … (cut here: a cell holds 32,767 characters)"));
    CHECK(strings.find(longest) == std::string::npos);
}

TEST_CASE("A text that looks like one of the spreadsheet's own escapes is kept as it stands") {
    if (!hasUnzip()) {
        WARN("not checked: the program unzip is not here");
        return;
    }
    const TemporaryFolder folder;
    writeXlsx(folder / "out.xlsx",
              {school("Lincoln").rubric("A: x").rate("x 1").reason("x", "_x0041_x0042_ _x_ _x00")});
    CHECK_THAT(part(folder / "out.xlsx", "xl/sharedStrings.xml"),
               ContainsSubstring("<t>_x005F_x0041_x005F_x0042_ _x_ _x00</t>"));
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
