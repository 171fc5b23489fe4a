// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "support/voting_team.h"

using namespace plumbline;
using namespace plumbline::test;
using std::chrono::seconds;

TEST_CASE("The time to think is kept with the session, and can be changed later") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    SessionPlan plan;
    plan.thinkTime = seconds(60);
    plan.agenda = {dimension("x")};
    team.apply(StartSession{team.assessment, plan, {}});
    team.reopen();
    CHECK(team.session().thinkTime == seconds(60));
    plan.thinkTime = seconds(0);
    team.apply(ChangeSession{team.assessment, plan});
    team.reopen();
    CHECK(team.session().thinkTime == seconds(0));
    team.workbook->undo();
    CHECK(team.session().thinkTime == seconds(60));
    plan.thinkTime = seconds(-1);
    CHECK(team.verdict(ChangeSession{team.assessment, plan}) ==
          "The quorum must be 1 or more, the times 0 or more. Choose other numbers.");
}

TEST_CASE("The facilitator's notes are kept, taken back as one step, and not told in the history") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.apply(SetAgendaNotes{team.assessment, dimension("y"), valid<Prose>("Ask Bo first.")});
    team.reopen();
    CHECK(team.item("y").notes == "Ask Bo first.");
    CHECK(team.item("x").notes.empty());
    const HistoryEntry last = *team.workbook->undoable();
    CHECK(toEnglish(last.label) == "Change the notes on y");
    CHECK((last.from + last.to).empty());
    team.workbook->undo();
    CHECK(team.item("y").notes.empty());
    team.workbook->redo();
    CHECK(team.item("y").notes == "Ask Bo first.");
}

TEST_CASE("Notes belong to a dimension on the agenda of an open session") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    const auto notes = [&](const char* on) {
        return team.verdict(SetAgendaNotes{team.assessment, dimension(on), valid<Prose>("Note")});
    };
    CHECK(notes("x") == "No rating session is open. Start one first.");
    team.start();
    CHECK(notes("x") == "allowed");
    CHECK(notes("u") == "u is not on the agenda. Add it to the agenda first.");
    CHECK(notes("q") ==
          "The rubric of this assessment has no dimension \"q\". Choose one of its dimensions.");
    team.apply(CloseSession{team.assessment});
    CHECK(notes("x") == "No rating session is open. Start one first.");
}

TEST_CASE("Time that is noted adds up, and is neither a line in the history nor a step to undo") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    const std::size_t lines = team.workbook->history().size();
    const Applied applied = team.apply(NoteTime{team.assessment, dimension("x"), seconds(40)});
    CHECK(applied.changed == std::vector{team.assessment});
    team.apply(NoteTime{team.assessment, dimension("x"), seconds(2)});
    CHECK(team.item().spent == seconds(42));
    team.reopen();
    CHECK(team.item().spent == seconds(42));
    CHECK(team.item("y").spent == seconds(0));
    CHECK(team.workbook->history().size() == lines);
    CHECK(toEnglish(team.workbook->undoable()->label) == "Start a rating session");
    CHECK(team.verdict(NoteTime{team.assessment, dimension("x"), seconds(-1)}) ==
          "The time spent must be 0 or more. Choose another number.");
}

TEST_CASE("Undo and redo pass over time that was noted in between, and give no time back") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.apply(ParkDimension{team.assessment, dimension("x"), true, seconds(5)});
    team.apply(NoteTime{team.assessment, dimension("x"), seconds(10)});
    team.workbook->undo();
    CHECK_FALSE(team.item().parked);
    CHECK(team.item().spent == seconds(15));
    team.apply(NoteTime{team.assessment, dimension("x"), seconds(20)});
    REQUIRE(team.workbook->redoable());
    CHECK(std::holds_alternative<Applied>(team.workbook->redo()));
    CHECK(team.item().parked);
    CHECK(team.item().spent == seconds(35));
    team.workbook->undo();
    team.workbook->undo(); // the session itself
    CHECK(team.snapshot()->sessions.empty());
    team.workbook->redo();
    CHECK(team.item().spent == seconds(35));
    CHECK(team.workbook->check().empty());
}

TEST_CASE("A session does not take over the time of one that is gone") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.start();
    team.apply(NoteTime{team.assessment, dimension("x"), seconds(60)});
    team.workbook->undo();
    team.start();
    CHECK(team.item().spent == seconds(0));
}

TEST_CASE("Noted time comes back with an assessment that was removed") {
    const TemporaryFolder folder;
    VotingTeam team(folder / "a.plumbline");
    team.apply(
        CreateAssessment{valid<Name>("Lincoln"), *SchoolYear::startingIn(2027), team.snapshot()->rubric});
    team.start();
    team.apply(NoteTime{team.assessment, dimension("x"), seconds(60)});
    team.apply(SetAgendaNotes{team.assessment, dimension("x"), valid<Prose>("Note")});
    team.apply(CloseSession{team.assessment});
    const Snapshot before = *team.snapshot();
    team.apply(RemoveAssessment{team.assessment});
    team.workbook->undo();
    CHECK(*team.snapshot() == before);
    CHECK(team.workbook->check().empty());
}
