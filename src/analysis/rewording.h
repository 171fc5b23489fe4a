// SPDX-License-Identifier: MIT
// What a rubric said of a dimension before and what it says after, word by word, for every level that
// differs.
#pragma once

#include "analysis/comparison.h"
#include "base/word_diff.h"

#include <cstddef>
#include <string>
#include <vector>

namespace plumbline {

struct LevelRewording {
    std::string level; ///< its name; "Emerging → Initiating" where that is another too
    std::vector<WordRun> runs;

    friend bool operator==(const LevelRewording&, const LevelRewording&) = default;
};

/// Between two columns, neither of which lacks the dimension.
struct Rewording {
    std::size_t before = 0;
    std::size_t after = 0;
    std::vector<LevelRewording> levels;

    friend bool operator==(const Rewording&, const Rewording&) = default;
};

/// One for every column whose wording is another than in the column before that has the dimension.
std::vector<Rewording> rewordings(const Comparison& comparison, const ComparisonRow& row);

} // namespace plumbline
