// SPDX-License-Identifier: MIT
// A tree of files that is written piece by piece, on the disk or in a ZIP alike.
#pragma once

#include "base/date.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace plumbline {

/// Every function throws Error DiskFull or InputOutput where the system refuses.
class FileTree {
public:
    FileTree() = default;
    FileTree(const FileTree&) = delete;
    FileTree& operator=(const FileTree&) = delete;
    virtual ~FileTree() = default;

    /// The next file, of exactly `size` bytes; `path` in UTF-8 with "/" after the name of a folder.
    virtual void begin(const std::string& path, std::int64_t size) = 0;
    virtual void write(std::string_view bytes) = 0;
    /// After the last byte of the last file.
    virtual void close() = 0;

    /// A whole file that is in memory.
    void add(const std::string& path, std::string_view bytes) {
        begin(path, static_cast<std::int64_t>(bytes.size()));
        write(bytes);
    }
};

/// A folder that is made for it.
std::unique_ptr<FileTree> newFolder(const std::filesystem::path& path);

/// A ZIP file; names are in UTF-8 whatever the locale is. `made` is the time that its files show.
std::unique_ptr<FileTree> newZip(const std::filesystem::path& path, Instant made);

} // namespace plumbline
