// SPDX-License-Identifier: MIT
// How fast a rating session goes, gently: where it is, how long this dimension takes, about how much is left.
#pragma once

#include <QString>

#include "assessment/rating_session.h"

#include <chrono>
#include <optional>

namespace plumbline::ui {

/// About how long what is left will take: the mean of the dimensions that were decided, else the time that
/// was agreed on, else none; for each dimension that is neither decided nor parked, less what the current one
/// has had.
std::optional<std::chrono::seconds> timeLeft(const RatingSession& session, std::chrono::seconds onThis);

/// "3:12"
QString minutesAndSeconds(std::chrono::seconds time);
/// "3:12 on this · about 28 min left"
QString paceText(const RatingSession& session, std::chrono::seconds onThis);
/// "7 of 15"
QString placeText(const RatingSession& session, std::size_t place);

} // namespace plumbline::ui
