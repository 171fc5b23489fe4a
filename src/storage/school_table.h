// SPDX-License-Identifier: MIT
// Schools in the file.
#pragma once

#include "assessment/assessment.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::storage {

/// By name, then by age.
std::vector<School> readSchools(const Database& database);
SchoolId insertSchool(const Database& database, const std::string& uuid, const std::string& name);
void renameSchool(const Database& database, SchoolId school, const std::string& name);
void deleteSchool(const Database& database, SchoolId school);

} // namespace plumbline::storage
