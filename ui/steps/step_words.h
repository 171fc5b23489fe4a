// SPDX-License-Identifier: MIT
// How next steps are said on screen.
#pragma once

#include <QString>

#include "assessment/snapshot.h"

#include <array>

namespace plumbline::ui {

inline constexpr std::array stepStatuses{StepStatus::Open, StepStatus::Doing, StepStatus::Done,
                                         StepStatus::Dropped};
inline constexpr std::array priorities{Priority::High, Priority::Medium, Priority::Low};

QString statusName(StepStatus status);
QString priorityName(Priority priority);
/// "High priority"
QString priorityFact(Priority priority);

/// "Overdue since 3 October 2026", "Due today", "Due 15 March 2027", "No due date".
QString dueWords(const NextStep& step, Date today);

/// What a row says of a step beside its text.
struct StepDetails {
    QString dimension;
    QString overdue; ///< empty where it is not
    QString facts;   ///< owner, due date, priority, whether its dimension is in focus
    QString more;    ///< measure, sentence, outcome and what shows it, each on its line; may be empty
};

StepDetails detailsOf(const Snapshot& snapshot, const NextStep& step, Date today);

/// The sentence that a step is to bring in place; nothing where it has none.
QString sentenceOf(const Snapshot& snapshot, const NextStep& step);

} // namespace plumbline::ui
