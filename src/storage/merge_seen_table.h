// SPDX-License-Identifier: MIT
// The states elsewhere that merges have taken into account, in the file.
#pragma once

#include "storage/database.h"

#include <set>
#include <string>

namespace plumbline::storage {

/// The digests of the states of this school or assessment that were seen.
std::set<std::string> readSeen(const Database& database, const std::string& uuid);
void noteSeen(const Database& database, const std::string& uuid, const std::string& digest);

} // namespace plumbline::storage
