// SPDX-License-Identifier: MIT
#include "analysis/rewording.h"

#include <optional>

namespace plumbline {

namespace {

const std::string& descriptorOf(const Rubric& rubric, const DimensionId& dimension, LevelRank level) {
    return rubric.descriptor(rubric.positionOf(dimension), level);
}

/// Levels are matched by id; one that only one rubric has is removed, or added, whole.
std::vector<LevelRewording> levelsOf(const Rubric& before, const Rubric& after,
                                     const DimensionId& dimension) {
    std::vector<LevelRewording> levels;
    for (const LevelRank rank : after.ranks()) {
        const Level& level = after.level(rank);
        const std::string& anew = descriptorOf(after, dimension, rank);
        const std::optional<LevelRank> older = before.findLevel(level.id.value());
        if (!older) {
            levels.push_back({level.name, wordDiff({}, anew)});
            continue;
        }
        const std::string& formerName = before.level(*older).name;
        const std::string& former = descriptorOf(before, dimension, *older);
        if (former != anew || formerName != level.name)
            levels.push_back({formerName == level.name ? level.name : formerName + " → " + level.name,
                              wordDiff(former, anew)});
    }
    for (const LevelRank rank : before.ranks())
        if (!after.findLevel(before.level(rank).id.value()))
            levels.push_back({before.level(rank).name, wordDiff(descriptorOf(before, dimension, rank), {})});
    return levels;
}

} // namespace

std::vector<Rewording> rewordings(const Comparison& comparison, const ComparisonRow& row) {
    std::vector<Rewording> all;
    std::optional<std::size_t> before;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (!row.cells[column].value)
            continue;
        if (before && row.reworded[column])
            all.push_back({*before, column,
                           levelsOf(*comparison.columns[*before].rubric, *comparison.columns[column].rubric,
                                    row.dimension)});
        before = column;
    }
    return all;
}

} // namespace plumbline
