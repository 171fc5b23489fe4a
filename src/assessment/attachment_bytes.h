// SPDX-License-Identifier: MIT
// The bytes of an attached file from wherever they are kept, a piece at a time.
#pragma once

#include "assessment/edit.h"

#include <functional>
#include <string_view>

namespace plumbline {

/// Gives every byte to `take`, in pieces of at most 1 MiB; false where they are not those that were added.
bool readWhole(const AttachmentSource& source, const Attachment& attachment,
               const std::function<void(std::string_view)>& take);

} // namespace plumbline
