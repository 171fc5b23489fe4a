// SPDX-License-Identifier: MIT
// Every verb there is, each made in the file of its family.
#pragma once

#include "ui/command_line/verb.h"

#include <vector>

namespace plumbline::ui {

Verb newVerb();
Verb finalizeVerb();
Verb reopenVerb();
Verb rateVerb();
Verb evidenceVerb();
Verb stepVerb();
Verb markVerb();
Verb focusVerb();
Verb teamVerb();
Verb sessionVerb();
Verb ballotsVerb();
Verb showVerb();
Verb compareVerb();
Verb rollupVerb();
Verb reportVerb();
Verb exportVerb();
Verb importVerb();
Verb historyVerb();
Verb undoVerb();
Verb redoVerb();
Verb checkVerb();
Verb rubricVerb();

/// In the order in which help lists them.
std::vector<Verb> allVerbs();

} // namespace plumbline::ui
