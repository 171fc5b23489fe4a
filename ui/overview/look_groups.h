// SPDX-License-Identifier: MIT
// What is missing, doubtful or unfinished in an assessment, in groups of links, each in words.
#pragma once

#include <QString>

#include "analysis/readiness.h"
#include "assessment/snapshot.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

/// Leads to a next step, a piece of evidence, or else to the dimension.
struct LookItem {
    QString label;
    QString detail;
    std::size_t position = 0;
    std::optional<NextStepId> step = std::nullopt;
    std::optional<EvidenceId> evidence = std::nullopt;

    friend bool operator==(const LookItem&, const LookItem&) = default;
};

struct LookGroup {
    /// What is missing for this check; nothing for next steps that are open and in time.
    std::optional<ReadinessCheck> check;
    QString title;
    std::vector<LookItem> items;

    friend bool operator==(const LookGroup&, const LookGroup&) = default;
};

/// In the order in which a chair goes through them; none of them is empty.
std::vector<LookGroup> lookGroups(const Snapshot& snapshot, const Gaps& gaps);

} // namespace plumbline::ui
