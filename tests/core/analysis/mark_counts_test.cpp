// SPDX-License-Identifier: MIT
#include "analysis/mark_counts.h"

#include "rubric/builtin.h"
#include "rubric/statements.h"
#include "support/catch.h"
#include "support/snapshots.h"

using namespace plumbline;
using test::school;

TEST_CASE("The sentences of a level are counted by their mark, the others as not marked") {
    Snapshot snapshot = *school("S").rubric(masteryBasedLearning()).snapshot();
    const LevelRank level(2);
    const auto sentences = static_cast<int>(statements(snapshot.rubric->descriptor(0, level)).size());
    REQUIRE(sentences >= 2);
    CHECK_FALSE(markCounts(snapshot, 0, level).any());
    snapshot.marks = {{{0, level, 0}, StatementMark::Partly},
                      {{0, level, 1}, StatementMark::InPlace},
                      {{0, LevelRank(3), 0}, StatementMark::NotYet},
                      {{1, level, 0}, StatementMark::NotYet}};
    CHECK(markCounts(snapshot, 0, level) == MarkCounts{1, 1, 0, sentences - 2});
    CHECK(markCounts(snapshot, 0, LevelRank(3)).notYet == 1);
    CHECK_FALSE(markCounts(snapshot, 0, LevelRank(1)).any());
}

TEST_CASE("Marks in words leave out what there is none of") {
    CHECK(markCountsText(Wording(), {2, 1, 1, 3}) == "2 in place, 1 partly, 1 not yet, 3 not marked");
    CHECK(markCountsText(Wording(), {0, 0, 2, 0}) == "2 not yet");
}
