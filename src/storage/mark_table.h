// SPDX-License-Identifier: MIT
// Marks on statements in the file, by their place in the pinned rubric.
#pragma once

#include "assessment/statement_mark.h"
#include "storage/database.h"

#include <optional>

namespace plumbline::storage {

/// Those of sentences that the rubric has.
StatementMarks readMarks(const Database& database, AssessmentId assessment, const Rubric& rubric);
/// Nothing takes the mark off.
void putMark(const Database& database, AssessmentId assessment, const StatementPlace& place,
             std::optional<StatementMark> mark);

} // namespace plumbline::storage
