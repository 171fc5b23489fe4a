// SPDX-License-Identifier: MIT
// The pictures a report may show, by the hash of the file they come from.
#pragma once

#include "assessment/attachment.h"
#include "assessment/snapshot.h"
#include "report/document.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

struct LoadedPicture {
    std::string mediaType; ///< of `bytes`; scaling may have changed it
    std::shared_ptr<const std::string> bytes;
};

/// Those that could be read; a report does without the others.
using ReportPictures = std::map<std::string, LoadedPicture>;

/// Whether it is a PNG or JPEG by what it was taken in as.
bool isPicture(const Attachment& attachment);

/// The pieces of evidence that are pictures, in their order.
std::vector<const Evidence*> picturesOf(const Snapshot& snapshot);

std::optional<Picture> findPicture(const ReportPictures& pictures, const Attachment& attachment,
                                   std::string description);

} // namespace plumbline
