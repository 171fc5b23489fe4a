// SPDX-License-Identifier: MIT
// What a team says about a strand in its own words.
#pragma once

#include "base/date.h"

#include <cstddef>
#include <string>

namespace plumbline {

struct StrandText {
    std::size_t strand; ///< its place in the rubric, from 0
    std::string text;   ///< plain text, not empty
    Instant written;    ///< when it last changed

    friend bool operator==(const StrandText&, const StrandText&) = default;
};

} // namespace plumbline
