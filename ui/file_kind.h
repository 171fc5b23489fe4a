// SPDX-License-Identifier: MIT
// What kind of file Plumbline is given, told by how it begins and not by its name.
#pragma once

#include <QString>

#include <optional>

namespace plumbline::ui {

enum class FileKind { Workbook, WorkbookJson, Rubric, Ballots, Other };

/// Nothing where the file can not be read.
std::optional<FileKind> fileKindOf(const QString& path);

} // namespace plumbline::ui
