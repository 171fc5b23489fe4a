// SPDX-License-Identifier: MIT
// What an evidence binder holds, and where each piece lies in it.
#pragma once

#include "assessment/snapshot.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumbline {

struct BinderEntry {
    const Evidence* piece;
    std::string number; ///< "07": as many digits as the last one has, so that names sort
    std::string file;   ///< "files/07 Plan.pdf"; empty for a link
    std::int64_t size;  ///< of that file, in bytes
};

/// In the order of the rubric; pieces of the same dimension as they were added. All of the evidence where
/// `chosen` is empty. Valid while the snapshot is.
std::vector<BinderEntry> binderEntries(const Snapshot& snapshot, const std::vector<EvidenceId>& chosen);

} // namespace plumbline
