// SPDX-License-Identifier: MIT
// How next steps are said on screen.
#pragma once

#include <QString>

#include "assessment/assessment.h"

#include <array>

namespace plumbline::ui {

inline constexpr std::array stepStatuses{StepStatus::Open, StepStatus::Doing, StepStatus::Done,
                                         StepStatus::Dropped};

QString statusName(StepStatus status);

bool isOverdue(const NextStep& step, Date today);

/// "Overdue since 3 October 2026", "Due today", "Due 15 March 2027", "No due date".
QString dueWords(const NextStep& step, Date today);

} // namespace plumbline::ui
