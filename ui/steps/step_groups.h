// SPDX-License-Identifier: MIT
// Next steps under headings: by when they are due, who owns them, their strand or their status.
#pragma once

#include <QString>

#include "assessment/snapshot.h"

#include <vector>

namespace plumbline::ui {

enum class StepGrouping { Due, Owner, Strand, Status };

struct StepGroup {
    QString heading;
    /// Earliest due first, without a date last.
    std::vector<const NextStep*> steps;
};

/// The steps of a snapshot, which must outlive the result; those done or dropped only where `all` are wanted.
/// No group is empty.
std::vector<StepGroup> stepGroups(const Snapshot& snapshot, StepGrouping grouping, bool all, Date today);

/// Those still open, earliest due first.
std::vector<const NextStep*> openSteps(const Snapshot& snapshot);

} // namespace plumbline::ui
