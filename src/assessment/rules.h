// SPDX-License-Identifier: MIT
// What is allowed now. Pure: asked before anything is written, and by the window to disable what would be
// refused.
#pragma once

#include "assessment/edit.h"

#include <optional>

namespace plumbline {

/// Why something is not allowed now, and what to do.
struct Refusal {
    Message fact;
    Message remedy;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

std::string toEnglish(const Refusal& refusal);

/// Why the assessment as a whole can not be changed: it is final.
std::optional<Refusal> refusalToChange(const Snapshot& snapshot);

/// Why an edit of this assessment is refused; `snapshot` is the assessment as it is now. Edits that make an
/// assessment, rename a school or are compound are judged by the workbook, which knows the others.
std::optional<Refusal> refusal(const Edit& edit, const Snapshot& snapshot);

} // namespace plumbline
