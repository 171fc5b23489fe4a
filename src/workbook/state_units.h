// SPDX-License-Identifier: MIT
// An assessment, or what is a school's own, as a set of small things that each say one thing: what is
// compared when two workbooks are merged.
#pragma once

#include "assessment/snapshot.h"

#include <compare>
#include <map>
#include <string>

namespace plumbline {

enum class UnitKind {
    SchoolName,
    SchoolLogo,
    Status,
    Rating,       ///< a level with its reason: the reason speaks of the level
    Mark,         ///< of one sentence
    Focus,        ///< all focus dimensions together
    StrandText,   ///< of one strand
    Piece,        ///< what a piece of evidence is in itself
    EvidenceTies, ///< what it supports in this assessment, and its state there
    NextStep,
    Member,
    Session, ///< a rating session with all that was revealed and decided in it
};

/// One of them. The id is the same in every workbook: a uuid, or a place in the rubric.
struct UnitKey {
    UnitKind kind;
    std::string id = {};

    friend auto operator<=>(const UnitKey&, const UnitKey&) = default;
};

/// What each says, in a form that is the same in every workbook. What is not there says nothing and is not in
/// it: a dimension that is not rated, a sentence that is not marked.
using Units = std::map<UnitKey, std::string>;

/// Times of change, time spent, keys of one file and ballots that were not revealed yet are no part of it.
Units unitsOf(const Snapshot& snapshot);
Units unitsOf(const School& school);

/// A SHA-256 by which two states are told to be the same: 64 lower-case hex digits.
std::string digestOf(const Units& units);

/// The id of a mark's unit.
std::string markId(const Rubric& rubric, const StatementPlace& place);

} // namespace plumbline
