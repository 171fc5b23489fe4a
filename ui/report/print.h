// SPDX-License-Identifier: MIT
// Paints a report on a printer.
#pragma once

#include "base/progress.h"
#include "report/document.h"

class QPageLayout;
class QPrinter;
class QWidget;

namespace plumbline::ui {

/// Asks for a printer, and for which of the pages. False where the person gave up.
bool choosePrinter(QPrinter& printer, const Document& document, const QPageLayout& paper, int pageCount,
                   QWidget* parent);

/// On the paper the printer is set to. Throws Error where the printer refuses, or Cancelled where `progress`
/// says so. May run on any thread.
void printReport(QPrinter& printer, const Document& document, const Progress& progress = {});

} // namespace plumbline::ui
