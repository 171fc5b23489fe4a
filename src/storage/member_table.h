// SPDX-License-Identifier: MIT
// The members of an assessment's team in the file.
#pragma once

#include "assessment/assessment.h"
#include "storage/database.h"

#include <vector>

namespace plumbline::storage {

/// In the order they were added.
std::vector<Member> readTeam(const Database& database, AssessmentId assessment);
/// `member.id` is not used.
MemberId insertMember(const Database& database, AssessmentId assessment, const Member& member);
/// Name and role.
void updateMember(const Database& database, const Member& member);
void deleteMember(const Database& database, MemberId member);

} // namespace plumbline::storage
