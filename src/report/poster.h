// SPDX-License-Identifier: MIT
// The profile of a school and year as one page for the wall.
#pragma once

#include "report/assessment_report.h"

namespace plumbline {

Document profilePoster(const Snapshot& snapshot, const ReportContext& context, const Wording& wording);

} // namespace plumbline
