// SPDX-License-Identifier: MIT
// The bytes of attached files: stored once by their hash, read and written in pieces, never whole in memory.
#pragma once

#include "base/progress.h"
#include "storage/database.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::storage {

/// The largest file that is kept in a workbook, in bytes.
inline constexpr std::int64_t largestAttachment = 250LL * 1000 * 1000;

struct StoredAttachment {
    std::int64_t key;
    std::string sha256;
    std::int64_t size;
};

/// Bytes that come in pieces: fills `piece` with up to its size from where it stands; empty at the end.
using ByteStream = std::function<void(std::string& piece, std::size_t most)>;

/// Stores the bytes of a stream of `size`; those already stored are not stored twice. Throws Error Unreadable
/// where the stream is not of that size, Cancelled where `progress` says so. Inside a transaction.
StoredAttachment storeAttachment(const Database& database, const ByteStream& stream, std::int64_t size,
                                 const std::string& name, const Progress& progress);
StoredAttachment storeFile(const Database& database, const std::filesystem::path& file,
                           const Progress& progress);
StoredAttachment storeBytes(const Database& database, std::string_view bytes, const std::string& name);

std::optional<StoredAttachment> findAttachment(const Database& database, const std::string& sha256);
std::vector<StoredAttachment> readAttachments(const Database& database);
/// `length` bytes from `offset`; fewer at the end.
std::string readBytes(const Database& database, std::int64_t key, std::int64_t offset, std::int64_t length);

/// Removes what no evidence, no school and no history refers to.
void collectAttachments(const Database& database);

} // namespace plumbline::storage
