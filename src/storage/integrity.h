// SPDX-License-Identifier: MIT
// Whether the file is whole: SQLite's own checks, references, and the hash of every attachment.
#pragma once

#include "base/issue.h"
#include "base/progress.h"
#include "storage/database.h"

namespace plumbline::storage {

/// Everything that is wrong, up to 100 of each kind. Throws Error Cancelled where `progress` says so.
Issues checkIntegrity(const Database& database, const Progress& progress);

} // namespace plumbline::storage
