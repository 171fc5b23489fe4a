// SPDX-License-Identifier: MIT
// Assessments in the file, and the rubrics they pin.
#pragma once

#include "assessment/assessment.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::storage {

/// A pinned rubric's row.
using RubricKey = StrongId<struct RubricRowTag>;

struct AssessmentRow {
    Assessment assessment;
    SchoolId school;
    RubricKey rubric;
    int rated = 0;
    int notApplicable = 0;
};

/// By school, then year; with how many dimensions are rated and not applicable.
std::vector<AssessmentRow> readAssessments(const Database& database);
/// Those of one school year, by id; without counts.
std::vector<AssessmentRow> readAssessments(const Database& database, SchoolYear year);
/// The assessment of the same school of the latest earlier year.
std::optional<AssessmentId> readPrevious(const Database& database, AssessmentId assessment);
std::optional<AssessmentRow> readAssessment(const Database& database, AssessmentId assessment);
std::optional<AssessmentId> findAssessment(const Database& database, const std::string& uuid);
/// That of a school for a year.
std::optional<AssessmentId> findAssessment(const Database& database, SchoolId school, SchoolYear year);
AssessmentId insertAssessment(const Database& database, const std::string& uuid, SchoolId school,
                              SchoolYear year, RubricKey rubric, AssessmentStatus status);
void updateStatus(const Database& database, AssessmentId assessment, AssessmentStatus status);
/// With its ratings, next steps, members and uses of evidence, and the evidence that nothing uses then.
void deleteAssessment(const Database& database, AssessmentId assessment);

struct RubricRow {
    RubricKey key;
    std::string document;
};

std::vector<RubricRow> readRubrics(const Database& database);
std::string readRubric(const Database& database, RubricKey rubric);
/// The row of this document, made where there is none.
RubricKey pinRubric(const Database& database, const std::string& document);

} // namespace plumbline::storage
