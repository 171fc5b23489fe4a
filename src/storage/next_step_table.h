// SPDX-License-Identifier: MIT
// Next steps in the file.
#pragma once

#include "assessment/assessment.h"
#include "rubric/rubric.h"
#include "storage/database.h"

#include <vector>

namespace plumbline::storage {

/// In the order they were added.
std::vector<NextStep> readNextSteps(const Database& database, AssessmentId assessment, const Rubric& rubric);
/// `step.id` is not used.
NextStepId insertNextStep(const Database& database, AssessmentId assessment, const NextStep& step,
                          const Rubric& rubric);
/// Everything but the uuid and what it continues.
void updateNextStep(const Database& database, AssessmentId assessment, const NextStep& step,
                    const Rubric& rubric);
void deleteNextStep(const Database& database, NextStepId step);

} // namespace plumbline::storage
