// SPDX-License-Identifier: MIT
// What a key means inside the grid of cells.
#pragma once

#include "rubric/rubric.h"

#include <optional>

class QKeyEvent;

namespace plumbline::ui {

struct CellCommand {
    enum class Kind {
        Rate, ///< with `level`
        RateFocused,
        Clear,
        NotApplicable,
        LowerLevel,
        HigherLevel,
        PreviousDimension,
        NextDimension,
        FirstDimension,
        LastDimension,
        NextUnrated,
        AddEvidence,
        Statements,   ///< to the sentences of the focused level
        AddNextSteps, ///< from the unmet sentences of the next level
        StillTrue,    ///< to last year's level with a reason
    };

    Kind kind;
    std::optional<LevelRank> level = std::nullopt;

    friend bool operator==(const CellCommand&, const CellCommand&) = default;
};

/// 1 to the number of levels rate; 0 and Delete clear; - is not applicable; arrows, Home and End move;
/// Space and Enter rate; N finds what is unrated; E adds evidence; M marks sentences; X makes next steps of
/// those that are unmet; Y says that last year's level is still true. Nothing for every other key, and for
/// these with Ctrl, Alt or Meta, where they mean something else.
std::optional<CellCommand> cellCommand(const QKeyEvent& event, LevelRank highest);

} // namespace plumbline::ui
