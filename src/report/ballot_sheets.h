// SPDX-License-Identifier: MIT
// Ballot sheets to be printed: a page for each voter, a line for each dimension, a box for each level.
#pragma once

#include "assessment/snapshot.h"
#include "base/wording.h"
#include "report/document.h"

namespace plumbline {

/// For the voters who are present, or for all, in the order of the team. The lines are those that take
/// ballots now, in the order of the agenda, as they are typed in again; without any, or without a voter,
/// there are no blocks. With anonymous voting the sheets carry no names and are all alike.
Document ballotSheets(const Snapshot& snapshot, const RatingSession& session, bool absentToo,
                      const Wording& wording);

} // namespace plumbline
