// SPDX-License-Identifier: MIT
// Paints a report on a printer.
#pragma once

#include "base/progress.h"
#include "report/document.h"

class QPrinter;

namespace plumbline::ui {

/// On the paper the printer is set to. Throws Error where the printer refuses, or Cancelled where `progress`
/// says so. May run on any thread.
void printReport(QPrinter& printer, const Document& document, const Progress& progress = {});

} // namespace plumbline::ui
