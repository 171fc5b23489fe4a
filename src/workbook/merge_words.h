// SPDX-License-Identifier: MIT
// One unit of an assessment in words: what it is, and what it says on one side of a merge.
#pragma once

#include "assessment/snapshot.h"
#include "base/message.h"
#include "workbook/state_units.h"

#include <vector>

namespace plumbline {

/// "Rating of District Alignment"; of whichever side has it.
Message unitName(const UnitKey& unit, const Snapshot& here, const Snapshot& there);

/// What it says, a sentence or a text for each line. Of a session only what was revealed and decided.
std::vector<Message> unitWords(const UnitKey& unit, const Snapshot& snapshot);

/// A person's own words, as a message that nothing is translated of.
Message asItIs(const std::string& text);

} // namespace plumbline
