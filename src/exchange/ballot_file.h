// SPDX-License-Identifier: MIT
// The ballots of one member as a small JSON file: made by them elsewhere, taken in by the facilitator.
#pragma once

#include "assessment/snapshot.h"
#include "base/issue.h"
#include "base/text.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

/// No ballot file needs more bytes; a reader need not read on.
inline constexpr std::size_t longestBallotFile = std::size_t{1024} * 1024;

/// What such a file says (resources/ballots.schema.json describes the form); whether it fits an assessment is
/// another question (ballot_import.h).
struct BallotFile {
    struct LevelName {
        std::string id;
        std::string name;
    };

    /// One of the list; its place there is its place in "ballots".
    struct Line {
        std::string dimension;
        std::string name;  ///< of the dimension, for people; may be empty
        std::string level; ///< an id; empty where none is given
        bool abstains = false;

        bool isFilledIn() const { return abstains || !level.empty(); }
    };

    /// The rubric's words on a dimension, so that nobody needs the rubric to fill the file in.
    struct Words {
        std::string dimension;
        std::string strand;
        std::vector<std::string> descriptors; ///< one for every level, lowest first
    };

    std::string schoolUuid;
    std::string schoolName;
    SchoolYear year;
    std::string rubricId;
    std::string rubricVersion;
    std::string rubricSha256; ///< of the whole text of the rubric; empty where it is not given
    std::vector<LevelName> levels;
    std::string memberUuid; ///< empty where the file comes from a copy that does not know the member
    std::string memberName;
    std::vector<Line> ballots;
    /// For every one of the ballots, or empty.
    std::vector<Words> words;
};

/// A file for a member of the team to fill in: what the open session can still vote on, else every dimension.
BallotFile ballotFile(const Snapshot& snapshot, MemberId member);

/// The ratings in a member's own copy as their ballots. What is unrated there is left open; what does not
/// apply there is an abstention.
BallotFile ballotFile(const Snapshot& rated, const Name& member);

/// A ballot is one line of text, so that it can also be filled in with any text editor.
std::string toJson(const BallotFile& file);

/// Nothing an issue says tells what a ballot is.
Parsed<BallotFile> parseBallotFile(std::string_view text);

/// The hash by which a rubric is known again, word for word.
std::string rubricHash(const Rubric& rubric);

} // namespace plumbline
