// SPDX-License-Identifier: MIT
#include "exchange/ids_in_file.h"

#include "exchange/json_fields.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

bool isLowerHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

std::optional<std::string> uuidOf(JsonFields& fields) {
    std::optional<std::string> uuid = fields.text("uuid");
    if (uuid && !isUuid(*uuid)) {
        fields.reportText("uuid", *uuid, {PLUMBLINE_TEXT("Give a UUID in lower case."), {}});
        return std::nullopt;
    }
    return uuid;
}

} // namespace

bool isUuid(std::string_view text) {
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, form, [](char c, char f) { return f == '-' ? c == '-' : isLowerHex(c); });
}

SchoolId IdsInFile::schoolId(const std::string& uuid) {
    return m_schools.try_emplace(uuid, static_cast<std::int64_t>(m_schools.size()) + 1).first->second;
}

std::optional<std::string> IdsInFile::claimEvidenceUuid(JsonFields& fields) {
    std::optional<std::string> uuid = uuidOf(fields);
    return uuid && m_evidence.contains(*uuid) ? uuid : claim(std::move(uuid), fields);
}

EvidenceId IdsInFile::evidenceId(const Evidence& piece, JsonFields& fields) {
    const auto [known, isNew] = m_evidence.try_emplace(piece.uuid, piece);
    if (isNew)
        known->second.id = EvidenceId(next());
    else if (!isSamePiece(known->second, piece))
        fields.report(
            "uuid", {PLUMBLINE_TEXT("This evidence was described otherwise in an earlier assessment."), {}},
            {PLUMBLINE_TEXT("Give it the same title, content, dates, source and stance everywhere."), {}});
    return known->second.id;
}

std::optional<std::string> IdsInFile::claimUuid(JsonFields& fields) {
    return claim(uuidOf(fields), fields);
}

std::optional<std::string> IdsInFile::claim(std::optional<std::string> uuid, JsonFields& fields) {
    if (!uuid)
        return std::nullopt;
    if (!m_claimed.insert(*uuid).second) {
        fields.report("uuid", {PLUMBLINE_TEXT("The UUID \"%1\" is used twice."), {*uuid}},
                      {PLUMBLINE_TEXT("Give each thing its own."), {}});
        return std::nullopt;
    }
    return uuid;
}

} // namespace plumbline
