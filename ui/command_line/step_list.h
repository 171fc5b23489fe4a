// SPDX-License-Identifier: MIT
// Next steps as the command line lists them.
#pragma once

#include "ui/command_line/verb.h"

namespace plumbline::ui {

/// --status and --overdue; --owner chooses too.
QList<QCommandLineOption> stepChoiceOptions();

ExitCode listSteps(const Call& call);

} // namespace plumbline::ui
