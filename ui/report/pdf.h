// SPDX-License-Identifier: MIT
// Writes a report as a PDF file.
#pragma once

#include <QPageLayout>
#include <QString>

#include "base/progress.h"
#include "report/document.h"

namespace plumbline::ui {

/// Vector, fonts embedded, text selectable, with bookmarks. How many pages it has, as read back from the
/// file. The file is there whole or not at all; one that was there is replaced. Throws Error where it can not
/// be written, or Cancelled where `progress` says so. May run on any thread.
int writePdf(const QString& path, const Document& document, const QPageLayout& layout,
             const Progress& progress = {});

/// "1 page", "14 pages"
QString pagesText(int pages);

} // namespace plumbline::ui
