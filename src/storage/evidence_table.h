// SPDX-License-Identifier: MIT
// Evidence in the file, and what it is used for.
#pragma once

#include "assessment/evidence.h"
#include "rubric/rubric.h"
#include "storage/database.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::storage {

/// In the order they were added, those used in the assessment.
std::vector<Evidence> readEvidence(const Database& database, AssessmentId assessment, const Rubric& rubric);
/// `attachment` is the key of the stored bytes for a file; `evidence.id` is not used.
EvidenceId insertEvidence(const Database& database, SchoolId school, const Evidence& evidence,
                          std::optional<std::int64_t> attachment);
std::optional<EvidenceId> findEvidence(const Database& database, const std::string& uuid);
/// Everything but the uuid and when it was added.
void updateEvidence(const Database& database, const Evidence& evidence,
                    std::optional<std::int64_t> attachment);
/// The dimensions that it supports in this assessment, by position; what it supported before is forgotten.
void setEvidenceUse(const Database& database, AssessmentId assessment, EvidenceId evidence,
                    const std::vector<std::size_t>& positions);
/// Takes it out of the assessment, and out of the file where no other uses it.
void deleteEvidence(const Database& database, AssessmentId assessment, EvidenceId evidence);

} // namespace plumbline::storage
