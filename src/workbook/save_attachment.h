// SPDX-License-Identifier: MIT
// Writes an attachment out to a new file, byte for byte.
#pragma once

#include "assessment/edit.h"
#include "base/progress.h"

#include <filesystem>

namespace plumbline {

/// Error FileExists where there is a file (or a link of that name), Damaged where the bytes are not those
/// that were added; no file is left behind then.
void saveAttachment(const AttachmentSource& source, const Attachment& attachment,
                    const std::filesystem::path& to, const Progress& progress);

} // namespace plumbline
