// SPDX-License-Identifier: MIT
// Three states of one thing (what both sides had, here, there): what changed where, and the two made one.
#pragma once

#include "assessment/snapshot.h"
#include "workbook/state_units.h"

#include <vector>

namespace plumbline {

/// What a merge does with two states, unit by unit; what is in neither list stays as it is here.
struct ThreeWay {
    std::vector<UnitKey> taken;     ///< changed there only
    std::vector<UnitKey> conflicts; ///< changed on both sides, and not to the same
    bool changedHere = false;
    bool changedThere = false;

    friend bool operator==(const ThreeWay&, const ThreeWay&) = default;
};

/// `base` is what both sides once were; empty where they have nothing in common: what only one side has is
/// united then, and all else that differs is a conflict.
ThreeWay compareThree(const Units& base, const Units& here, const Units& there);

/// `here` with these units as they are `there`. Both pin the same rubric. Things keep the keys they have
/// here; what is new has a key below zero. Who voted stays in the team, and a step rests on no evidence that
/// is gone.
Snapshot united(const Snapshot& here, const Snapshot& there, const std::vector<UnitKey>& taken);

} // namespace plumbline
