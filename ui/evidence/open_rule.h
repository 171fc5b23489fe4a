// SPDX-License-Identifier: MIT
// Which files of a workbook open at once in the system's program, and what is asked before the others do.
#pragma once

#include <QString>

namespace plumbline::ui {

/// Whether a file of this name is a document, picture, sound or film: of a kind that runs nothing when it is
/// opened. Its real, last ending counts, as the system sees it.
bool opensAtOnce(const QString& safeName);

/// What to ask before any other file is opened; the name is shown whole.
QString openQuestion(const QString& safeName);

} // namespace plumbline::ui
