// SPDX-License-Identifier: MIT
// A file kept inside the workbook.
#pragma once

#include <cstdint>
#include <string>

namespace plumbline {

/// Its bytes are read through the workbook by their hash.
struct Attachment {
    std::string name; ///< as it was called; a label, never a path
    std::string mediaType;
    std::int64_t size;  ///< bytes
    std::string sha256; ///< 64 lower-case hex digits

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

} // namespace plumbline
