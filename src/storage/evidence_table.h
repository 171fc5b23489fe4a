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
/// Nothing where the school has no such piece.
std::optional<EvidenceId> findEvidence(const Database& database, SchoolId school, EvidenceId evidence);
/// Everything but the uuid and when it was added.
void updateEvidence(const Database& database, const Evidence& evidence,
                    std::optional<std::int64_t> attachment);
/// What it supports in this assessment, and its state there; what it supported before is forgotten.
void setEvidenceUse(const Database& database, AssessmentId assessment, EvidenceId evidence,
                    const std::vector<std::size_t>& positions, const std::vector<StatementPlace>& statements,
                    EvidenceState state);
/// The assessments that use it, in the order they were made.
std::vector<AssessmentId> usesOf(const Database& database, EvidenceId evidence);
/// Takes it out of the assessment with all that rests on it there, and out of the file where no other uses
/// it.
void deleteEvidence(const Database& database, AssessmentId assessment, EvidenceId evidence);

} // namespace plumbline::storage
