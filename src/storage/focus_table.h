// SPDX-License-Identifier: MIT
// The dimensions an assessment works on first, in the file.
#pragma once

#include "base/strong_id.h"
#include "storage/database.h"

#include <cstddef>
#include <vector>

namespace plumbline::storage {

/// Positions below `dimensions`, in the order of the rubric.
std::vector<std::size_t> readFocus(const Database& database, AssessmentId assessment, std::size_t dimensions);
void putFocus(const Database& database, AssessmentId assessment, const std::vector<std::size_t>& positions);

} // namespace plumbline::storage
