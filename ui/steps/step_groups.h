// SPDX-License-Identifier: MIT
// Next steps under headings: by when they are due, who owns them, their strand, status or priority.
#pragma once

#include <QString>

#include "assessment/snapshot.h"
#include "ui/steps/step_filter.h"

#include <vector>

namespace plumbline::ui {

enum class StepGrouping { Due, Owner, Strand, Status, Priority };

struct StepGroup {
    QString heading;
    /// Earliest due first, without a date last.
    std::vector<const NextStep*> steps;
};

/// The steps of a snapshot, which must outlive the result, that the filter accepts. Those to be reviewed are
/// not among them; no group is empty.
std::vector<StepGroup> stepGroups(const Snapshot& snapshot, StepGrouping grouping, const StepFilter& filter,
                                  Date today);

/// Still open in last year's assessment, earliest due first; none where any of its steps was carried forward
/// into this one.
std::vector<const NextStep*> stepsLeftBehind(const Snapshot& snapshot, const Snapshot& previous);

} // namespace plumbline::ui
