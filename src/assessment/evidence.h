// SPDX-License-Identifier: MIT
// Evidence: a note, link or file, dated, for or against, tied to dimensions.
#pragma once

#include "base/date.h"
#include "base/issue.h"
#include "base/strong_id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plumbline {

struct Note {
    std::string text;

    friend bool operator==(const Note&, const Note&) = default;
};

struct Link {
    std::string url; ///< http, https or mailto

    friend bool operator==(const Link&, const Link&) = default;
};

/// A file kept inside the workbook; its bytes are read through the workbook by their hash.
struct Attachment {
    std::string name; ///< as it was called; a label, never a path
    std::string mediaType;
    std::int64_t size;  ///< bytes
    std::string sha256; ///< 64 lower-case hex digits

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

using EvidenceContent = std::variant<Note, Link, Attachment>;

enum class Stance { For, Against };

struct Evidence {
    EvidenceId id;
    std::string uuid;
    std::string title;
    EvidenceContent content;
    /// The day the evidence is from; not the day it was entered.
    std::optional<Date> date;
    Stance stance;
    Instant added;
    /// At least one, in the order of the rubric.
    std::vector<DimensionId> dimensions;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// A link that may be kept: http, https or mailto, printable, at most 2,000 characters.
Parsed<Link> parseLink(std::string_view text, std::string_view place = {});

/// The media type for a file name by its ending ("application/pdf"); application/octet-stream where unknown.
std::string mediaTypeOf(std::string_view fileName);

/// A name that is safe to write on every system: no folder, control, reordering or reserved character or
/// name, at most 120 bytes with its ending kept.
std::string safeFileName(std::string_view name);

} // namespace plumbline
