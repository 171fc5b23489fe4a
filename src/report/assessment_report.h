// SPDX-License-Identifier: MIT
// The self-assessment report of one school and year, as blocks.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"
#include "report/report_pictures.h"
#include "report/report_plan.h"

#include <string>

namespace plumbline {

/// What a report is told besides the assessment.
struct ReportContext {
    ReportPlan plan;
    /// The year to compare with; null where there is none.
    const Snapshot* earlier = nullptr;
    Date today; ///< printed
    /// Of a final assessment; printed on each page. Empty for none.
    std::string fingerprint = {};
    ReportPictures pictures = {};
};

/// A document about the assessment that has no blocks yet: author, language, date and fingerprint at the
/// foot, and whether it is a draft. `name` is "Profile poster, 2026–27".
Document emptyDocument(const Snapshot& snapshot, const ReportContext& context, const std::string& name,
                       const Wording& wording);

/// Complete in the style for the record: every reason, piece of evidence and next step is in the sections
/// that were chosen.
Document assessmentReport(const Snapshot& whole, const ReportContext& context, const Wording& wording);

/// The same, for the record, without pictures.
Document assessmentReport(const Snapshot& snapshot, const Snapshot* earlier, const ReportSections& sections,
                          Date today, const Wording& wording);

} // namespace plumbline
