// SPDX-License-Identifier: MIT
// How long work says how far it is and asks whether to go on.
#pragma once

#include <cstdint>
#include <functional>

namespace plumbline {

/// Called with how much of how much is done, in units of the work. False stops the work: nothing is changed
/// then.
using Progress = std::function<bool(std::int64_t done, std::int64_t total)>;

} // namespace plumbline
