// SPDX-License-Identifier: MIT
#include "storage/new_uuid.h"

#include <array>
#include <sodium.h>

namespace plumbline::storage {

std::string newUuid() {
    constexpr std::size_t versionAt = 6;
    constexpr std::size_t variantAt = 8;
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    bytes[versionAt] = static_cast<unsigned char>((bytes[versionAt] & 0x0FU) | 0x40U);
    bytes[variantAt] = static_cast<unsigned char>((bytes[variantAt] & 0x3FU) | 0x80U);
    std::array<char, bytes.size() * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    const std::string hex = text.data();
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) +
           "-" + hex.substr(20);
}

} // namespace plumbline::storage
