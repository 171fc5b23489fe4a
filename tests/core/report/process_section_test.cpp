// SPDX-License-Identifier: MIT
#include "report/process_section.h"

#include "report/assessment_report.h"
#include "report/session_words.h"
#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/snapshots.h"

using namespace plumbline;
using test::school;

namespace {

std::string textOf(const Snapshot& snapshot) {
    Document document;
    document.blocks = processBlocks(snapshot, Wording());
    return test::asText(document);
}

std::string reportOf(const Snapshot& snapshot, const ReportSections& sections = {}) {
    return test::asText(assessmentReport(snapshot, nullptr, sections, *Date::of(2026, 11, 24), Wording()));
}

test::AssessmentSketch teamOfFour() {
    return school("S")
        .rubric("A: x y | B: u")
        .member("Ana", "Principal")
        .member("Ben", "Teacher")
        .member("Cy")
        .member("Di", "Board");
}

test::AssessmentSketch afternoon() {
    return teamOfFour()
        .session({}, Voting::Named, 3)
        .groundRules("Listen.\nOne speaks.")
        .absent("Di")
        .votes("x: 1 3 a | 2 3 2")
        .votes("y: 2 2 2")
        .decide("x 2", DecisionRule::Majority, Confidence::Low,
                "Ben: seen in two rooms only.\nHe will look again.")
        .decide("y 2")
        .reason("x", "Seen")
        .evidence("x", "Walk-through")
        .park("u")
        .closeSession();
}

} // namespace

TEST_CASE("The blocks of a rating session are these") {
    CHECK(textOf(*afternoon().snapshot()) == R"(H2 How the team decided
P The ballots of a round were shown all at once. A vote is not yet a decision: the level is what the team settled on.
H3 Rating session, 24 November 2025
TABLE Who met, and what was agreed before the first vote
  | Subject | Agreed
  | Date | 24 November 2025
  | Took part | Ana, Principal; Ben, Teacher; Cy
  | Absent | Di, Board
  | Voting | Secret until the reveal, then by name
  | Decision rule | Consensus
  | Quorum | 3 voters present
  | Ground rules | Listen.; One speaks.
TABLE Votes and decisions. Ballots are counted by level, from low to high
  | Dimension | Ballots | Movement | Decision | Time
  | x | Round 1: 1–0–1 · 1 abstained; Round 2: 0–2–1 | Round 2: 1 higher, 0 lower, 1 the same | [2/3] mid; by majority; low confidence | 10 minutes
  | y | Round 1: 0–3–0 | – | [2/3] mid; by consensus; medium confidence | 5 minutes
  | u | No vote | – | Parked | –
TABLE What the minority wants to be known
  | Dimension | Note
  | x | Ben: seen in two rooms only.; He will look again.
TABLE Checklist, told from what happened
  | Statement | Kept | Not kept on
  | Ground rules were written down | Yes | –
  | The quorum of 3 was present at every reveal | Yes | –
  | The team voted before it decided | Yes | –
  | The team voted again after a split vote | Yes | –
  | Evidence is recorded for every decision | No | y
  | A reason is recorded for every decision | No | y
  | Every dimension of the agenda was decided | No | u (parked)
)");
}

TEST_CASE("Every session has its part, in the order they were held") {
    const std::string text =
        textOf(*afternoon().session("u", Voting::Anonymous).votes("u: 1 1 3").decide("u 1").snapshot());
    const std::size_t first = text.find("H3 Rating session, 24 November 2025\n");
    const std::size_t second = text.find("H3 Rating session, since 24 November 2025, still open\n");
    REQUIRE(first != std::string::npos);
    REQUIRE(second != std::string::npos);
    CHECK(first < second);
    CHECK(text.find("| Voting | Anonymous: who voted what was not kept") > second);
}

TEST_CASE("A report without sessions has no page about them, and can go without it otherwise") {
    CHECK_THAT(reportOf(*teamOfFour().rate("x 2").snapshot()), !ContainsSubstring("How the team decided"));
    const SnapshotPointer snapshot = afternoon();
    CHECK_THAT(reportOf(*snapshot), ContainsSubstring("H2 How the team decided"));
    ReportSections without;
    without.process = false;
    CHECK_THAT(reportOf(*snapshot, without), !ContainsSubstring("How the team decided"));
}

TEST_CASE("The card of a dimension says how the last round went") {
    const std::string text = reportOf(*afternoon().votes("u: 1 2 3").snapshot());
    CHECK_THAT(text, ContainsSubstring("  Ballots: Round 2: within one level, 0–2–1\n"));
    CHECK_THAT(text, ContainsSubstring("  Ballots: Round 1: all 3 agree on mid\n"));
    CHECK_THAT(text, ContainsSubstring("  Ballots: Round 1: split 1–1–1\n"));
    CHECK_THAT(reportOf(*teamOfFour().rate("x 2").snapshot()), !ContainsSubstring("Ballots"));
}

TEST_CASE("A vote that goes on leaves no trace in the report") {
    Snapshot snapshot = *teamOfFour().session().votes("x: 1 2 3 2").snapshot();
    const std::string before = reportOf(snapshot);
    AgendaItem& item = snapshot.sessions[0].agenda[0];
    item.open = OpenRound{2, Instant(1764000000000)};
    item.voted = {snapshot.team[0].id, snapshot.team[2].id};
    item.counted = 2;
    CHECK(reportOf(snapshot) == before);
}

TEST_CASE("No member stands beside a ballot") {
    const std::string text = textOf(*afternoon().snapshot());
    const std::size_t votes = text.find("TABLE Votes");
    const std::string table = text.substr(votes, text.find("TABLE What") - votes);
    for (const char* name : {"Ana", "Ben", "Cy", "Di,"})
        CHECK_THAT(table, !ContainsSubstring(name));
}

TEST_CASE("A rating that was changed after its decision is told apart") {
    CHECK_THAT(textOf(*afternoon().rate("y 3").snapshot()),
               ContainsSubstring("[2/3] mid; by consensus; medium confidence; Now: high"));
}

TEST_CASE("Who voted and then left took part, and who only watched observed") {
    Snapshot snapshot = *teamOfFour().votes("x: 1 2 3 2").absent("Di").snapshot();
    snapshot.team[2].votes = false;
    const RatingSession& session = snapshot.sessions[0];
    CHECK(tookPartText(snapshot, session) == "Ana, Principal\nBen, Teacher\nDi, Board");
    CHECK(observedText(snapshot, session) == "Cy");
    CHECK(absentText(snapshot, session).empty());
}

TEST_CASE("Durations are whole minutes") {
    using namespace std::chrono_literals;
    CHECK(durationText(Wording(), 0s) == "–");
    CHECK(durationText(Wording(), 29s) == "under a minute");
    CHECK(durationText(Wording(), 80s) == "1 minute");
    CHECK(durationText(Wording(), 100s) == "2 minutes");
}

TEST_CASE("A session over several days tells the first and the last") {
    RatingSession session = afternoon().snapshot()->sessions[0];
    session.closed = Instant(session.started.millisecondsSinceEpoch() + 7LL * 24 * 3600 * 1000);
    CHECK(datesText(Wording(), session) == "24 November 2025 to 1 December 2025");
}

TEST_CASE(
    "With enough dimensions two indices of the first ballots stand below the votes, with their meaning") {
    auto sketch = school("S").rubric("A: x y z u v").member("Ana").member("Ben");
    sketch.votes("x: 1 3").votes("y: 3 1").votes("z: 2 2").votes("u: 1 1");
    CHECK_THAT(textOf(*sketch.snapshot()), !ContainsSubstring("alpha"));
    sketch.votes("v: 1 3 | 2 2");
    CHECK_THAT(
        textOf(*sketch.snapshot()),
        ContainsSubstring("P Agreement of the first ballots of 2 members on 5 dimensions: ordinal alpha "
                          "(Krippendorff) −0."));
}

TEST_CASE("The time to think is told where it was agreed, and the facilitator's notes are told nowhere") {
    Snapshot snapshot = *afternoon().snapshot();
    snapshot.sessions[0].agenda[0].notes = "Di left in anger.";
    CHECK(reportOf(snapshot).find("Time to think") == std::string::npos);
    snapshot.sessions[0].thinkTime = std::chrono::seconds(90);
    CHECK_THAT(reportOf(snapshot), ContainsSubstring("Time to think before a vote | 90 seconds"));
    CHECK(reportOf(snapshot).find("anger") == std::string::npos);
}
