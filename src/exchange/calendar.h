// SPDX-License-Identifier: MIT
// Next steps as an iCalendar file (RFC 5545).
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"

#include <cstddef>
#include <iosfwd>
#include <vector>

namespace plumbline {

struct CalendarCount {
    std::size_t events = 0;
    std::size_t withoutDue = 0; ///< next steps that have no day to stand at

    friend bool operator==(const CalendarCount&, const CalendarCount&) = default;
};

/// An event of a whole day for every next step with a due date, whatever its status: a calendar that took an
/// earlier file in knows each by its UID and changes it. `now` is the moment of writing.
CalendarCount writeCalendar(std::ostream& out, const std::vector<SnapshotPointer>& assessments, Instant now,
                            const Wording& wording);

} // namespace plumbline
