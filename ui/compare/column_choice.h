// SPDX-License-Identifier: MIT
// Which assessments can stand side by side, and which do unless someone chooses.
#pragma once

#include "workbook/workbook.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::ui {

/// An assessment that may be a column.
struct ColumnCandidate {
    AssessmentId assessment;
    std::string label; ///< the year, or the school

    friend bool operator==(const ColumnCandidate&, const ColumnCandidate&) = default;
};

enum class CompareBy { Years, Schools, Any };

/// Years of the current assessment's school, earliest first; or the schools that have its year, by name; or
/// every year of every school.
std::vector<ColumnCandidate> candidates(const std::vector<SchoolSummary>& contents, AssessmentId current,
                                        CompareBy by);

/// Years: the current one with the three before it; where there is none before it, with those after it.
/// Schools: all, or ten of them with the current one. Any: as for years.
std::vector<AssessmentId> usualChoice(const std::vector<ColumnCandidate>& candidates, AssessmentId current,
                                      CompareBy by);

} // namespace plumbline::ui
