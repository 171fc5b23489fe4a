// SPDX-License-Identifier: MIT
// A rubric by its id or from a file.
#pragma once

#include <QString>

#include "rubric/rubric.h"

namespace plumbline {
class Workbook;
}

namespace plumbline::ui {

/// The rubric in a file, or all that is wrong with it. Throws Failure where the file can not be read.
Parsed<Rubric> readRubric(const QString& path);

/// Throws Failure with every issue of the file.
RubricPointer rubricFromFile(const QString& path);

/// The built-in rubric with this id, or one that `workbook` (may be null) has, or the rubric in the file of
/// this name.
RubricPointer rubricNamed(const QString& idOrFile, const Workbook* workbook = nullptr);

/// What a new assessment of this school gets where nobody says: what the school used last, in the version
/// built in where there is one; else the usual one.
RubricPointer usualRubric(const Workbook& workbook, const QString& school);

} // namespace plumbline::ui
