// SPDX-License-Identifier: MIT
// Ballot files on their way into a workbook.
#pragma once

#include "ui/command_line/verb.h"

namespace plumbline::ui {

inline constexpr qsizetype mostBallotFiles = 1000;

/// Casts the ballots of the files that are the second and every further argument: all of them, or none.
ExitCode castBallots(const Call& call);

} // namespace plumbline::ui
