// SPDX-License-Identifier: MIT
// Evidence: a note, link or file, dated, for or against, tied to dimensions and to their sentences.
#pragma once

#include "assessment/attachment.h"
#include "assessment/statement_mark.h"
#include "base/date.h"
#include "base/issue.h"
#include "base/strong_id.h"

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

using EvidenceContent = std::variant<Note, Link, Attachment>;

enum class Stance { For, Against };

/// What a piece is worth to one assessment.
enum class EvidenceState {
    Current,
    ToReview, ///< carried forward from another year; the team has not looked at it yet
    OutOfDate
};

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
    std::string source = {}; ///< who or what it comes from; may be empty
    /// The school year it is from, where that is known better than the day.
    std::optional<SchoolYear> year = std::nullopt;
    /// Sentences of those dimensions that it speaks to, in the order of the rubric.
    std::vector<StatementPlace> statements = {};
    EvidenceState state = EvidenceState::Current;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Whether what they are in themselves is the same, whatever each assessment ties them to.
bool isSamePiece(const Evidence& a, const Evidence& b);

/// Whether it is tied to this sentence.
bool speaksTo(const Evidence& evidence, const StatementPlace& place);

/// Whether the team may rest a rating on it.
inline bool isCurrent(const Evidence& evidence) {
    return evidence.state == EvidenceState::Current;
}

/// A link that may be kept: http, https or mailto, printable, at most 2,000 characters.
Parsed<Link> parseLink(std::string_view text, std::string_view place = {});

/// The media type for a file name by its ending ("application/pdf"); application/octet-stream where unknown.
std::string mediaTypeOf(std::string_view fileName);

/// A name that is safe to write on every system: no folder, control, reordering or reserved character or
/// name, at most 120 bytes with its ending kept.
std::string safeFileName(std::string_view name);

} // namespace plumbline
