// SPDX-License-Identifier: MIT
// Which next steps a list shows: by their state, by who owns them, by words found in them.
#pragma once

#include <QStringList>

#include "assessment/snapshot.h"

#include <optional>
#include <string>

namespace plumbline::ui {

struct StepFilter {
    enum class Show { Open, All, Overdue };

    Show show = Show::Open;
    /// Empty for those that nobody owns.
    std::optional<std::string> owner = std::nullopt;
    /// Each must be found somewhere in the step.
    QStringList words = {};

    /// Splits what a person typed.
    void setSearch(const QString& text);

    bool accepts(const Snapshot& snapshot, const NextStep& step, Date today) const;
    /// The same whatever the step's state.
    bool finds(const Snapshot& snapshot, const NextStep& step) const;
};

} // namespace plumbline::ui
