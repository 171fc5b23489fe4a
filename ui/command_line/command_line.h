// SPDX-License-Identifier: MIT
// The program without a window: one verb, its words on three streams, and an exit code.
#pragma once

#include <QString>
#include <QStringList>

#include <iosfwd>

namespace plumbline::ui {

/// Whether the first argument is for the command line ("rate", "help", "--version"). What is neither a verb
/// nor an existing file should be given to runCommandLine too, which says so.
bool isVerb(const QString& word);

/// Whether a verb draws text, so that it needs a QGuiApplication (on any platform) rather than a
/// QCoreApplication.
bool needsFonts(const QString& verb);

/// Runs a verb (`arguments` begin with it) and returns the exit code: 0 done, 1 refused or a check failed, 2
/// wrong usage. Text is UTF-8.
int runCommandLine(const QStringList& arguments, std::istream& in, std::ostream& out, std::ostream& err);

} // namespace plumbline::ui
