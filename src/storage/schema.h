// SPDX-License-Identifier: MIT
// The tables of a workbook, version by version.
#pragma once

#include "storage/database.h"

#include <span>

namespace plumbline::storage {

/// One step of the schema, from the version before it. A step is history: it is never edited once released.
struct Migration {
    const char* sql;
};

/// Step 1 makes the tables; the number of steps is the newest version.
std::span<const Migration> migrations();
int newestSchemaVersion();

/// Brings the file to the last of `steps`, in one transaction. A whole copy is put beside a file that had a
/// version before ("School (version 1).plumbline"); its path is returned, empty where none was needed.
std::filesystem::path upgrade(const Database& database, std::span<const Migration> steps = migrations());

/// An older file that can only be read, as the newest version has it: a copy that goes when it is closed.
Database upgradedCopy(const Database& database);

} // namespace plumbline::storage
