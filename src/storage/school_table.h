// SPDX-License-Identifier: MIT
// Schools in the file.
#pragma once

#include "assessment/assessment.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::storage {

/// By name, then by age.
std::vector<School> readSchools(const Database& database);
SchoolId insertSchool(const Database& database, const std::string& uuid, const std::string& name);
void renameSchool(const Database& database, SchoolId school, const std::string& name);
/// Nothing where there is none with this id.
std::optional<School> readSchool(const Database& database, SchoolId school);
/// The one with this uuid, else the oldest with this name.
std::optional<School> findSchool(const Database& database, const std::string& uuid, const std::string& name);
/// `attachment` is the key of its stored bytes.
void putLogo(const Database& database, SchoolId school, const Attachment& logo, std::int64_t attachment);
void deleteLogo(const Database& database, SchoolId school);
/// With its logo.
void deleteSchool(const Database& database, SchoolId school);

} // namespace plumbline::storage
