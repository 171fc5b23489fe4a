// SPDX-License-Identifier: MIT
#include "report/report_pictures.h"

#include <utility>

namespace plumbline {

bool isPicture(const Attachment& attachment) {
    return attachment.mediaType == "image/png" || attachment.mediaType == "image/jpeg";
}

std::vector<const Evidence*> picturesOf(const Snapshot& snapshot) {
    std::vector<const Evidence*> found;
    for (const Evidence& piece : snapshot.evidence)
        if (const auto* file = std::get_if<Attachment>(&piece.content); file && isPicture(*file))
            found.push_back(&piece);
    return found;
}

std::optional<Picture> findPicture(const ReportPictures& pictures, const Attachment& attachment,
                                   std::string description) {
    const auto found = pictures.find(attachment.sha256);
    if (found == pictures.end())
        return std::nullopt;
    return Picture{found->second.mediaType, found->second.bytes, std::move(description)};
}

} // namespace plumbline
