// SPDX-License-Identifier: MIT
// The one door to every document a report preset stands for.
#pragma once

#include "report/assessment_report.h"

#include <vector>

namespace plumbline {

/// What to make. Sections count only for presets that have them; the plan's names also for rating sheets.
struct ReportRequest {
    ReportPreset preset = ReportPreset::Full;
    TypeSize typeSize = TypeSize::Normal;
    /// For a comparison: two to ten, in their order. With fewer a sentence says what is missing.
    std::vector<SnapshotPointer> columns = {};
};

Document presetReport(const Snapshot& snapshot, const ReportRequest& request, const ReportContext& context,
                      const Wording& wording);

} // namespace plumbline
