// SPDX-License-Identifier: MIT
// What the marks on its sentences say about a level: counted, never weighed, and no rating.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"

#include <cstddef>
#include <string>

namespace plumbline {

/// The sentences of one descriptor by their mark.
struct MarkCounts {
    int inPlace = 0;
    int partly = 0;
    int notYet = 0;
    int unmarked = 0;

    bool any() const { return inPlace + partly + notYet > 0; }

    friend bool operator==(const MarkCounts&, const MarkCounts&) = default;
};

MarkCounts markCounts(const Snapshot& snapshot, std::size_t position, LevelRank level);

/// "2 in place, 1 partly, 1 not yet, 3 not marked"; what there is none of is left out.
std::string markCountsText(const Wording& wording, const MarkCounts& counts);

} // namespace plumbline
