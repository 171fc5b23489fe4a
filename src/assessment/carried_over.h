// SPDX-License-Identifier: MIT
// What a school year takes over from an earlier one: worked out in one place for those who say it and those
// who do it.
#pragma once

#include "assessment/snapshot.h"

#include <vector>

namespace plumbline {

/// A piece of evidence with what it is tied to in the rubric of the new year.
struct CarriedEvidence {
    EvidenceId id;
    std::vector<std::size_t> positions; ///< at least one
    std::vector<StatementPlace> statements;
};

struct CarriedOver {
    std::vector<Member> team;
    /// To be reviewed, each continuing the one it was.
    std::vector<NextStep> nextSteps;
    std::vector<CarriedEvidence> evidence;
};

/// All that a year with `rubric` can take over from `from` and has not got: `to` is that year as it is, null
/// where it is not there yet. A dimension is the same by its id, a sentence by its words; what has no place
/// in the rubric stays behind. Uuids of members and steps are still those of `from`.
CarriedOver carriedOver(const Snapshot& from, const Rubric& rubric, const Snapshot* to);

} // namespace plumbline
