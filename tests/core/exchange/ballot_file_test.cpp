// SPDX-License-Identifier: MIT
#include "exchange/ballot_file.h"

#include "exchange/ballot_import.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>

using namespace plumbline;
using nlohmann::json;
using plumbline::test::dimension;
using plumbline::test::school;
using plumbline::test::SmallWorkbook;
using plumbline::test::TemporaryFolder;
using plumbline::test::valid;

namespace {

AgendaItem itemOn(std::string_view id) {
    return {.dimension = dimension(id),
            .parked = false,
            .spent = std::chrono::seconds(0),
            .rounds = {},
            .open = std::nullopt,
            .voted = {},
            .counted = 0,
            .decision = std::nullopt};
}

/// Ana and Ben vote, Eve observes; x, y and z are on the agenda, u is not.
Snapshot inSession() {
    Snapshot snapshot =
        *school("Lincoln").rubric("A: x y z u").member("Ana").member("Ben").member("Eve").snapshot();
    snapshot.team[2].votes = false;
    snapshot.sessions = {{.id = RatingSessionId(1),
                          .uuid = "00000000-0000-4000-8000-000000000001",
                          .started = Instant(1764000000000),
                          .closed = std::nullopt,
                          .voting = Voting::Named,
                          .rule = DecisionRule::Consensus,
                          .quorum = 1,
                          .timePerDimension = std::chrono::seconds(0),
                          .groundRules = {},
                          .agenda = {itemOn("y"), itemOn("x"), itemOn("z")},
                          .absent = {}}};
    return snapshot;
}

Round revealedRound() {
    return {1, Instant(1764000001000), Instant(1764000002000), 2, {{1, 1, 0}, 0}, {}};
}

const MemberId ana(1);
const MemberId ben(2);

json emptyFile() {
    return json::parse(toJson(ballotFile(inSession(), ana)));
}

/// Ana's file with "low" for y and an abstention for x.
json filledIn() {
    json file = emptyFile();
    file["ballots"][0]["level"] = "low";
    file["ballots"][1]["abstain"] = true;
    return file;
}

BallotImport imported(const json& file, const Snapshot& snapshot = inSession()) {
    const Parsed<BallotFile> parsed = parseBallotFile(file.dump());
    for (const Issue& issue : parsed.issues)
        UNSCOPED_INFO(toEnglish(issue));
    REQUIRE(parsed);
    return matchBallots(*parsed.value, snapshot);
}

/// The only issue there is.
Issue issueWith(const json& file, const Snapshot& snapshot = inSession()) {
    const BallotImport import = imported(file, snapshot);
    for (const Issue& issue : import.issues)
        UNSCOPED_INFO(toEnglish(issue));
    CHECK_FALSE(import.edit);
    REQUIRE(import.issues.size() == 1);
    CHECK_FALSE(import.issues[0].remedy.english.empty());
    return import.issues[0];
}

Issue issueAfter(const std::function<void(json& file)>& change) {
    json file = filledIn();
    change(file);
    return issueWith(file);
}

Issue issueAfter(const std::function<void(Snapshot& snapshot)>& change) {
    Snapshot snapshot = inSession();
    change(snapshot);
    return issueWith(filledIn(), snapshot);
}

} // namespace

TEST_CASE("An empty ballot file lists what is on the agenda, a line each, with the levels to choose from") {
    const std::string text = toJson(ballotFile(inSession(), ana));
    CHECK_THAT(text, ContainsSubstring(
                         "\n    {\"dimension\":\"x\",\"name\":\"x\",\"level\":null,\"abstain\":false},\n"));
    const json file = json::parse(text);
    CHECK(file["levels"][0] == json({{"id", "low"}, {"name", "low"}}));
    CHECK(file["member"]["name"] == "Ana");
    REQUIRE(file["ballots"].size() == 3);
    CHECK(file["ballots"][0]["dimension"] == "y");
}

TEST_CASE("An empty ballot file leaves out what was revealed, and without a session lists every dimension") {
    Snapshot snapshot = inSession();
    snapshot.sessions[0].agenda[0].rounds = {revealedRound()};
    snapshot.sessions[0].agenda[1].rounds = {revealedRound()};
    snapshot.sessions[0].agenda[1].open = OpenRound{2, Instant(1764000003000)};
    json ballots = json::parse(toJson(ballotFile(snapshot, ana)))["ballots"];
    REQUIRE(ballots.size() == 2);
    CHECK(ballots[0]["dimension"] == "x");
    CHECK(ballots[1]["dimension"] == "z");

    snapshot.sessions.clear();
    CHECK(json::parse(toJson(ballotFile(snapshot, ana)))["ballots"].size() == 4);
}

TEST_CASE("A filled-in ballot file becomes one edit that casts its ballots") {
    const BallotImport import = imported(filledIn());
    CHECK(import.issues.empty());
    CHECK(import.member == ana);
    CHECK(import.dimensions == std::vector{dimension("y"), dimension("x")});
    REQUIRE(import.edit);
    CHECK(toEnglish(import.edit->label) == "Import a ballot file");
    REQUIRE(import.edit->edits.size() == 2);
    const auto& first = std::get<CastBallot>(import.edit->edits[0]);
    CHECK(first.dimension == dimension("y"));
    CHECK(first.member == ana);
    CHECK(first.choice == BallotChoice(LevelRank(1)));
    CHECK(std::get<CastBallot>(import.edit->edits[1]).choice == BallotChoice(Abstained()));
}

TEST_CASE("The ratings of a member's own copy are their ballots") {
    const Snapshot own = *school("Lincoln").rubric("A: x y z u").rate("x 3, y n/a").snapshot();
    const BallotImport import = imported(json::parse(toJson(ballotFile(own, valid<Name>("Ben")))));
    CHECK(import.member == ben);
    REQUIRE(import.edit);
    REQUIRE(import.edit->edits.size() == 2);
    CHECK(std::get<CastBallot>(import.edit->edits[0]).choice == BallotChoice(LevelRank(3)));
    CHECK(std::get<CastBallot>(import.edit->edits[1]).choice == BallotChoice(Abstained()));
}

TEST_CASE("A copy that was made from the team's workbook knows the member by uuid") {
    Snapshot team = inSession();
    const json file = json::parse(toJson(ballotFile(team, valid<Name>("Ben"))));
    CHECK(file["member"]["uuid"] == team.team[1].uuid);
    json filled = filledIn();
    team.team[0].name = "Ana Ruiz";
    CHECK(imported(filled, team).member == ana);
    filled["school"]["name"] = "Lincoln High";
    CHECK(imported(filled, team).edit);
}

TEST_CASE("A school that was set up anew elsewhere is known by its name") {
    json file = filledIn();
    file["school"]["uuid"] = "00000000-0000-4000-8000-00000000000a";
    CHECK(imported(file).edit);
}

TEST_CASE("A ballot file that does not fit the assessment is refused with its place") {
    CHECK(issueAfter([](json& file) {
              file["school"] = {{"uuid", "-"}, {"name", "Adams"}};
          }).place == "/school");
    CHECK(issueAfter([](json& file) { file["year"] = "2024-25"; }).place == "/year");
    CHECK(issueAfter([](json& file) { file["rubric"]["id"] = "other"; }).place == "/rubric/id");
    CHECK(issueAfter([](json& file) { file["rubric"]["version"] = "9"; }).place == "/rubric/version");
    CHECK(issueAfter([](json& file) { file["rubric"]["sha256"] = std::string(64, '0'); }).place ==
          "/rubric/sha256");
    CHECK(issueAfter([](json& file) { file["levels"][1]["name"] = "Good"; }).place == "/levels");
    CHECK(issueAfter([](json& file) { file["levels"].erase(0); }).place == "/levels");
    CHECK(issueAfter([](json& file) { file["words"][1]["descriptors"][0] = "Nothing."; }).place ==
          "/words/1");
    CHECK(issueAfter([](json& file) { file["words"][2]["dimension"] = "q"; }).place == "/words/2");
    CHECK(issueAfter([](json& file) { file["member"] = {{"name", "Zoe"}}; }).place == "/member");
    CHECK(issueAfter([](Snapshot& snapshot) { snapshot.sessions.clear(); }).place.empty());
    CHECK(issueAfter([](Snapshot& snapshot) {
              snapshot.sessions[0].closed = Instant(1764000009000);
          }).place.empty());
    CHECK(issueAfter([](Snapshot& snapshot) {
              snapshot.assessment.status = AssessmentStatus::Final;
          }).place.empty());
    CHECK(issueAfter([](Snapshot& snapshot) { snapshot.team[0].votes = false; }).place == "/member");
    CHECK(issueAfter([](Snapshot& snapshot) { snapshot.sessions[0].absent = {ana}; }).place == "/member");
    CHECK(issueWith(emptyFile()).place == "/ballots");
}

TEST_CASE("A name that two members have does not tell whose ballots they are") {
    Snapshot snapshot = inSession();
    snapshot.team[1].name = "Ana";
    CHECK(imported(filledIn(), snapshot).member == ana);
    json file = filledIn();
    file["member"].erase("uuid");
    CHECK(issueWith(file, snapshot).place == "/member");
}

TEST_CASE("A line that can not be a ballot is refused with its place") {
    CHECK(issueAfter([](json& file) { file["ballots"][0]["dimension"] = "q"; }).place ==
          "/ballots/0/dimension");
    CHECK(issueAfter([](json& file) { file["ballots"][1]["dimension"] = "y"; }).place ==
          "/ballots/1/dimension");
    CHECK(issueAfter([](json& file) { file["ballots"][0]["level"] = "lowest"; }).place == "/ballots/0/level");
    CHECK(issueAfter([](json& file) { file["ballots"][0]["dimension"] = "u"; }).place == "/ballots/0");
    CHECK(issueAfter([](Snapshot& snapshot) {
              snapshot.sessions[0].agenda[1].rounds = {revealedRound()};
          }).place == "/ballots/1");
    CHECK(issueAfter([](Snapshot& snapshot) {
              snapshot.sessions[0].agenda[0].decision =
                  Decision{Instant(0), LevelRank(1), DecisionRule::Chair, Confidence::Low, {}};
          }).place == "/ballots/0");
    CHECK(issueAfter([](Snapshot& snapshot) { snapshot.sessions[0].agenda[1].voted = {ana}; }).place ==
          "/ballots/1");
}

TEST_CASE("Every line that is wrong is said, and none is cast") {
    json file = filledIn();
    file["ballots"][0]["level"] = "Low";
    file["ballots"][1]["dimension"] = "u";
    file["ballots"].push_back({{"dimension", "q"}, {"level", "mid"}});
    const BallotImport import = imported(file);
    CHECK_FALSE(import.edit);
    REQUIRE(import.issues.size() == 3);
    CHECK(import.issues[2].place == "/ballots/3/dimension");
}

TEST_CASE("No issue tells what a ballot is") {
    json file = filledIn();
    file["ballots"][0]["level"] = "secretly-the-lowest";
    file["ballots"][1]["abstain"] = false;
    file["ballots"][1]["level"] = "high";
    Snapshot snapshot = inSession();
    snapshot.sessions[0].agenda[1].voted = {ana};
    const BallotImport import = imported(file, snapshot);
    REQUIRE(import.issues.size() == 2);
    for (const Issue& issue : import.issues)
        CHECK_THAT(toEnglish(issue.fact), !ContainsSubstring("lowest") && !ContainsSubstring("high"));

    file["ballots"][0]["level"] = {"secretly-the-lowest"};
    for (const Issue& issue : parseBallotFile(file.dump()).issues)
        CHECK_THAT(toEnglish(issue), !ContainsSubstring("lowest"));
}

TEST_CASE("A text that is no ballot file is refused with its place") {
    const auto placeAfter = [](const std::function<void(json & file)>& change) {
        json file = filledIn();
        change(file);
        const Parsed<BallotFile> parsed = parseBallotFile(file.dump());
        CHECK_FALSE(parsed);
        REQUIRE_FALSE(parsed.issues.empty());
        return parsed.issues[0].place;
    };
    CHECK(placeAfter([](json& file) { file["format"] = "plumbline-workbook"; }) == "/format");
    CHECK(placeAfter([](json& file) { file["formatVersion"] = 2; }) == "/formatVersion");
    CHECK(placeAfter([](json& file) { file.erase("member"); }) == "/member");
    CHECK(placeAfter([](json& file) { file["member"] = "Ana"; }) == "/member");
    CHECK(placeAfter([](json& file) { file["member"]["name"] = ""; }) == "/member/name");
    CHECK(placeAfter([](json& file) { file["year"] = "this one"; }) == "/year");
    CHECK(placeAfter([](json& file) { file["ballots"] = 5; }) == "/ballots");
    CHECK(placeAfter([](json& file) { file["ballots"][1] = "low"; }) == "/ballots/1");
    CHECK(placeAfter([](json& file) { file["ballots"][1].erase("dimension"); }) == "/ballots/1/dimension");
    CHECK(placeAfter([](json& file) { file["ballots"][1]["level"] = ""; }) == "/ballots/1/level");
    CHECK(placeAfter([](json& file) { file["ballots"][1]["level"] = 2; }) == "/ballots/1/level");
    CHECK(placeAfter([](json& file) { file["ballots"][0]["abstain"] = true; }) == "/ballots/0/abstain");
    CHECK(placeAfter([](json& file) { file["ballots"][0]["comment"] = "x"; }) == "/ballots/0/comment");
    CHECK(placeAfter([](json& file) { file["ballots"][0]["name"] = 7; }) == "/ballots/0/name");
    CHECK(placeAfter([](json& file) { file["words"][0]["descriptors"][2] = 7; }) == "/words/0/descriptors");
    CHECK(placeAfter([](json& file) { file["words"][0].erase("strand"); }) == "/words/0/strand");

    CHECK(parseBallotFile("").issues.size() == 1);
    CHECK(parseBallotFile("[]").issues.at(0).place.empty());
    CHECK_FALSE(parseBallotFile(std::string(longestBallotFile, '[')));
    CHECK_FALSE(parseBallotFile("\xFF\xFE"));
}

TEST_CASE("A ballot file carries the rubric's words, and is written again as it was read") {
    json file = filledIn();
    CHECK(file["words"][0] == json({{"dimension", "y"},
                                    {"strand", "A"},
                                    {"descriptors", {"y at low.", "y at mid.", "y at high."}}}));
    const std::string text = toJson(*parseBallotFile(file.dump()).value);
    CHECK(json::parse(text) == file);
    CHECK(toJson(*parseBallotFile(text).value) == text);

    file.erase("words");
    file.erase("levels");
    file["rubric"].erase("sha256");
    file["member"].erase("uuid");
    const Parsed<BallotFile> bare = parseBallotFile(file.dump());
    REQUIRE(bare);
    CHECK(matchBallots(*bare.value, inSession()).edit);
    CHECK_FALSE(json::parse(toJson(*bare.value)).contains("words"));
}

TEST_CASE("A rubric of very many words is left out of its ballot files, so that they can be read") {
    RubricParts parts{.id = *RubricId::parse("long"),
                      .version = "1",
                      .title = "Long",
                      .source = {},
                      .language = "en",
                      .levels = {{*LevelId::parse("low"), "low"}, {*LevelId::parse("high"), "high"}},
                      .strands = {{*StrandId::parse("a"), "A", "A", {}}}};
    for (int i = 0; i < 400; ++i)
        parts.strands[0].dimensions.push_back({dimension("d-" + std::to_string(i)),
                                               "D" + std::to_string(i),
                                               {std::string(1500, 'x'), std::string(1500, 'y')}});
    Parsed<Rubric> rubric = Rubric::create(std::move(parts));
    REQUIRE(rubric);
    const SnapshotPointer snapshot = school("Lincoln")
                                         .rubric(std::make_shared<const Rubric>(*std::move(rubric.value)))
                                         .member("Ana")
                                         .snapshot();
    const BallotFile file = ballotFile(*snapshot, ana);
    CHECK(file.words.empty());
    CHECK(file.ballots.size() == 400);
    CHECK(parseBallotFile(toJson(file)));
}

TEST_CASE("An import tells of every line whether it is filled in and what is wrong, not what it says") {
    json file = filledIn();
    file["ballots"][1]["dimension"] = "u";
    const BallotImport import = imported(file);
    REQUIRE(import.lines.size() == 3);
    CHECK(import.lines[0].name == "y");
    CHECK(import.lines[0].isFilledIn);
    CHECK_FALSE(import.lines[0].issue);
    CHECK(import.lines[1].isFilledIn);
    REQUIRE(import.lines[1].issue == 0);
    CHECK(import.issues[0].place == "/ballots/1");
    CHECK(import.lines[2].name == "z");
    CHECK_FALSE(import.lines[2].isFilledIn);
}

TEST_CASE("Several ballot files are one edit, or none where one of them is wrong") {
    json bens = json::parse(toJson(ballotFile(inSession(), ben)));
    bens["ballots"][2]["level"] = "high";
    const BallotFile first = *parseBallotFile(filledIn().dump()).value;
    const BallotFile second = *parseBallotFile(bens.dump()).value;
    const BallotImports both = matchBallots(std::vector{first, second}, inSession());
    REQUIRE(both.edit);
    CHECK(both.edit->edits.size() == 3);
    CHECK(toEnglish(both.edit->label) == "Import ballot files");
    CHECK(both.files[1].member == ben);

    bens["year"] = "2024-25";
    const BallotImports wrong =
        matchBallots(std::vector{first, *parseBallotFile(bens.dump()).value}, inSession());
    CHECK_FALSE(wrong.edit);
    CHECK(wrong.files[0].edit);
    CHECK(wrong.files[1].issues.size() == 1);
    CHECK_FALSE(matchBallots(std::vector<BallotFile>(), inSession()).edit);
}

TEST_CASE("Two files with ballots of one member on one dimension are refused") {
    json again = emptyFile();
    again["ballots"][1]["level"] = "high";
    again["ballots"][2]["level"] = "high";
    const BallotImports imports = matchBallots(
        std::vector{*parseBallotFile(filledIn().dump()).value, *parseBallotFile(again.dump()).value},
        inSession());
    CHECK_FALSE(imports.edit);
    REQUIRE(imports.files[1].issues.size() == 1);
    CHECK(imports.files[1].issues[0].place == "/ballots/1");
}

TEST_CASE("A ballot file that a text editor saved in its own way is still read") {
    std::string text = filledIn().dump(4);
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
        text.insert(at, 1, '\r');
    const Parsed<BallotFile> parsed = parseBallotFile("\xEF\xBB\xBF" + text);
    REQUIRE(parsed);
    CHECK(matchBallots(*parsed.value, inSession()).edit);
}

TEST_CASE("A ballot file that was cut off is refused, wherever it ends") {
    const std::string text = filledIn().dump();
    for (std::size_t length = 0; length < text.size(); ++length) {
        CAPTURE(length);
        REQUIRE_FALSE(parseBallotFile(std::string_view(text).substr(0, length)));
    }
}

TEST_CASE("Fifty megabytes of nonsense are refused by their size alone") {
    std::string nonsense = filledIn().dump();
    nonsense.append(std::size_t{50} * 1024 * 1024, ' ');
    const Issues issues = parseBallotFile(nonsense).issues;
    REQUIRE(issues.size() == 1);
    CHECK_THAT(toEnglish(issues[0].fact), ContainsSubstring("at most"));
}

TEST_CASE("A ballot file is taken in by one step of undo, once, and leaves no choice in the history") {
    const TemporaryFolder folder;
    SmallWorkbook book(folder / "team.plumbline");
    const AssessmentId assessment = book.assessment;
    book.apply(PutMember{assessment, std::nullopt, valid<Name>("Ana"), valid<OptionalName>("")});
    SessionPlan plan;
    plan.agenda = {dimension("x"), dimension("y")};
    book.apply(StartSession{assessment, plan, {}});
    const MemberId member = book.snapshot()->team.at(0).id;
    json file = json::parse(toJson(ballotFile(*book.snapshot(), member)));
    file["ballots"][0]["level"] = "high";
    file["ballots"][1]["level"] = "low";
    const BallotFile parsed = parseBallotFile(file.dump()).value.value();

    book.apply(matchBallots(parsed, *book.snapshot()).edit.value());
    CHECK(openSession(*book.snapshot())->agenda[0].voted == std::vector{member});
    CHECK(openSession(*book.snapshot())->agenda[1].voted == std::vector{member});
    CHECK(matchBallots(parsed, *book.snapshot()).issues.size() == 2);
    const HistoryEntry entry = book.workbook->history(1).at(0);
    CHECK(toEnglish(entry.label) == "Import a ballot file");
    CHECK(entry.from.empty());
    CHECK(entry.to.empty());

    book.workbook->undo();
    CHECK(openSession(*book.snapshot())->agenda[0].voted.empty());
    CHECK(openSession(*book.snapshot())->agenda[1].voted.empty());

    book.apply(matchBallots(parsed, *book.snapshot()).edit.value());
    book.apply(BeginRound{assessment, dimension("x")});
    book.apply(RevealRound{assessment, dimension("x")});
    const AgendaItem& item = openSession(*book.snapshot())->agenda[0];
    CHECK(item.rounds.at(0).counts == BallotCounts{{0, 0, 1}, 0});
    CHECK(item.rounds.at(0).ballots == std::vector{Ballot{member, LevelRank(3)}});
}
