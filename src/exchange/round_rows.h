// SPDX-License-Identifier: MIT
// The votes of rating sessions as rows of a table: one for every revealed round, and one for a dimension of
// the agenda that has none.
#pragma once

#include "assessment/snapshot.h"

#include <vector>

namespace plumbline {

/// Points into the snapshots it was made from.
struct RoundRow {
    const Snapshot* snapshot;
    const RatingSession* session;
    const AgendaItem* item;
    const Round* round; ///< null where the dimension was never voted on
    /// The dimension's last row: what was decided, and the time, stand here, so that nothing is counted
    /// twice.
    bool last;

    const Decision* decision() const { return last && item->decision ? &*item->decision : nullptr; }
};

std::vector<RoundRow> roundRows(const std::vector<SnapshotPointer>& assessments);

/// The most levels that one of the rubrics has.
std::size_t mostLevels(const std::vector<SnapshotPointer>& assessments);

} // namespace plumbline
