// SPDX-License-Identifier: MIT
// The short sign on a final report by which paper and file are told to belong together.
#pragma once

#include "assessment/snapshot.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumbline {

/// "3F9A-04C2-71BE": the first 48 bits of a SHA-256 over the pinned rubric and all that is final with the
/// assessment. What goes on after (progress of next steps), the school's name and logo, and keys of one file
/// are not in it; so it is the same in every copy of the workbook.
std::string fingerprint(const Snapshot& snapshot);

/// A fingerprint as a person types it: any case, with or without the dashes. Nothing where it is none.
std::optional<std::string> parseFingerprint(std::string_view text);

} // namespace plumbline
