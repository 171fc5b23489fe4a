// SPDX-License-Identifier: MIT
// The evidence binder: the evidence of an assessment outside of the workbook, as a folder or a ZIP, for
// people without Plumbline.
#pragma once

#include "assessment/edit.h"
#include "base/progress.h"
#include "base/wording.h"

#include <filesystem>
#include <vector>

namespace plumbline {

struct BinderChoice {
    /// All of it where empty.
    std::vector<EvidenceId> evidence = {};
    bool zip = false;
    /// Whether an earlier binder of that name goes. Nothing else ever does.
    bool replace = false;
};

/// Writes index.html, index.csv and the folder "files". Every file and note begins with the number that it
/// has in the index, in the order of the rubric: one folder, because evidence on two strands would lie in two
/// otherwise, and the numbers keep it in order and each name the only one. `made` is the moment of writing.
///
/// Throws Error FileExists, NotFound, Damaged (naming the attachment whose bytes are not those that were
/// added), Cancelled or InputOutput; nothing is left behind then, and what was there stays.
void writeBinder(const std::filesystem::path& target, const Snapshot& snapshot,
                 const AttachmentSource& attachments, const BinderChoice& choice, Instant made,
                 const Wording& wording, const Progress& progress = {});

} // namespace plumbline
