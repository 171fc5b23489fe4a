// SPDX-License-Identifier: MIT
// What an assessment says about its strands, in the file.
#pragma once

#include "assessment/strand_text.h"
#include "base/strong_id.h"
#include "storage/database.h"

#include <cstddef>
#include <vector>

namespace plumbline::storage {

/// Of strands whose place is below `strands`, in the order of the rubric.
std::vector<StrandText> readStrandTexts(const Database& database, AssessmentId assessment,
                                        std::size_t strands);
/// Replaces what was there; an empty text takes it away.
void putStrandText(const Database& database, AssessmentId assessment, const StrandText& text);

} // namespace plumbline::storage
