// SPDX-License-Identifier: MIT
#include "storage/session_table.h"

#include "storage/agenda_table.h"
#include "storage/enum_text.h"

#include <algorithm>
#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>

namespace plumbline::storage {

namespace {

using SQLite::Statement;

constexpr std::array<const char*, 2> votingTexts{"named", "anonymous"};
constexpr std::array<const char*, 3> ruleTexts{"consensus", "majority", "chair"};

std::vector<MemberId> readAbsences(const Database& database, RatingSessionId session) {
    Statement rows(database.connection(), "SELECT member FROM absence WHERE session = ? ORDER BY member");
    rows.bind(1, session.value());
    std::vector<MemberId> absent;
    while (rows.executeStep())
        absent.emplace_back(rows.getColumn(0).getInt64());
    return absent;
}

} // namespace

std::vector<RatingSession> readSessions(const Database& database, AssessmentId assessment,
                                        const Rubric& rubric, const std::vector<Member>& team) {
    Statement query(database.connection(),
                    "SELECT id, uuid, voting, rule, quorum, seconds_per_dimension, ground_rules, started_ms, "
                    "closed_ms, seconds_to_think FROM rating_session WHERE assessment = ? ORDER BY id");
    query.bind(1, assessment.value());
    std::vector<RatingSession> sessions;
    while (query.executeStep()) {
        RatingSession session{
            RatingSessionId(query.getColumn(0).getInt64()),
            query.getColumn(1).getString(),
            Instant(query.getColumn(7).getInt64()),
            query.getColumn(8).isNull() ? std::nullopt
                                        : std::optional(Instant(query.getColumn(8).getInt64())),
            valueOf<Voting>(votingTexts, query.getColumn(2).getString()),
            valueOf<DecisionRule>(ruleTexts, query.getColumn(3).getString()),
            query.getColumn(4).getInt(),
            std::chrono::seconds(query.getColumn(5).getInt64()),
            std::chrono::seconds(query.getColumn(9).getInt64()),
            query.getColumn(6).getString(),
            {},
            {},
        };
        session.agenda = readAgenda(database, session.id, rubric, team);
        session.absent = readAbsences(database, session.id);
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::optional<AssessmentId> assessmentOf(const Database& database, RatingSessionId session) {
    Statement query(database.connection(), "SELECT assessment FROM rating_session WHERE id = ?");
    query.bind(1, session.value());
    return query.executeStep() ? std::optional(AssessmentId(query.getColumn(0).getInt64())) : std::nullopt;
}

RatingSessionId insertSession(const Database& database, AssessmentId assessment, const RatingSession& session,
                              const Rubric& rubric) {
    Statement statement(database.connection(),
                        "INSERT INTO rating_session (uuid, assessment, voting, rule, quorum, "
                        "seconds_per_dimension, seconds_to_think, ground_rules, started_ms) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    SQLite::bind(statement, session.uuid, assessment.value(), textOf(votingTexts, session.voting),
                 textOf(ruleTexts, session.rule), session.quorum,
                 static_cast<std::int64_t>(session.timePerDimension.count()),
                 static_cast<std::int64_t>(session.thinkTime.count()), session.groundRules,
                 session.started.millisecondsSinceEpoch());
    statement.exec();
    const RatingSessionId id(database.connection().getLastInsertRowid());
    for (std::size_t place = 0; place < session.agenda.size(); ++place) {
        const std::size_t position = rubric.positionOf(session.agenda[place].dimension);
        putItem(database, id, position, place);
        insertItem(database, id, position, session.agenda[place]);
    }
    for (const MemberId member : session.absent)
        setAttendance(database, id, member, false);
    if (session.closed)
        closeSession(database, id, *session.closed);
    return id;
}

void deleteSession(const Database& database, RatingSessionId session) {
    constexpr std::array statements{
        "DELETE FROM ballot WHERE session = ?",    "DELETE FROM round_count WHERE session = ?",
        "DELETE FROM round WHERE session = ?",     "DELETE FROM decision WHERE session = ?",
        "DELETE FROM absence WHERE session = ?",   "DELETE FROM agenda_item WHERE session = ?",
        "DELETE FROM rating_session WHERE id = ?",
    };
    for (const char* sql : statements) {
        Statement statement(database.connection(), sql);
        statement.bind(1, session.value());
        statement.exec();
    }
}

void updatePlan(const Database& database, RatingSessionId session, const SessionPlan& plan,
                const Rubric& rubric) {
    Statement statement(database.connection(),
                        "UPDATE rating_session SET voting = ?, rule = ?, quorum = ?, "
                        "seconds_per_dimension = ?, seconds_to_think = ?, ground_rules = ? WHERE id = ?");
    SQLite::bind(statement, textOf(votingTexts, plan.voting), textOf(ruleTexts, plan.rule), plan.quorum,
                 static_cast<std::int64_t>(plan.timePerDimension.count()),
                 static_cast<std::int64_t>(plan.thinkTime.count()), plan.groundRules, session.value());
    statement.exec();
    for (std::size_t position = 0; position < rubric.dimensionCount(); ++position) {
        const auto place = std::ranges::find(plan.agenda, rubric.dimension(position).id);
        if (place != plan.agenda.end()) {
            putItem(database, session, position, static_cast<std::size_t>(place - plan.agenda.begin()));
            continue;
        }
        removeItem(database, session, position);
    }
}

void closeSession(const Database& database, RatingSessionId session, Instant at) {
    Statement statement(database.connection(), "UPDATE rating_session SET closed_ms = ? WHERE id = ?");
    SQLite::bind(statement, at.millisecondsSinceEpoch(), session.value());
    statement.exec();
}

void setAttendance(const Database& database, RatingSessionId session, MemberId member, bool present) {
    Statement statement(database.connection(),
                        present ? "DELETE FROM absence WHERE session = ? AND member = ?"
                                : "INSERT OR IGNORE INTO absence (session, member) VALUES (?, ?)");
    SQLite::bind(statement, session.value(), member.value());
    statement.exec();
}

void forgetAbsences(const Database& database, MemberId member) {
    Statement statement(database.connection(), "DELETE FROM absence WHERE member = ?");
    statement.bind(1, member.value());
    statement.exec();
}

} // namespace plumbline::storage
