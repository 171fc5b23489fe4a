// SPDX-License-Identifier: MIT
// The self-assessment report of one school and year, as blocks.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

#include <optional>

namespace plumbline {

/// Which sections a report has.
struct ReportSections {
    bool cover = true;
    bool howToRead = true;
    bool profile = true;
    bool dimensions = true;
    bool comparison = true; ///< only where an earlier year is given
    bool process = true;    ///< only where there were rating sessions
    bool nextSteps = true;
    bool evidence = true;
    bool notRated = true;
    bool signatures = true;

    friend bool operator==(const ReportSections&, const ReportSections&) = default;
};

/// Complete: every reason, piece of evidence and next step of the snapshot is in the sections that were
/// chosen. `earlier` is the year to compare with; `today` is printed.
Document assessmentReport(const Snapshot& snapshot, const Snapshot* earlier, const ReportSections& sections,
                          Date today, const Wording& wording);

} // namespace plumbline
