// SPDX-License-Identifier: MIT
// A decision as it is typed: rows of choices and texts, before it is recorded.
#pragma once

#include <QString>

#include "assessment/edit.h"

#include <cstddef>
#include <optional>

namespace plumbline::ui {

struct DecisionDraft {
    int level = 0;  ///< row of the choice: 0 for none, one more than there are levels for not applicable
    int levels = 0; ///< of the rubric
    QString reason;
    int how = 0;
    int confidence = 1;
    QString minority;
    std::size_t rounds = 0; ///< that had been revealed

    friend bool operator==(const DecisionDraft&, const DecisionDraft&) = default;

    /// Nothing where no level is chosen, or a text is not one that can be kept.
    std::optional<DecideRating> edit(AssessmentId assessment, const DimensionId& dimension) const;
};

/// What the level of the draft is called; empty where none is chosen.
QString levelWords(const DecisionDraft& draft, const Rubric& rubric);
/// All that was typed, as a note: "Typed, not recorded: Developing. Reason: …"
QString noteOf(const DecisionDraft& draft, const Rubric& rubric);

} // namespace plumbline::ui
