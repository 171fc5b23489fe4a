// SPDX-License-Identifier: MIT
// The rating sessions of an assessment as a JSON value: all that was revealed, nothing of a vote that goes
// on.
#pragma once

#include "assessment/snapshot.h"

#include <nlohmann/json_fwd.hpp>

namespace plumbline {

/// A list. Of an open round not even who has voted is in it: a file that leaves the table tells nothing.
nlohmann::ordered_json sessionsJson(const Snapshot& snapshot);

} // namespace plumbline
