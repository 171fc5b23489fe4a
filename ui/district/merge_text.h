// SPDX-License-Identifier: MIT
// The rows and conflicts of an import in words, the same in the window and on the command line.
#pragma once

#include <QString>
#include <QStringList>

#include "workbook/merge.h"

namespace plumbline::ui {

/// "Lincoln High School 2026–27"; the school's name for its own row, the file's for one that can not be read.
QString subjectText(const MergeRow& row);

/// "imported", "merged, 2 conflicts", "not imported: …"
QString fateText(const MergeRow& row);

/// "1 conflict", "3 conflicts"
QString conflictsText(std::size_t count);

/// A line each, in the reader's language.
QStringList wordsOf(const MergeSide& side);
/// "Ana, 24 November 2026 14:05"; empty where neither is known.
QString stampText(const MergeSide& side);

/// "3 imported, 1 refused": how many rows of each kind, those there are.
QString countText(const std::vector<MergeRow>& rows);

} // namespace plumbline::ui
