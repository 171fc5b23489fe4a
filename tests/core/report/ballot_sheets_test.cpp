// SPDX-License-Identifier: MIT
#include "report/ballot_sheets.h"

#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/snapshots.h"

#include <algorithm>

using namespace plumbline;
using plumbline::test::school;

namespace {

plumbline::test::AssessmentSketch team(Voting voting = Voting::Named) {
    return school("Lincoln").member("Ana").member("Ben").member("Cy").session("y x", voting).absent("Ben");
}

std::string sheets(const SnapshotPointer& snapshot, bool absentToo = false) {
    return plumbline::test::asText(ballotSheets(*snapshot, *openSession(*snapshot), absentToo, Wording()));
}

std::ptrdiff_t pages(const Document& document) {
    return document.blocks.empty() ? 0 : 1 + std::ranges::count_if(document.blocks, [](const Block& block) {
                                             return std::holds_alternative<PageBreak>(block);
                                         });
}

} // namespace

TEST_CASE("A ballot sheet has a line of boxes for each dimension, in the order of the agenda") {
    const std::string text = sheets(team());
    CHECK_THAT(text, ContainsSubstring("H2 Ana\n"));
    CHECK_THAT(text, ContainsSubstring("P Lincoln · 2025–26 · Rating session of 24 November 2025\n"));
    CHECK_THAT(text, ContainsSubstring("  | Dimension | 1 | 2 | 3 | A\n"
                                       "  | y | [ ] low | [ ] mid | [ ] high | [ ] Abstain\n"
                                       "  | x | [ ] low | [ ] mid | [ ] high | [ ] Abstain\n"));
}

TEST_CASE("Ballot sheets are for the voters present, or for all who vote") {
    CHECK_THAT(sheets(team()), ContainsSubstring("H2 Cy") && !ContainsSubstring("Ben"));
    CHECK_THAT(sheets(team(), true), ContainsSubstring("H2 Ben"));
    Snapshot snapshot = *team().snapshot();
    snapshot.team[2].votes = false;
    CHECK(pages(ballotSheets(snapshot, snapshot.sessions[0], true, Wording())) == 2);
}

TEST_CASE("With anonymous voting the ballot sheets are all alike and carry no name") {
    const SnapshotPointer snapshot = team(Voting::Anonymous).snapshot();
    const Document document = ballotSheets(*snapshot, *openSession(*snapshot), true, Wording());
    CHECK_FALSE(document.pageNumbers);
    CHECK(pages(document) == 3);
    const std::string text = plumbline::test::asText(document);
    for (const char* name : {"Ana", "Ben", "Cy"})
        CHECK_THAT(text, !ContainsSubstring(name));
    CHECK_THAT(text, ContainsSubstring("Write no name on the sheet"));
    const auto sheet = [&](std::size_t first) {
        return std::vector(document.blocks.begin() + std::ptrdiff_t(first),
                           document.blocks.begin() + std::ptrdiff_t(first) + 4);
    };
    CHECK(sheet(0) == sheet(5));
    CHECK(sheet(0) == sheet(10));
}

TEST_CASE("What takes no ballots now is not on the sheets, and without a line there is none") {
    const std::string text = sheets(team().votes("y: 2 2"));
    CHECK_THAT(text, !ContainsSubstring("| y |"));
    CHECK_THAT(text, ContainsSubstring("| x |"));
    const SnapshotPointer done = team().votes("y: 2 2").votes("x: 1 1").snapshot();
    CHECK(ballotSheets(*done, *openSession(*done), true, Wording()).blocks.empty());
}
