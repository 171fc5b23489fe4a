// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/voting_team.h"

using namespace plumbline;
using namespace plumbline::test;

TEST_CASE("A round that was revealed holds the ballots, by member where voting is named") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 1);
    team.cast("Bo", 3);
    team.cast("Cy", 0);
    team.cast("Bo", 2); // thought again
    CHECK(team.item().voted.size() == 3);
    CHECK(team.item().rounds.empty());
    team.reveal();

    const Round round = team.item().rounds.at(0);
    CHECK(round.counts == BallotCounts{{1, 1, 0}, 1});
    CHECK(round.present == 4);
    CHECK(round.ballots == std::vector<Ballot>{{team.member("Ana"), LevelRank(1)},
                                               {team.member("Bo"), LevelRank(2)},
                                               {team.member("Cy"), Abstained{}}});
    CHECK(stageOf(team.item()) == Stage::Revealed);
    CHECK(team.item().voted.empty());
    CHECK(team.item().spent == std::chrono::seconds(30));
}

TEST_CASE("Earlier rounds stay as they were when the team votes again") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 1);
    team.reveal();
    const Round first = team.item().rounds.at(0);
    team.begin();
    CHECK(team.item().open->number == 2);
    team.cast("Ana", 3);
    team.reveal();
    REQUIRE(team.item().rounds.size() == 2);
    CHECK(team.item().rounds[0] == first);
    CHECK(team.item().rounds[1].counts.levels == std::vector<int>{0, 0, 1});
}

TEST_CASE("Ballots counted by hand are added to those of members") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 2);
    team.apply(CountBallots{team.assessment, dimension("x"), {{1, 1, 0}, 1}});
    CHECK(team.item().counted == 3);
    CHECK(
        team.verdict(CountBallots{team.assessment, dimension("x"), {{2, 1, 0}, 1}}) ==
        "4 ballots are more than the 3 that are still missing. Count again, or see who is marked as absent.");
    team.reveal();
    CHECK(team.item().rounds[0].counts == BallotCounts{{1, 2, 0}, 1});
    CHECK(team.item().rounds[0].ballots.size() == 1);
}

TEST_CASE("Ballots in an open round outlast the program, none lost and none doubled") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 2);
    team.reopen();
    CHECK(team.item().voted == std::vector{team.member("Ana")});
    team.cast("Ana", 3);
    team.cast("Bo", 3);
    team.reopen();
    team.reveal();
    CHECK(team.item().rounds[0].counts == BallotCounts{{0, 0, 2}, 0});
}

TEST_CASE("What is kept in memory after each step of a session is what the file holds") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.apply(SetReason{team.assessment, dimension("u"), valid<Prose>("Elsewhere.")});
    const AssessmentId here = team.assessment;
    const DimensionId x = dimension("x");
    const std::vector<Edit> steps{
        SetAgendaNotes{here, x, valid<Prose>("Quiet voices first.")},
        team.ballot("Cy", 2),
        BeginRound{here, x},
        Compound{{"Import", {}}, {team.ballot("Di", 0), team.ballot("Ana", 1), team.ballot("Cy", 3)}},
        CountBallots{here, x, {{0, 1, 0}, 0}},
        WithdrawBallot{here, x, team.member("Di")},
        RevealRound{here, x, std::chrono::seconds(30)},
        DecideRating{here, x, LevelRank(2), valid<Prose>("Seen."), {}, {}, valid<Prose>("")},
        NoteTime{here, x, std::chrono::seconds(7)},
        BeginRound{here, x},
        team.ballot("Bo", 2),
        CountBallots{here, x, {{0, 0, 0}, 0}},
        RevealRound{here, x},
        ParkDimension{here, x},
        SetAttendance{here, team.member("Di"), false},
        MarkStatement{here, x, LevelRank(1), 0, StatementMark::NotYet},
        CloseSession{here},
    };
    for (std::size_t step = 0; step < steps.size(); ++step) {
        CAPTURE(step);
        const Snapshot before = *team.snapshot();
        team.apply(steps[step]);
        const Snapshot kept = *team.snapshot();
        team.reopen();
        CHECK(kept == *team.snapshot());
        CHECK(kept.sessions[0].agenda[1] == before.sessions[0].agenda[1]);
    }
    CHECK(team.item().rounds.size() == 2);
}

TEST_CASE("Deciding a dimension rates it and takes back as one step") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 2);
    team.reveal();
    team.apply(DecideRating{team.assessment, dimension("x"), LevelRank(2),
                            valid<Prose>("Seen in every room."), DecisionRule::Majority, Confidence::High,
                            valid<Prose>("One would say Performing."), std::chrono::seconds(60)});
    CHECK(team.snapshot()->ratings[0].value == RatingValue(LevelRank(2)));
    CHECK(team.snapshot()->ratings[0].reason == "Seen in every room.");
    CHECK(stageOf(team.item()) == Stage::Decided);
    CHECK(team.item().decision->minorityNote == "One would say Performing.");
    CHECK(team.item().decision->how == DecisionRule::Majority);
    CHECK(team.item().spent == std::chrono::seconds(90));
    CHECK(placeToGoOn(team.session()) == 1);

    team.workbook->undo();
    CHECK(team.snapshot()->ratings[0].value == RatingValue(Unrated{}));
    CHECK(stageOf(team.item()) == Stage::Revealed);
    CHECK(std::holds_alternative<Refusal>(team.workbook->undo()));
}

TEST_CASE("Undo takes back the last ballot without telling whose it was") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 2);
    team.cast("Bo", 3);
    const HistoryEntry last = *team.workbook->undoable();
    CHECK(toEnglish(last.label) == "Cast a ballot on x");
    CHECK(last.from.empty());
    CHECK(last.to.empty());
    team.workbook->undo();
    CHECK(team.item().voted == std::vector{team.member("Ana")});
    team.workbook->redo();
    team.reveal();
    CHECK(team.item().rounds[0].counts.levels == std::vector<int>{0, 1, 1});
}

TEST_CASE("Many ballots put in together are one step") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.apply(Compound{{"Import", {}}, {team.ballot("Ana", 2, "x"), team.ballot("Ana", 3, "y")}});
    CHECK(team.workbook->undoable()->subject == "Lincoln 2026–27");
    CHECK(team.item("x").voted.size() == 1);
    CHECK(team.item("y").voted.size() == 1);
    team.workbook->undo();
    CHECK(team.item("x").voted.empty());
    team.workbook->redo();
    team.begin("y");
    team.reveal("y");
    CHECK(team.item("y").rounds[0].counts.levels == std::vector<int>{0, 0, 1});
}

TEST_CASE("What is refused in a rating session says why") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    const AssessmentId here = team.assessment;
    CHECK(team.verdict(BeginRound{here, dimension("x")}) == "No rating session is open. Start one first.");
    team.start();
    CHECK(team.verdict(StartSession{here, {}, {}}) ==
          "A rating session is open already. Go on with it, or close it first.");
    CHECK(team.verdict(BeginRound{here, dimension("u")}) ==
          "u is not on the agenda. Add it to the agenda first.");
    CHECK(team.verdict(RevealRound{here, dimension("x")}) ==
          "There is no open vote on x. Begin voting first.");
    team.begin();
    CHECK(team.verdict(BeginRound{here, dimension("y")}) == "The vote on x is open. Reveal it first.");
    CHECK(team.verdict(RevealRound{here, dimension("x")}) == "No ballot is in. Cast or count ballots first.");
    CHECK(team.verdict(team.ballot("Eva", 1)) ==
          "Eva observes and does not vote. Let them vote in the team's list first.");
    CHECK(team.verdict(team.ballot("Ana", 4)) ==
          "The rubric of this assessment has no level 4. Choose one of its levels.");
    team.apply(SetAttendance{here, team.member("Di"), false});
    CHECK(team.verdict(team.ballot("Di", 1)) == "Di is marked as absent. Mark them as present first.");
    team.cast("Ana", 1);
    CHECK(team.verdict(SetAttendance{here, team.member("Ana"), false}) ==
          "A ballot of Ana on x is in. Reveal that round, or withdraw the ballot first.");
    CHECK(team.verdict(RemoveMember{here, team.member("Ana")}) ==
          "A ballot of Ana on x is in. Reveal that round, or withdraw the ballot first.");
    CHECK(team.verdict(WithdrawBallot{here, dimension("x"), team.member("Bo")}) ==
          "There is no ballot to withdraw. A ballot can be withdrawn until its round is revealed.");
    CHECK(team.verdict(CloseSession{here}) == "The vote on x is open. Reveal it first.");
    CHECK(team.verdict(FinalizeAssessment{here}) == "A rating session is open. Close it first.");
    CHECK(team.verdict(RemoveAssessment{here}) == "A rating session is open. Close it first.");
    CHECK(team.verdict(
              DecideRating{here, dimension("x"), LevelRank(1), valid<Prose>(""), {}, {}, valid<Prose>("")}) ==
          "The vote on x is open. Reveal it first.");
    SessionPlan other{Voting::Anonymous, {}, 1, {}, {}, "", {dimension("x")}};
    CHECK(team.verdict(ChangeSession{here, other}) ==
          "The way of voting can not change after the first ballot. Close this session and start another.");
    team.reveal();
    CHECK(team.verdict(team.ballot("Bo", 1)) ==
          "The vote on x was revealed. Begin another round to vote again.");
    CHECK(team.verdict(RemoveMember{here, team.member("Ana")}) ==
          "Ana has voted in a rating session and stays on the record. Let them observe, or mark them as "
          "absent.");
    CHECK(team.verdict(ChangeSession{here, {Voting::Named, {}, 1, {}, {}, "", {dimension("y")}}}) ==
          "The team has voted on x or decided it in this session. Keep it on the agenda; it can be parked.");
    CHECK(team.verdict(CloseSession{here}) == "allowed");
}

TEST_CASE("A session that was closed stays with its assessment, also when that is removed and brought back") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.apply(
        CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::startingIn(2027), team.snapshot()->rubric});
    team.start();
    team.begin();
    team.cast("Ana", 1);
    team.reveal();
    team.apply(ParkDimension{team.assessment, dimension("x"), true, std::chrono::seconds(5)});
    team.apply(SetAttendance{team.assessment, team.member("Di"), false});
    team.apply(CloseSession{team.assessment});
    const Snapshot before = *team.snapshot();
    CHECK(openSession(before) == nullptr);
    team.apply(RemoveAssessment{team.assessment});
    team.workbook->undo();
    CHECK(*team.snapshot() == before);
    CHECK(team.workbook->check().empty());
}

TEST_CASE("Before the reveal the file tells who voted and not what") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.begin();
    team.cast("Ana", 1);
    team.cast("Bo", 1);
    CHECK(team.inFile("SELECT COUNT(*) FROM sealed_ballot") == 2);
    CHECK(team.inFile("SELECT COUNT(DISTINCT sealed) FROM sealed_ballot") == 2);
    CHECK(team.inFile("SELECT (SELECT COUNT(*) FROM ballot) + (SELECT COUNT(*) FROM round_count)") == 0);
}

TEST_CASE("After an anonymous vote nothing in the file links a member to a ballot or opens a sealed one") {
    const TemporaryFolder folder;
    const auto path = folder / "a.plumbline";
    VotingTeam team(path);
    team.start(Voting::Anonymous);
    for (const char* on : {"x", "y", "z"})
        for (const char* who : {"Ana", "Bo", "Cy", "Di"})
            team.cast(who, who[0] == 'A' ? 1 : 2, on);
    const std::vector<std::string> secrets = team.secrets();
    REQUIRE(secrets.size() == 3);
    for (const char* on : {"x", "y", "z"}) {
        team.begin(on);
        team.reveal(on);
    }
    CHECK(team.item().rounds[0].counts.levels == std::vector<int>{1, 3, 0});
    CHECK(team.item().rounds[0].ballots.empty());
    CHECK(team.inFile("SELECT COUNT(*) FROM ballot") == 0);
    CHECK(team.inFile("SELECT COUNT(*) FROM sealed_ballot") == 0);
    team.workbook.reset();
    const std::string bytes = bytesOf(path);
    for (const std::string& secret : secrets)
        CHECK(bytes.find(secret) == std::string::npos);
    CHECK(bytesOf(path.string() + "-journal").empty());
}

TEST_CASE("Secrets are gone from the file also where there were pages full of them") {
    const TemporaryFolder folder;
    const auto path = folder / "a.plumbline";
    std::string rubric = "A:";
    for (int i = 1; i <= 150; ++i)
        rubric += " d" + std::to_string(i);
    VotingTeam team(path, rubric);
    team.start(Voting::Anonymous);
    // Put in out of order, so that pages are split in the middle.
    Compound ballots{{"Import", {}}, {}};
    for (int i = 0; i < 150; ++i)
        ballots.edits.emplace_back(team.ballot("Ana", 1 + i % 3, "d" + std::to_string(1 + i * 67 % 150)));
    team.apply(ballots);
    const std::vector<std::string> secrets = team.secrets();
    REQUIRE(secrets.size() == 150);
    for (int i = 1; i <= 150; ++i) {
        team.begin("d" + std::to_string(i));
        team.reveal("d" + std::to_string(i));
    }
    team.workbook.reset();
    const std::string bytes = bytesOf(path);
    for (const std::string& secret : secrets)
        CHECK(bytes.find(secret) == std::string::npos);
}
