// SPDX-License-Identifier: MIT
#include "storage/member_table.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

std::vector<Member> readTeam(const Database& database, AssessmentId assessment) {
    SQLite::Statement query(
        database.connection(),
        "SELECT id, uuid, name, role, votes FROM member WHERE assessment = ? ORDER BY id");
    query.bind(1, assessment.value());
    std::vector<Member> team;
    while (query.executeStep())
        team.push_back({MemberId(query.getColumn(0).getInt64()), query.getColumn(1).getString(),
                        query.getColumn(2).getString(), query.getColumn(3).getString(),
                        query.getColumn(4).getInt() != 0});
    return team;
}

MemberId insertMember(const Database& database, AssessmentId assessment, const Member& member) {
    SQLite::Statement statement(
        database.connection(),
        "INSERT INTO member (uuid, assessment, name, role, votes) VALUES (?, ?, ?, ?, ?)");
    SQLite::bind(statement, member.uuid, assessment.value(), member.name, member.role, member.votes ? 1 : 0);
    statement.exec();
    return MemberId(database.connection().getLastInsertRowid());
}

void updateMember(const Database& database, const Member& member) {
    SQLite::Statement statement(database.connection(),
                                "UPDATE member SET name = ?, role = ?, votes = ? WHERE id = ?");
    SQLite::bind(statement, member.name, member.role, member.votes ? 1 : 0, member.id.value());
    statement.exec();
}

void deleteMember(const Database& database, MemberId member) {
    SQLite::Statement statement(database.connection(), "DELETE FROM member WHERE id = ?");
    statement.bind(1, member.value());
    statement.exec();
}

} // namespace plumbline::storage
