// SPDX-License-Identifier: MIT
// Who changed something, and when.
#pragma once

#include "base/date.h"

#include <compare>
#include <string>

namespace plumbline {

struct ChangeStamp {
    std::string who;
    Instant at;

    friend auto operator<=>(const ChangeStamp&, const ChangeStamp&) = default;
};

} // namespace plumbline
