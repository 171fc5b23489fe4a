// SPDX-License-Identifier: MIT
// What the command line says of itself.
#pragma once

#include "ui/command_line/verb.h"

#include <iosfwd>
#include <vector>

namespace plumbline::ui {

/// "plumbline rate FILE DIMENSION LEVEL [--reason TEXT]"
QString usageLine(const Verb& verb);

/// All verbs, a line each.
void printHelp(std::ostream& out, const std::vector<Verb>& verbs);

/// One verb with its options and an example.
void printHelp(std::ostream& out, const Verb& verb);

} // namespace plumbline::ui
