// SPDX-License-Identifier: MIT
// Which evidence of an assessment the options choose.
#pragma once

#include "assessment/snapshot.h"
#include "ui/command_line/verb.h"

#include <vector>

namespace plumbline::ui {

/// --dimension, --kind, --state, --undated, --search; with --against they are the whole choice.
QList<QCommandLineOption> evidenceChoiceOptions();

/// All of it where no option is given. Throws Failure for a word that is none.
std::vector<const Evidence*> chosenEvidence(const Call& call, const Snapshot& snapshot);

} // namespace plumbline::ui
