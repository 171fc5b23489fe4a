// SPDX-License-Identifier: MIT
#include "assessment/attachment_bytes.h"

#include "base/sha256.h"

#include <algorithm>

namespace plumbline {

bool readWhole(const AttachmentSource& source, const Attachment& attachment,
               const std::function<void(std::string_view)>& take) {
    constexpr std::int64_t most = 1 << 20;
    Sha256 hash;
    for (std::int64_t offset = 0; offset < attachment.size; offset += most) {
        const std::int64_t length = std::min(most, attachment.size - offset);
        const std::string bytes = source.read(attachment.sha256, offset, length);
        if (static_cast<std::int64_t>(bytes.size()) != length)
            return false;
        take(bytes);
        hash.add(bytes);
    }
    return hash.hex() == attachment.sha256;
}

} // namespace plumbline
