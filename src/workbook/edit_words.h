// SPDX-License-Identifier: MIT
// Edits in words, for the history and the undo button: what, of what, from what, to what.
#pragma once

#include "assessment/edit.h"

#include <string>

namespace plumbline {

struct EditWords {
    Message label;       ///< "Rate District Alignment"
    std::string subject; ///< "Lincoln High School 2026–27"
    std::string from;
    std::string to;
};

/// `before` is the assessment the edit changes, as it was; null for edits that make one or rename a school.
EditWords words(const Edit& edit, const Snapshot* before);

} // namespace plumbline
