// SPDX-License-Identifier: MIT
// The index of an evidence binder as a web page.
#pragma once

#include "base/wording.h"
#include "exchange/binder_entries.h"

#include <string>
#include <vector>

namespace plumbline {

/// One HTML5 document that loads and runs nothing: every strand with its dimensions, the evidence of each in
/// a table, and the notes in full. It links to the files of the binder, to its own parts, and to the
/// addresses of links. What people typed is shown as text.
std::string binderPage(const Snapshot& snapshot, const std::vector<BinderEntry>& entries, Instant made,
                       const Wording& wording);

/// The path of a file of the binder as a relative address.
std::string relativeAddress(std::string_view path);

} // namespace plumbline
