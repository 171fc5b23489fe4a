// SPDX-License-Identifier: MIT
#include "storage/sha256.h"

#include <array>
#include <sodium.h>

namespace plumbline::storage {

namespace {

template <std::size_t Size>
std::string toHex(const std::array<unsigned char, Size>& bytes) {
    std::array<char, Size * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
}

} // namespace

struct Sha256::State {
    crypto_hash_sha256_state hash;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
    crypto_hash_sha256_init(&m_state->hash);
}

Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

std::string Sha256::hex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256_final(&m_state->hash, digest.data());
    return toHex(digest);
}

std::string Sha256::of(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

std::string newUuid() {
    constexpr std::size_t versionAt = 6;
    constexpr std::size_t variantAt = 8;
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    bytes[versionAt] = static_cast<unsigned char>((bytes[versionAt] & 0x0FU) | 0x40U);
    bytes[variantAt] = static_cast<unsigned char>((bytes[variantAt] & 0x3FU) | 0x80U);
    const std::string hex = toHex(bytes);
    return hex.substr(0, 8) + "-" + hex.substr(8, 4) + "-" + hex.substr(12, 4) + "-" + hex.substr(16, 4) +
           "-" + hex.substr(20);
}

} // namespace plumbline::storage
