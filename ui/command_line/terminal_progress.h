// SPDX-License-Identifier: MIT
// How far long work is, on a terminal.
#pragma once

#include "base/progress.h"
#include "ui/command_line/verb.h"

namespace plumbline::ui {

/// Rewrites one line of standard error where that is a terminal and the work takes more than a moment; does
/// nothing otherwise. `words` has %1 of %2 in it. It ends with its line cleared.
Progress terminalProgress(const Call& call, const QString& words);

} // namespace plumbline::ui
