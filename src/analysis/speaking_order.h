// SPDX-License-Identifier: MIT
// Who speaks first after a reveal: those at the ends, before those in between; the head of the school last.
#pragma once

#include "assessment/rating_session.h"

#include <vector>

namespace plumbline {

/// Those who voted for the lowest level, then the highest, then others by level, then who abstained; each in
/// the order of the team, members of the administration after all of them. Empty where all chose the same
/// level, and with anonymous voting.
std::vector<MemberId> speakingOrder(const Round& round, const std::vector<Member>& team);

} // namespace plumbline
