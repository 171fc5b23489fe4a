// SPDX-License-Identifier: MIT
#include "report/assessment_report.h"

#include "report/dimension_cards.h"
#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/sample_school.h"
#include "support/snapshots.h"

#include <algorithm>

using namespace plumbline;
using test::school;

namespace {

const Date today = *Date::of(2026, 11, 24);

ReportSections only(bool ReportSections::*section) {
    ReportSections sections = ReportSections::none();
    sections.*section = true;
    return sections;
}

std::string textOf(const Snapshot& snapshot, const ReportSections& sections = {},
                   const Snapshot* earlier = nullptr) {
    return test::asText(assessmentReport(snapshot, earlier, sections, today, Wording()));
}

SnapshotPointer smallSchool() {
    return school("Lincoln")
        .rubric("A: x y | B: u")
        .rate("x 2, y n/a")
        .reason("x", "Seen in every room")
        .evidence("x u", "Walk-through")
        .step("x", "Write it down", "2026-05-31")
        .member("Ana", "Principal")
        .snapshot();
}

template <class T>
std::vector<T> all(const Document& document) {
    std::vector<T> found;
    for (const Block& block : document.blocks)
        if (const T* its = std::get_if<T>(&block))
            found.push_back(*its);
    return found;
}

} // namespace

TEST_CASE("The blocks of a small report are these") {
    CHECK(textOf(*smallSchool()) == R"(COVER Lincoln / Self-assessment report, 2025–26
  School year: 2025–26
  Status: Draft
  Rated: 1 of 2 rated · 1 not applicable
  Rubric: Tiny rubric, version 1.0
  Team: Ana, Principal
  Date: 24 November 2026
CONTENTS Contents
BREAK
H2 How to read this report
P A team of the school read the rubric and decided, for each of its 3 dimensions, which level describes the school best. For every dimension this report gives the level with its full description, what the next level asks for, the team's reason, the evidence and the next steps.
P Levels have an order and nothing more: the distance from one to the next is not measured. So there are no averages and no overall score. “At or above mid” counts the rated dimensions at that level or a higher one. The median level is the one in the middle when the ratings stand in order.
P This is a draft. Ratings, evidence and next steps may still change.
TABLE The marks
  | Mark | Meaning
  | [1/3] low | Level 1 of 3, the lowest
  | [2/3] mid | Level 2 of 3
  | [3/3] high | Level 3 of 3, the highest
  | [-/3] Not rated | The team has not decided yet. This is not the lowest level.
  | [n/a/3] Not applicable | The dimension does not apply to the school. It is left out of every count.
H2 How the ratings were made
P No rating session was recorded: the ratings were entered directly.
TABLE What each figure means
  | Figure | How to read it
  | Tiles | One tile is one dimension. Its mark and word say the level; a dashed edge is a dimension without one.
  | Bars | One bar is one strand. The length of a part is the number of dimensions at that level, and the number stands in it. What is not rated is the dashed rest; what does not apply is left out.
BREAK
H2 Profile
P 1 of 2 rated · 1 not applicable · at or above mid: 1 of 1 rated
FIGURE Every dimension at its level (Every dimension as a tile, by strand: 0 low, 1 mid, 0 high, 1 not rated, 1 not applicable.)
  A: x [2], y [n/a]
  B: u [-]
FIGURE How many dimensions are at each level (A bar for every strand, split by level. All strands: 0 low, 1 mid, 0 high, 1 not rated, 1 not applicable.)
  A: 0 1 0, unrated 0, not applicable 1
  B: 0 0 0, unrated 1, not applicable 0
  All strands: 0 1 0, unrated 1, not applicable 1
TABLE The strands in words
  | Strand | Rated | At or above mid | Median level
  | A | 1 of 1 rated · 1 not applicable | 1 of 1 | mid
  | B | 0 of 1 rated | Nothing rated yet | not rated
  | All strands | 1 of 2 rated · 1 not applicable | 1 of 1 | mid
H2 Strengths and where to work
H3 Strengths
P No dimension is rated high, the highest level, yet.
P The highest level given is mid: 1 of 1 rated dimensions.
LIST x · A
H3 Where to work
P No dimension is rated low, the lowest level.
P The lowest level given is mid: 1 of 1 rated dimensions.
LIST x · A
BREAK
H2 A
P 1 of 1 rated · 1 not applicable · at or above mid: 1 of 1 rated
CARD x / A · 1 of 2 / [2/3] mid / low, mid, high
  [2/3] Rated mid: x at mid.
  Next: high: x at high.
  Reason: Seen in every room
  Evidence: * Walk-through (Note)
  Next steps: * Write it down (Open, due 31 May 2026)
CARD y / A · 2 of 2 / [n/a/3] Not applicable / low, mid, high
  Not applicable: The team decided that this dimension does not apply to the school. It is left out of every count.
H2 B
P 0 of 1 rated · nothing rated yet
CARD u / B · 1 of 1 / [-/3] Not rated / low, mid, high
  Not rated: The team has not decided on a level yet.
  Evidence: * Walk-through (Note)
H2 Next steps
TABLE All next steps, by due date
  | Next step | Dimension | Owner | Due | Priority | Status
  == Still to do
  | Write it down | x | – | 31 May 2026 | Medium | Open
H2 Evidence
TABLE All evidence, in the order it was added
  | Evidence | What it is | Dimensions | Date | Source | Stance
  | Walk-through | Note: About Walk-through | x; u | – | – | Supports
H2 What was not rated
P The team has not decided on these dimensions:
LIST u · B
P These do not apply to the school and are left out of every count:
LIST y · A
H2 Signatures
P This report says what the team decided and why.
SIGN Principal, For the team, For the school board
)");
}

TEST_CASE("Everything the workbook holds about a year is in its report, word for word") {
    const SnapshotPointer snapshot = test::sampleSchool(2026);
    const std::string text = textOf(*snapshot);
    const Rubric& rubric = *snapshot->rubric;
    for (std::size_t i = 0; i < rubric.dimensionCount(); ++i) {
        CHECK_THAT(text, ContainsSubstring(rubric.dimension(i).name));
        CHECK_THAT(text, ContainsSubstring(test::onOneLine(snapshot->ratings[i].reason)));
        if (const auto level = levelOf(snapshot->ratings[i].value)) {
            CHECK_THAT(text, ContainsSubstring(rubric.descriptor(i, *level)));
            if (*level < rubric.highest())
                CHECK_THAT(text, ContainsSubstring(rubric.descriptor(i, LevelRank(level->value() + 1))));
        }
    }
    for (const Evidence& piece : snapshot->evidence) {
        CHECK_THAT(text, ContainsSubstring(piece.title));
        if (const Note* note = std::get_if<Note>(&piece.content))
            CHECK_THAT(text, ContainsSubstring(note->text));
        if (const Link* link = std::get_if<Link>(&piece.content))
            CHECK_THAT(text, ContainsSubstring(link->url));
    }
    for (const NextStep& step : snapshot->nextSteps)
        CHECK_THAT(text, ContainsSubstring(step.text));
    for (const Member& member : snapshot->team)
        CHECK_THAT(text, ContainsSubstring(member.name + ", " + member.role));
}

TEST_CASE("Without the list of evidence the cards hold the evidence in full") {
    const SnapshotPointer snapshot = smallSchool();
    CHECK_THAT(textOf(*snapshot, only(&ReportSections::dimensions)),
               ContainsSubstring("Walk-through (Note); About Walk-through"));
    CHECK_THAT(textOf(*snapshot), !ContainsSubstring("Walk-through (Note); About Walk-through"));
}

TEST_CASE("Evidence that speaks against the level says so in card and list") {
    const SnapshotPointer snapshot =
        school("S").rate("x 1").evidence("x", "Survey", Link{"https://example.org/s"}, Stance::Against);
    const std::string text = textOf(*snapshot);
    CHECK_THAT(text, ContainsSubstring("* Survey (Link, Speaks against)"));
    CHECK_THAT(text,
               ContainsSubstring("| Survey | Link: https://example.org/s | x | – | – | Speaks against"));
}

TEST_CASE("A piece of evidence tells its source, its year, what it is tied to and whether it still counts") {
    Snapshot snapshot = *school("S").rate("x 1").evidence("x y", "Survey", Note{"70 %"}).snapshot();
    Evidence& piece = snapshot.evidence[0];
    piece.source = "District office";
    piece.year = SchoolYear::startingIn(2024);
    piece.statements = {{0, LevelRank(2), 0}};
    piece.state = EvidenceState::OutOfDate;
    const std::string text = textOf(snapshot);
    CHECK_THAT(text, ContainsSubstring(
                         "* Survey (Note, 2024–25, from District office, out of date) – mid, sentence 1"));
    CHECK_THAT(text, ContainsSubstring(
                         "| Survey | Note: 70 % | x (mid, sentence 1); y | 2024–25 | District office | "
                         "Supports; out of date"));
    CHECK_THAT(text, ContainsSubstring("P These are rated without evidence:\nLIST x · A"));
    piece.date = Date::of(2025, 3, 14);
    piece.state = EvidenceState::Current;
    piece.stance = Stance::Against;
    CHECK_THAT(textOf(snapshot),
               ContainsSubstring("(Note, 14 March 2025, from District office, Speaks against)"));
    CHECK_THAT(textOf(snapshot),
               ContainsSubstring("P These are rated, and all evidence speaks against it:\nLIST x · A"));
}

TEST_CASE("Sentences that are marked stand in the card, and next steps with all that is known of them") {
    Snapshot snapshot = *school("S")
                             .rate("x 1")
                             .evidence("x", "Minutes")
                             .step("x", "Write it down", "", StepStatus::Done)
                             .snapshot();
    snapshot.marks = {{{0, LevelRank(1), 0}, StatementMark::InPlace},
                      {{0, LevelRank(2), 0}, StatementMark::Partly}};
    snapshot.focus = {0};
    NextStep& step = snapshot.nextSteps[0];
    step.priority = Priority::High;
    step.measure = "Every room has it";
    step.statement = StatementTie{LevelRank(2), 0};
    step.outcome = "Written in May";
    step.completion = {snapshot.evidence[0].id};
    const std::string text = textOf(snapshot);
    CHECK_THAT(text, ContainsSubstring("CARD x / A · 1 of 3 · focus of the school /"));
    CHECK_THAT(text, ContainsSubstring("  Sentences: * low: 1 in place * mid: 1 partly\n"
                                       "  In place: low, sentence 1\n"
                                       "  Not in place: * x at mid. (mid, sentence 1: Partly)\n"));
    CHECK_THAT(text, ContainsSubstring("P The school works on these dimensions first:\nLIST x · A"));
    const std::string details = "; Measure of success: Every room has it; What came of it: Written in May; "
                                "Evidence of completion: Minutes";
    CHECK_THAT(text,
               ContainsSubstring("* Write it down (Done, high priority); Brings in place: mid, sentence 1" +
                                 details));
    CHECK_THAT(text, ContainsSubstring("| Write it down; Brings in place: x at mid. (mid, sentence 1)" +
                                       details + " | x | – | – | High | Done"));
    step.status = StepStatus::Dropped;
    CHECK_THAT(textOf(snapshot), ContainsSubstring("; Why it was dropped: Written in May; "));
}

TEST_CASE("A report without a cover still starts with one first-level heading") {
    ReportSections sections;
    sections.cover = false;
    const Document document = assessmentReport(*smallSchool(), nullptr, sections, today, Wording());
    REQUIRE(std::holds_alternative<Heading>(document.blocks.front()));
    CHECK(std::get<Heading>(document.blocks.front()) ==
          Heading{1, "Lincoln · Self-assessment report, 2025–26"});
}

TEST_CASE("Only the chosen sections are in the report") {
    CHECK(textOf(*smallSchool(), only(&ReportSections::signatures)) ==
          "H1 Lincoln · Self-assessment report, 2025–26\nH2 Signatures\n"
          "P This report says what the team decided and why.\n"
          "SIGN Principal, For the team, For the school board\n");
}

TEST_CASE("With an earlier year every card tells its rating and a section compares") {
    const SnapshotPointer before = school("S").year("2024-25").rate("x 1, y 2, z 2").final();
    const SnapshotPointer now = school("S").year("2025-26").rate("x 2, y 2");
    const std::string text = textOf(*now, {}, before.get());
    CHECK_THAT(text, ContainsSubstring("  Compared with: 2024–25\n"));
    CHECK_THAT(text, ContainsSubstring("  2024–25: low · up 1 level\n"));
    CHECK_THAT(text, ContainsSubstring("  2024–25: mid · same\n"));
    CHECK_THAT(text, ContainsSubstring("H2 Compared with 2024–25\n"));
    ReportSections without;
    without.comparison = without.strengths = false;
    CHECK_THAT(textOf(*now, without, before.get()), !ContainsSubstring("2024–25"));
}

TEST_CASE("A final report is no draft and does not say it may change") {
    const SnapshotPointer snapshot = school("S").rate("x 1").final();
    const Document document = assessmentReport(*snapshot, nullptr, {}, today, Wording());
    CHECK_FALSE(document.draft);
    CHECK_THAT(test::asText(document), !ContainsSubstring("This is a draft"));
    CHECK(assessmentReport(*smallSchool(), nullptr, {}, today, Wording()).draft);
}

TEST_CASE("Open next steps stand before done ones, by due date, undated last") {
    const SnapshotPointer snapshot = school("S")
                                         .step("x", "undated")
                                         .step("x", "done", "2026-01-01", StepStatus::Done)
                                         .step("y", "late", "2026-09-01")
                                         .step("y", "early", "2026-03-01", StepStatus::Doing);
    const std::string text = textOf(*snapshot, only(&ReportSections::nextSteps));
    const auto at = [&](const char* step) { return text.find(std::string("| ") + step); };
    CHECK(at("early") < at("late"));
    CHECK(at("late") < at("undated"));
    CHECK(at("undated") < at("done"));
    CHECK(at("done") != std::string::npos);
}

TEST_CASE("The highest level has no next one") {
    const SnapshotPointer snapshot = school("S").rubric("A: x").rate("x 3");
    const auto cards = all<Card>(assessmentReport(*snapshot, nullptr, {}, today, Wording()));
    REQUIRE(cards.size() == 1);
    CHECK(std::ranges::none_of(cards[0].parts,
                               [](const CardPart& part) { return part.label.starts_with("Next:"); }));
}

TEST_CASE("A card counts the marks of the levels that have some") {
    Snapshot snapshot = *school("S").rubric("A: x y").rate("x 1").snapshot();
    snapshot.marks = {{{0, LevelRank(1), 0}, StatementMark::InPlace},
                      {{0, LevelRank(3), 0}, StatementMark::NotYet}};
    const auto partOf = [&](std::size_t position) {
        const Card card = dimensionCard(snapshot, position, {}, Wording());
        const auto part = std::ranges::find(card.parts, "Sentences", &CardPart::label);
        return part != card.parts.end() ? part->texts : std::vector<std::string>();
    };
    CHECK(partOf(0) == std::vector<std::string>{"low: 1 in place", "high: 1 not yet"});
    CHECK(partOf(1).empty());
}
