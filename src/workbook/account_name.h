// SPDX-License-Identifier: MIT
// Who sits at this computer, as the history names them.
#pragma once

#include <string>

namespace plumbline {

/// The account's name; "?" where it has none.
std::string accountName();

} // namespace plumbline
