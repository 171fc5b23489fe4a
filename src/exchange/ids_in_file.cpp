// SPDX-License-Identifier: MIT
#include "exchange/ids_in_file.h"

#include "exchange/json_fields.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isLowerHex(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

} // namespace

bool isUuid(std::string_view text) {
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return std::ranges::equal(text, form, [](char c, char f) { return f == '-' ? c == '-' : isLowerHex(c); });
}

SchoolId IdsInFile::schoolId(const std::string& uuid) {
    return m_schools.try_emplace(uuid, static_cast<std::int64_t>(m_schools.size()) + 1).first->second;
}

std::optional<std::string> IdsInFile::claimUuid(JsonFields& fields) {
    std::optional<std::string> uuid = fields.text("uuid");
    if (!uuid)
        return std::nullopt;
    if (!isUuid(*uuid)) {
        fields.reportText("uuid", *uuid, {PLUMBLINE_TEXT("Give a UUID in lower case."), {}});
        return std::nullopt;
    }
    if (!m_claimed.insert(*uuid).second) {
        fields.report("uuid", {PLUMBLINE_TEXT("The UUID \"%1\" is used twice."), {*uuid}},
                      {PLUMBLINE_TEXT("Give each thing its own."), {}});
        return std::nullopt;
    }
    return uuid;
}

} // namespace plumbline
