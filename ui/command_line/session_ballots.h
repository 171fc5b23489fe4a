// SPDX-License-Identifier: MIT
// What the verb "session" does with ballots. What one says is never an argument: that would stay in the
// history of the shell.
#pragma once

#include "ui/command_line/verb.h"

namespace plumbline::ui {

/// FILE withdraw DIMENSION MEMBER
ExitCode withdrawBallot(const Call& call);

/// FILE count DIMENSION: hands per level, "developing 5", a line each, from standard input.
ExitCode countBallots(const Call& call);

} // namespace plumbline::ui
