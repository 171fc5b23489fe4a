// SPDX-License-Identifier: MIT
// The errors of writing files, in words.
#pragma once

#include <QString>

namespace plumbline::ui {

[[noreturn]] void throwUnwritable(const QString& path, const QString& reason);
[[noreturn]] void throwStopped();

} // namespace plumbline::ui
