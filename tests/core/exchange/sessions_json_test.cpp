// SPDX-License-Identifier: MIT
#include "exchange/embedded_files.h"
#include "exchange/exported_form.h"
#include "exchange/workbook_json.h"
#include "support/catch.h"
#include "support/snapshots.h"
#include "support/temporary_folder.h"
#include "support/workbooks.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace plumbline;
using nlohmann::json;
using plumbline::test::dimension;
using plumbline::test::school;
using plumbline::test::SmallWorkbook;
using plumbline::test::TemporaryFolder;
using plumbline::test::valid;

namespace {

constexpr Instant morning(1764000000000);

Instant minutesLater(int minutes) {
    return Instant(morning.millisecondsSinceEpoch() + std::int64_t{minutes} * 60'000);
}

const MemberId ana(1);
const MemberId ben(2);
const MemberId eve(3);

AgendaItem waiting(std::string_view id) {
    return {.dimension = dimension(id),
            .parked = false,
            .spent = std::chrono::seconds(0),
            .rounds = {},
            .open = std::nullopt,
            .voted = {},
            .counted = 0,
            .decision = std::nullopt,
            .notes = {}};
}

RatingSession sessionOn(std::vector<AgendaItem> agenda, std::string uuid, Voting voting = Voting::Named) {
    return {.id = RatingSessionId(7),
            .uuid = std::move(uuid),
            .started = morning,
            .closed = std::nullopt,
            .voting = voting,
            .rule = DecisionRule::Majority,
            .quorum = 2,
            .timePerDimension = std::chrono::minutes(4),
            .thinkTime = std::chrono::seconds(90),
            .groundRules = "Listen.\nNobody is \"wrong\".",
            .agenda = std::move(agenda),
            .absent = {}};
}

AgendaItem decided(std::string_view id) {
    AgendaItem item = waiting(id);
    item.spent = std::chrono::seconds(192);
    item.notes = "Ask Ben first.\nThen Ana.";
    item.rounds = {
        {1, minutesLater(1), minutesLater(2), 2, {{1, 0, 1}, 0}, {{ana, LevelRank(1)}, {ben, LevelRank(3)}}},
        {2, minutesLater(4), minutesLater(5), 2, {{0, 2, 0}, 1}, {{ana, Abstained()}, {ben, LevelRank(2)}}}};
    item.decision =
        Decision{minutesLater(6), LevelRank(2), DecisionRule::Chair, Confidence::Low, "Ana: too early."};
    return item;
}

AgendaItem votedOn(std::string_view id) {
    AgendaItem item = decided(id);
    item.decision.reset();
    item.open = OpenRound{3, minutesLater(9)};
    item.voted = {ana, ben};
    item.counted = 4;
    return item;
}

/// A closed session that was anonymous, and an open, named one in the middle of a vote.
Snapshot withSessions() {
    Snapshot snapshot =
        *school("Lincoln").rubric("A: x y | B: z").member("Ana").member("Ben").member("Eve").snapshot();
    snapshot.team[2].votes = false;
    AgendaItem counted = waiting("z");
    counted.rounds = {{1, minutesLater(-90), minutesLater(-80), 9, {{2, 5, 1}, 1}, {}}};
    counted.decision =
        Decision{minutesLater(-70), NotApplicable(), DecisionRule::Consensus, Confidence::High, {}};
    RatingSession earlier = sessionOn({counted}, "00000000-0000-4000-8000-000000000001", Voting::Anonymous);
    earlier.closed = minutesLater(-60);
    AgendaItem parked = waiting("z");
    parked.parked = true;
    RatingSession now =
        sessionOn({decided("y"), votedOn("x"), parked}, "00000000-0000-4000-8000-000000000002");
    now.absent = {eve};
    snapshot.sessions = {earlier, now};
    return snapshot;
}

std::string written(const Snapshot& snapshot) {
    std::ostringstream out;
    writeWorkbookJson(out, {std::make_shared<const Snapshot>(snapshot)}, EmbeddedFiles());
    return out.str();
}

json exported() {
    return json::parse(written(withSessions()));
}

const std::string sessions = "/assessments/0/sessions";

} // namespace

TEST_CASE("Rating sessions written as JSON come back as they were, without the vote that goes on") {
    const Snapshot snapshot = withSessions();
    const Parsed<ImportedWorkbook> back = parseWorkbookJson(written(snapshot));
    for (const Issue& issue : back.issues)
        UNSCOPED_INFO(toEnglish(issue));
    REQUIRE(back);
    const Snapshot& read = *back.value->assessments.at(0);
    CHECK(exportedForm(read) == exportedForm(snapshot));
    CHECK_FALSE(read.sessions.at(1).agenda.at(1).open);
    CHECK(read.sessions.at(1).agenda.at(1).rounds.size() == 2);
    CHECK(read.sessions.at(1).absent == std::vector{read.team.at(2).id});
    CHECK_FALSE(read.team.at(2).votes);
}

TEST_CASE("Nothing of a round that is not revealed is exported, not even that it was opened") {
    Snapshot snapshot = withSessions();
    const std::string during = written(snapshot);
    AgendaItem& item = snapshot.sessions[1].agenda[1];
    item.open.reset();
    item.voted.clear();
    item.counted = 0;
    CHECK(during == written(snapshot));
}

TEST_CASE("An anonymous round is exported without members") {
    const json round = exported()["assessments"][0]["sessions"][0]["agenda"][0]["rounds"][0];
    CHECK_FALSE(round.contains("ballots"));
    CHECK(round["levels"] == json({2, 5, 1}));
}

TEST_CASE("A file from before there were sessions is still read: none, and everybody votes") {
    json old = exported();
    old["assessments"][0].erase("sessions");
    old["assessments"][0].erase("marks");
    for (json& member : old["assessments"][0]["team"])
        member.erase("votes");
    const Parsed<ImportedWorkbook> back = parseWorkbookJson(old.dump());
    REQUIRE(back);
    CHECK(back.value->assessments.at(0)->sessions.empty());
    for (const Member& member : back.value->assessments.at(0)->team)
        CHECK(member.votes);
}

TEST_CASE("What is wrong with an exported session is said with its place") {
    struct Wrong {
        std::string place;
        json value;
        const char* fact;
    };

    const std::string now = sessions + "/1";
    const std::string item = now + "/agenda/0";
    const std::string round = item + "/rounds/0";
    const auto wrong = GENERATE_COPY(values<Wrong>({
        {"/assessments/0/team/0/votes", "yes", "another type"},
        {sessions, 3, "another type"},
        {sessions + "/0", 3, "should be an object"},
        {now + "/uuid", "7", "does not fit"},
        {now + "/started", "today", "today"},
        {now + "/voting", "secret", "secret"},
        {now + "/rule", "lot", "lot"},
        {now + "/quorum", 0, "\"0\" does not fit"},
        {now + "/timePerDimension", -1, "\"-1\" does not fit"},
        {now + "/thinkTime", "long", "another type"},
        {now + "/groundRules", 1, "another type"},
        {now + "/absent/0", "nobody", "no member of the team"},
        {now + "/absent/0", 5, "no member of the team"},
        {now + "/surprise", 1, "not known"},
        {now + "/agenda", json::array(), "empty"},
        {item + "/dimension", "q", "no dimension \"q\""},
        {item + "/parked", 1, "another type"},
        {item + "/spent", 1.5, "another type"},
        {item + "/spent", 99'999'999'999, "does not fit"},
        {item + "/notes", nullptr, "another type"},
        {item + "/open", json::object(), "not known"},
        {item + "/voted", json::array(), "not known"},
        {round + "/opened", 5, "another type"},
        {round + "/present", -3, "does not fit"},
        {round + "/levels", json({1, 1}), "not the ballots for each level"},
        {round + "/levels", json({1, 1, 1, 1}), "not the ballots for each level"},
        {round + "/levels", json({1, -1, 1}), "not the ballots for each level"},
        {round + "/levels", json({1, 1, 1.5}), "not the ballots for each level"},
        {round + "/levels", json({1, 1, 4'000'000'000}), "not the ballots for each level"},
        {round + "/levels", json({1, 1, 0}), "do not match"},
        {item + "/rounds/1/abstained", 20'000, "does not fit"},
        {round + "/ballots/1/member", "00000000-0000-4000-8000-000000000009", "no member of the team"},
        {round + "/ballots/1/level", "top", "no level \"top\""},
        {round + "/ballots/1/level", nullptr, "another type"},
        {item + "/rounds/1/ballots/0/level", "low", "abstained"},
        {item + "/decision", 2, "should be an object"},
        {item + "/decision/state", "unrated", "unrated"},
        {item + "/decision/level", "top", "no level \"top\""},
        {item + "/decision/confidence", "sure", "sure"},
        {item + "/decision/how", "dice", "dice"},
        {sessions + "/0/agenda/0/decision/level", "low", "does not apply"},
    }));
    CAPTURE(wrong.place, wrong.value.dump());
    json changed = exported();
    changed[json::json_pointer(wrong.place)] = wrong.value;
    const Parsed<ImportedWorkbook> parsed = parseWorkbookJson(changed.dump());
    CHECK_FALSE(parsed);
    REQUIRE_FALSE(parsed.issues.empty());
    CHECK(parsed.issues[0].place == wrong.place);
    CHECK_THAT(toEnglish(parsed.issues[0].fact), ContainsSubstring(wrong.fact));
    CHECK_FALSE(parsed.issues[0].remedy.english.empty());
}

TEST_CASE("What contradicts itself in an exported session is said with its place") {
    const auto issueAfter = [](const std::function<void(json & assessment)>& change) {
        json changed = exported();
        change(changed["assessments"][0]);
        const Parsed<ImportedWorkbook> parsed = parseWorkbookJson(changed.dump());
        CHECK_FALSE(parsed);
        REQUIRE(parsed.issues.size() == 1);
        return parsed.issues[0];
    };
    CHECK(issueAfter([](json& one) { one["status"] = "final"; }).place == "/assessments/0/status");
    CHECK(issueAfter([](json& one) { one["sessions"][0]["closed"] = nullptr; }).place ==
          sessions + "/1/closed");
    CHECK(issueAfter([](json& one) { one["sessions"][1]["uuid"] = one["sessions"][0]["uuid"]; }).place ==
          sessions + "/1/uuid");
    CHECK(issueAfter([](json& one) { one["sessions"][1]["agenda"][2]["dimension"] = "y"; }).place ==
          sessions + "/1/agenda/2/dimension");
    CHECK(issueAfter([](json& one) {
              one["sessions"][1]["absent"].push_back(one["team"][2]["uuid"]);
          }).place == sessions + "/1/absent/1");
    CHECK(issueAfter([](json& one) {
              json& round = one["sessions"][1]["agenda"][0]["rounds"][0];
              round["levels"] = {2, 0, 0};
              round["ballots"][1] = round["ballots"][0];
          }).place == sessions + "/1/agenda/0/rounds/0/ballots/1/member");
}

TEST_CASE("Ballots by member in an anonymous session are refused for every round") {
    json changed = exported();
    changed["assessments"][0]["sessions"][1]["voting"] = "anonymous";
    const Issues issues = parseWorkbookJson(changed.dump()).issues;
    REQUIRE(issues.size() == 4);
    CHECK(issues[0].place == sessions + "/1/agenda/0/rounds/0/ballots");
    CHECK(issues[3].place == sessions + "/1/agenda/1/rounds/1/ballots");
}

TEST_CASE("A workbook with rating sessions that is exported and taken in by another one is the same there") {
    const TemporaryFolder folder;
    SmallWorkbook from(folder / "from.plumbline", "A: x y | B: z");
    const AssessmentId assessment = from.assessment;
    for (const char* name : {"Ana", "Ben"})
        from.apply(PutMember{assessment, std::nullopt, valid<Name>(name), valid<OptionalName>("Teacher")});
    from.apply(PutMember{assessment, std::nullopt, valid<Name>("Eve"), valid<OptionalName>(""), false});
    const std::vector<Member> team = from.snapshot()->team;
    SessionPlan plan;
    plan.quorum = 2;
    plan.thinkTime = std::chrono::seconds(40);
    plan.groundRules = "Listen.";
    plan.agenda = {dimension("z"), dimension("x"), dimension("y")};
    from.apply(StartSession{assessment, plan, {team[2].id}});
    from.apply(BeginRound{assessment, dimension("z")});
    from.apply(CastBallot{assessment, dimension("z"), team[0].id, LevelRank(2)});
    from.apply(CastBallot{assessment, dimension("z"), team[1].id, Abstained()});
    from.apply(RevealRound{assessment, dimension("z"), std::chrono::seconds(75)});
    from.apply(DecideRating{.assessment = assessment,
                            .dimension = dimension("z"),
                            .value = LevelRank(2),
                            .reason = valid<Prose>("Seen."),
                            .how = DecisionRule::Chair,
                            .confidence = Confidence::High,
                            .minorityNote = valid<Prose>("One of us abstained.")});
    from.apply(SetAgendaNotes{assessment, dimension("z"), valid<Prose>("Two asked for more time.")});
    from.apply(NoteTime{assessment, dimension("y"), std::chrono::seconds(20)});
    from.apply(ParkDimension{assessment, dimension("y"), true});
    from.apply(BeginRound{assessment, dimension("x")});
    from.apply(CastBallot{assessment, dimension("x"), team[0].id, LevelRank(3)});

    const Parsed<ImportedWorkbook> exported = parseWorkbookJson(written(*from.snapshot()));
    for (const Issue& issue : exported.issues)
        UNSCOPED_INFO(toEnglish(issue));
    REQUIRE(exported);
    const std::unique_ptr<Workbook> into = Workbook::create(folder / "into.plumbline");
    const Outcome outcome =
        into->apply(ImportAssessment{exported.value->assessments.at(0), exported.value->attachments});
    REQUIRE(std::holds_alternative<Applied>(outcome));
    const SnapshotPointer there = into->snapshot(std::get<Applied>(outcome).newAssessment.value());
    CHECK(exportedForm(*there) == exportedForm(*from.snapshot()));
    CHECK(there->sessions.at(0).agenda.at(0).rounds.at(0).ballots.size() == 2);
    CHECK(there->sessions.at(0).agenda.at(0).notes == "Two asked for more time.");
    CHECK(there->sessions.at(0).agenda.at(2).spent == std::chrono::seconds(20));
    CHECK(there->sessions.at(0).thinkTime == std::chrono::seconds(40));
    CHECK(into->check().empty());
}
