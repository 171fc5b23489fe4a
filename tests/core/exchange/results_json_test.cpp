// SPDX-License-Identifier: MIT
#include "exchange/results_json.h"

#include "support/catch.h"
#include "support/snapshots.h"

#include <nlohmann/json.hpp>

using namespace plumbline;
using nlohmann::json;
using plumbline::test::school;

namespace {

std::vector<std::string> keysOf(const json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items())
        keys.push_back(key);
    return keys;
}

json marks(int inPlace, int partly, int notYet, int notMarked) {
    return {{"inPlace", inPlace}, {"partly", partly}, {"notYet", notYet}, {"notMarked", notMarked}};
}

} // namespace

TEST_CASE("The JSON of a profile has the documented shape") {
    const json out = json::parse(profileJson(*school("Lincoln")
                                                  .year("2025-26")
                                                  .rubric("A: x y z | B: u v")
                                                  .rate("x 1, y 2, z n/a")
                                                  .reason("y", "Seen in every room")
                                                  .evidence("y", "Walk-through")
                                                  .step("y", "Write it down")
                                                  .step("y", "Show it", "", StepStatus::Done)
                                                  .snapshot()));
    CHECK(keysOf(out) == std::vector<std::string>{"applicable", "rated", "rubric", "school", "status",
                                                  "strands", "total", "year"});
    CHECK(out["school"] == "Lincoln");
    CHECK(out["year"] == "2025-26");
    CHECK(out["status"] == "draft");
    CHECK(keysOf(out["rubric"]) == std::vector<std::string>{"id", "version"});
    CHECK(out["rated"] == 2);
    CHECK(out["applicable"] == 4);
    CHECK(out["total"] == 5);

    const json& first = out["strands"][0];
    CHECK(keysOf(first) == std::vector<std::string>{"applicable", "atOrAbove", "counts", "dimensions", "id",
                                                    "medianHigh", "medianLow", "name", "rated", "total"});
    CHECK(first["counts"] == json{{"low", 1}, {"mid", 1}, {"high", 0}});
    CHECK(first["atOrAbove"] == json{{"low", 2}, {"mid", 1}, {"high", 0}});
    CHECK(first["medianLow"] == "low");
    CHECK(first["medianHigh"] == "mid");
    CHECK(first["dimensions"][1] ==
          json{{"id", "y"},
               {"name", "y"},
               {"state", "rated"},
               {"level", "mid"},
               {"reason", "Seen in every room"},
               {"evidence", 1},
               {"currentEvidence", 1},
               {"openSteps", 1},
               {"ballots", nullptr},
               {"statements",
                {{"low", marks(0, 0, 0, 1)}, {"mid", marks(0, 0, 0, 1)}, {"high", marks(0, 0, 0, 1)}}},
               {"focus", false}});
}

TEST_CASE("The JSON of a profile tells what is marked, what is in focus and which evidence still counts") {
    Snapshot snapshot =
        *school("Lincoln").rubric("A: x y").evidence("y", "Old").evidence("y", "New").snapshot();
    snapshot.evidence[0].state = EvidenceState::OutOfDate;
    snapshot.marks[{1, LevelRank(2), 0}] = StatementMark::Partly;
    snapshot.focus = {1};
    const json out = json::parse(profileJson(snapshot));
    const json& dimension = out["strands"][0]["dimensions"][1];
    CHECK(dimension["evidence"] == 2);
    CHECK(dimension["currentEvidence"] == 1);
    CHECK(dimension["statements"]["mid"] == marks(0, 1, 0, 0));
    CHECK(dimension["focus"] == true);
    CHECK(out["strands"][0]["dimensions"][0]["focus"] == false);
}

TEST_CASE("What a profile does not have is null in its JSON, never 0 or the lowest level") {
    const json out = json::parse(
        profileJson(*school("Lincoln").rubric("A: x y z | B: u v").rate("x 1, z n/a").snapshot()));
    CHECK(out["strands"][0]["dimensions"][1]["state"] == "unrated");
    CHECK(out["strands"][0]["dimensions"][1]["level"].is_null());
    CHECK(out["strands"][0]["dimensions"][1]["reason"].is_null());
    CHECK(out["strands"][0]["dimensions"][2]["state"] == "not-applicable");
    CHECK(out["strands"][0]["dimensions"][2]["level"].is_null());
    CHECK(out["strands"][1]["rated"] == 0);
    CHECK(out["strands"][1]["medianLow"].is_null());
    CHECK(out["strands"][1]["medianHigh"].is_null());
}

TEST_CASE("The ballots of a dimension are those of its last revealed round") {
    const json out = json::parse(profileJson(*school("Lincoln")
                                                  .rubric("A: x y z u")
                                                  .session({}, Voting::Anonymous)
                                                  .votes("x: 1 1 3 3 | 1 1 2 2 a")
                                                  .votes("y: 2")
                                                  .votes("z: a a")
                                                  .snapshot()));
    const json& dimensions = out["strands"][0]["dimensions"];
    CHECK(dimensions[0]["ballots"] ==
          json{{"counts", {{"low", 2}, {"mid", 2}, {"high", 0}}},
               {"abstained", 1},
               {"agreement", {{"words", "within one level, 2–2–0"}, {"leikD", 0.5}}}});
    CHECK(dimensions[1]["ballots"]["agreement"] == json{{"words", "one ballot"}, {"leikD", nullptr}});
    CHECK(dimensions[2]["ballots"]["counts"] == json{{"low", 0}, {"mid", 0}, {"high", 0}});
    CHECK(dimensions[2]["ballots"]["agreement"]["leikD"].is_null());
    CHECK(dimensions[3]["ballots"].is_null());
}

TEST_CASE("A vote that goes on is in no profile") {
    Snapshot snapshot = *school("Lincoln").member("Ana").session().snapshot();
    const std::string before = profileJson(snapshot);
    AgendaItem& item = snapshot.sessions[0].agenda[0];
    item.open = OpenRound{1, Instant(1764000000000)};
    item.voted = {snapshot.team[0].id};
    CHECK(profileJson(snapshot) == before);
}

TEST_CASE("The JSON of a comparison has the documented shape") {
    const SnapshotPointer before =
        school("Lincoln").year("2024-25").rubric("A: x y z u v").rate("x 1, y 3, z 2, u 2");
    const SnapshotPointer after =
        school("Lincoln").year("2025-26").rubric("A: x y z u w").rate("x 3, y 2, z 2, u n/a, w 1");
    const json out = json::parse(comparisonJson(compare({before, after})));

    CHECK(keysOf(out) == std::vector<std::string>{"columns", "comparability", "rows", "summary"});
    REQUIRE(out["comparability"].size() == 1);
    CHECK(out["comparability"][0]["verdict"] == "some");
    CHECK(out["comparability"][0]["comparable"] == 3);
    CHECK(out["comparability"][0]["facts"][0]["about"] == "rubric");
    CHECK(out["comparability"][0]["facts"][0]["same"] == false);
    CHECK(out["columns"] == json::parse(R"([{"school": "Lincoln", "year": "2024-25"},
                                            {"school": "Lincoln", "year": "2025-26"}])"));
    CHECK(out["summary"] == json::parse(R"({"up": 1, "down": 1, "same": 1, "notComparable": 3})"));

    const json& rows = out["rows"];
    REQUIRE(rows.size() == 6);
    CHECK(rows[0] == json::parse(R"({"dimension": "x",
        "cells": [{"state": "rated", "level": "low"}, {"state": "rated", "level": "high"}],
        "change": "up", "steps": 2, "comparable": true, "why": null})"));
    CHECK(rows[1]["change"] == "down");
    CHECK(rows[1]["steps"] == -1);
    CHECK(rows[2]["change"] == "same");
    CHECK(rows[2]["steps"] == 0);

    CHECK(rows[3]["change"] == "none");
    CHECK(rows[3]["steps"].is_null());
    CHECK(rows[3]["comparable"] == false);
    CHECK(rows[3]["cells"][1] == json::parse(R"({"state": "not-applicable", "level": null})"));
    CHECK(rows[3]["why"].get<std::string>().find("2025–26") != std::string::npos);

    CHECK(rows[4]["dimension"] == "w");
    CHECK(rows[4]["cells"][0] == json::parse(R"({"state": null, "level": null})"));
    CHECK(rows[5]["dimension"] == "v");
    CHECK(rows[5]["cells"][1] == json::parse(R"({"state": null, "level": null})"));
}
