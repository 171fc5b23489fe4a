// SPDX-License-Identifier: MIT
// Writes a report as a PDF file.
#pragma once

#include <QPageLayout>
#include <QString>

#include "base/progress.h"
#include "report/document.h"

namespace plumbline::ui {

/// Vector, fonts embedded, text selectable. The file is there whole or not at all; one that was there is
/// replaced. Throws Error where it can not be written, or Cancelled where `progress` says so.
/// May run on any thread.
void writePdf(const QString& path, const Document& document, const QPageLayout& layout,
              const Progress& progress = {});

} // namespace plumbline::ui
