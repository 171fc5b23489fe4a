// SPDX-License-Identifier: MIT
// What has been met so far in one file: uuids stand for one thing each, keys count on from 1.
#pragma once

#include "assessment/evidence.h"
#include "base/strong_id.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace plumbline {

class JsonFields;

/// "8-4-4-4-12" lower-case hex digits
bool isUuid(std::string_view text);

class IdsInFile {
public:
    SchoolId schoolId(const std::string& uuid);
    /// The "uuid" of something that is no school; reports one that stands for something else already.
    std::optional<std::string> claimUuid(JsonFields& fields);
    /// The "uuid" of evidence, which several assessments may use.
    std::optional<std::string> claimEvidenceUuid(JsonFields& fields);
    /// The id of a piece, the same wherever it is used; reports one that was described otherwise before.
    EvidenceId evidenceId(const Evidence& piece, JsonFields& fields);

    std::int64_t next() { return ++m_last; }

private:
    std::optional<std::string> claim(std::optional<std::string> uuid, JsonFields& fields);

    std::set<std::string> m_claimed;
    std::map<std::string, SchoolId> m_schools;
    std::map<std::string, Evidence> m_evidence;
    std::int64_t m_last = 0;
};

} // namespace plumbline
