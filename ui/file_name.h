// SPDX-License-Identifier: MIT
// What an attached file is called: its own name, and the title that it suggests.
#pragma once

#include <QString>

#include "base/text.h"

namespace plumbline::ui {

/// The name of the file at `path`, without its folder; what would show it backwards ("exe.png" for "gnp.exe")
/// and what can not be printed is made visible.
FileName fileNameOf(const QString& path);

/// The name, cut to the length of a title with its ending kept.
Name titleForFile(const FileName& name);

} // namespace plumbline::ui
