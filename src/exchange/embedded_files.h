// SPDX-License-Identifier: MIT
// The files inside an exported workbook, decoded and checked against their hashes.
#pragma once

#include "assessment/edit.h"
#include "base/issue.h"

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace plumbline {

/// Attachments that are held in memory.
class EmbeddedFiles final : public AttachmentSource {
public:
    EmbeddedFiles() = default;

    std::string read(const std::string& sha256, std::int64_t offset, std::int64_t length) const override;
    /// The size of the file with this hash; nothing where there is none.
    std::optional<std::int64_t> sizeOf(const std::string& sha256) const;

    void put(std::string sha256, std::string bytes);

private:
    std::map<std::string, std::string> m_bytes;
};

/// Puts the files of the list at `place` into `files`. Empties their texts in `list`: a file is in memory
/// once, not twice.
void readEmbeddedFiles(nlohmann::json& list, const std::string& place, EmbeddedFiles& files, Issues& issues);

} // namespace plumbline
