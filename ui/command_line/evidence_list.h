// SPDX-License-Identifier: MIT
// Evidence as the command line lists it.
#pragma once

#include "ui/command_line/verb.h"

namespace plumbline::ui {

ExitCode listEvidence(const Call& call);

} // namespace plumbline::ui
