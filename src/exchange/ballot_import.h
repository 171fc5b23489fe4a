// SPDX-License-Identifier: MIT
// A ballot file matched against the assessment it is meant for: one edit, or everything that is wrong.
#pragma once

#include "assessment/edit.h"
#include "exchange/ballot_file.h"

#include <optional>
#include <vector>

namespace plumbline {

/// All or nothing.
struct BallotImport {
    /// Whose ballots; nothing where they are not known.
    std::optional<MemberId> member;
    /// What there are ballots on, in the order of the file.
    std::vector<DimensionId> dimensions;
    /// Casts them in one step; there where there are no issues.
    std::optional<Compound> edit;
    /// With places in the file; none tells what a ballot is.
    Issues issues;
};

/// The school is known by its uuid or its name, the member by the uuid, else by a name that one of the team
/// has.
BallotImport matchBallots(const BallotFile& file, const Snapshot& snapshot);

} // namespace plumbline
