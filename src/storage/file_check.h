// SPDX-License-Identifier: MIT
// What the first bytes of a file say, before SQLite sees it.
#pragma once

#include <filesystem>

namespace plumbline::storage {

/// Throws Error where the file is not there, is no workbook, is cut short, or is of a later version than
/// `newestVersion`.
void checkFile(const std::filesystem::path& path, int newestVersion);

/// False where the file or its folder is marked as read-only, or lies on a medium that is.
bool canBeWritten(const std::filesystem::path& path);

/// True where a journal lies beside the file: a program was cut off while it wrote, or is writing now.
bool hasJournal(const std::filesystem::path& path);

/// Makes an empty file; Error FileExists where there is one, NotFound where the folder is missing.
void makeEmptyFile(const std::filesystem::path& path);

} // namespace plumbline::storage
