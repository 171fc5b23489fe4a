// SPDX-License-Identifier: MIT
// The rating sessions of an exported assessment, read from their JSON values.
#pragma once

#include "assessment/snapshot.h"
#include "base/issue.h"
#include "exchange/ids_in_file.h"

#include <optional>
#include <string_view>
#include <vector>

namespace plumbline {

class JsonFields;

/// Reports every issue to the fields it reads; all that it is given outlives it.
class SessionsReader {
public:
    SessionsReader(const Rubric& rubric, const std::vector<Member>& team, IdsInFile& ids)
        : m_rubric(rubric), m_team(team), m_ids(ids) {}

    /// The "sessions" of an assessment; none where it has no such member.
    std::vector<RatingSession> read(JsonFields& assessment);

private:
    std::optional<RatingSession> readSession(JsonFields& fields);
    std::vector<AgendaItem> readAgenda(JsonFields& fields, Voting voting);
    std::optional<AgendaItem> readItem(JsonFields& fields, Voting voting);
    std::optional<Round> readRound(JsonFields& fields, Voting voting);
    std::optional<BallotCounts> readCounts(JsonFields& fields);
    std::vector<Ballot> readBallots(JsonFields& fields);
    std::optional<Ballot> readBallot(JsonFields& fields);
    std::optional<Decision> readDecision(JsonFields& fields);
    std::vector<MemberId> readAbsent(JsonFields& fields);
    std::optional<MemberId> findMember(std::string_view uuid) const;

    const Rubric& m_rubric;
    const std::vector<Member>& m_team;
    IdsInFile& m_ids;
};

} // namespace plumbline
