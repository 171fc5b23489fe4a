// SPDX-License-Identifier: MIT
// Ballots that were not revealed never leave their file.
#pragma once

#include "assessment/rating_session.h"

namespace plumbline {

/// Takes the round that is being voted on out of an item that goes into another file.
inline void leaveOutOpenRound(AgendaItem& item) {
    item.open.reset();
    item.voted.clear();
    item.counted = 0;
}

} // namespace plumbline
