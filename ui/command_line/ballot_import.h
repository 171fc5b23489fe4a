// SPDX-License-Identifier: MIT
// A ballot file on its way into a workbook.
#pragma once

#include "ui/command_line/verb.h"

namespace plumbline::ui {

/// Casts the ballots of the file that is the second argument: all of them, or none.
ExitCode castBallots(const Call& call);

} // namespace plumbline::ui
