// SPDX-License-Identifier: MIT
// Writes a report as one self-contained web page.
#pragma once

#include <QString>

#include "base/progress.h"
#include "base/wording.h"
#include "report/document.h"

namespace plumbline::ui {

/// The file is there whole or not at all; one that was there is replaced. Throws Error where it can not be
/// written, or Cancelled where `progress` says so. May run on any thread.
void writeWebPage(const QString& path, const Document& document, const Wording& wording,
                  const Progress& progress = {});

} // namespace plumbline::ui
