// SPDX-License-Identifier: MIT
// Ids that no other workbook has.
#pragma once

#include <string>

namespace plumbline::storage {

/// A random UUID (RFC 9562, version 4) in its usual form.
std::string newUuid();

} // namespace plumbline::storage
