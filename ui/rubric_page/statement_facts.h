// SPDX-License-Identifier: MIT
// What is known of the sentences of a dimension: their marks, last year's, and the evidence tied to them.
#pragma once

#include <QString>

#include "assessment/snapshot.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

struct StatementFacts {
    StatementPlace place;
    QString words;
    std::optional<StatementMark> mark;
    /// "2025–26: partly"; empty where it was not marked then, or was not word for word the same.
    QString lastYear;
    std::size_t evidence = 0; ///< pieces tied to it
};

/// All sentences of a dimension in the order of reading. `previous` may be null.
std::vector<StatementFacts> statementFacts(const Snapshot& snapshot, const Snapshot* previous,
                                           std::size_t position);

/// Where a sentence begins in the descriptor, and how it is marked.
struct StatementStart {
    qsizetype at;
    std::optional<StatementMark> mark;

    friend bool operator==(const StatementStart&, const StatementStart&) = default;
};

std::vector<StatementStart> statementStarts(const Snapshot& snapshot, std::size_t position, LevelRank level);

/// "In place", "Partly", "Not yet".
QString markName(StatementMark mark);

/// A line for every level that has marks: "Developing: 3 of 5 sentences in place, 1 partly". Help with the
/// choice, never the rating; empty where nothing is marked.
QString whatSpeaks(const Snapshot& snapshot, std::size_t position);
QString whatSpeaks(const Snapshot& snapshot, std::size_t position, LevelRank level);

} // namespace plumbline::ui
