// SPDX-License-Identifier: MIT
// Ballot files matched against the assessment they are meant for: one edit, or everything that is wrong.
#pragma once

#include "assessment/edit.h"
#include "exchange/ballot_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

/// All or nothing.
struct BallotImport {
    /// What is told of one of the file's lines: not what it says.
    struct Line {
        std::string name; ///< of its dimension, or what stands there where the rubric has none
        std::optional<std::size_t> position; ///< of its dimension
        bool isFilledIn = false;
        std::optional<std::size_t> issue; ///< the place among `issues` of what is wrong with it
    };

    /// Whose ballots; nothing where they are not known.
    std::optional<MemberId> member;
    /// What there are ballots on, in the order of the file.
    std::vector<DimensionId> dimensions;
    /// One for every line of the file; empty where it is on another rubric.
    std::vector<Line> lines;
    /// Casts them in one step; there where there are no issues.
    std::optional<Compound> edit;
    /// With places in the file; none tells what a ballot is.
    Issues issues;
};

/// The school is known by its uuid or its name, the member by the uuid, else by a name that one of the team
/// has.
BallotImport matchBallots(const BallotFile& file, const Snapshot& snapshot);

/// Several files as one import.
struct BallotImports {
    /// One for every file.
    std::vector<BallotImport> files;
    /// Casts all their ballots in one step; there where no file has an issue.
    std::optional<Compound> edit;
};

/// No two of them may hold a ballot of the same member on the same dimension.
BallotImports matchBallots(const std::vector<BallotFile>& files, const Snapshot& snapshot);

} // namespace plumbline
