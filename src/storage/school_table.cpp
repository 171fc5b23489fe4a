// SPDX-License-Identifier: MIT
#include "storage/school_table.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

namespace {

/// The school of the row; what belongs to its logo stands from the fourth column on.
School schoolOf(SQLite::Statement& query) {
    School school{SchoolId(query.getColumn(0).getInt64()), query.getColumn(1).getString(),
                  query.getColumn(2).getString()};
    if (!query.isColumnNull(3))
        school.logo = Attachment{query.getColumn(3).getString(), query.getColumn(4).getString(),
                                 query.getColumn(5).getInt64(), query.getColumn(6).getString()};
    return school;
}

} // namespace

std::vector<School> readSchools(const Database& database) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT s.id, s.uuid, s.name, l.file_name, l.media_type, a.size, a.sha256
        FROM school AS s
        LEFT JOIN school_logo AS l ON l.school = s.id
        LEFT JOIN attachment AS a ON a.id = l.attachment
        ORDER BY s.name, s.id)sql");
    std::vector<School> schools;
    while (query.executeStep())
        schools.push_back(schoolOf(query));
    return schools;
}

std::optional<School> readSchool(const Database& database, SchoolId school) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT s.id, s.uuid, s.name, l.file_name, l.media_type, a.size, a.sha256
        FROM school AS s
        LEFT JOIN school_logo AS l ON l.school = s.id
        LEFT JOIN attachment AS a ON a.id = l.attachment
        WHERE s.id = ?)sql");
    query.bind(1, school.value());
    return query.executeStep() ? std::optional(schoolOf(query)) : std::nullopt;
}

SchoolId insertSchool(const Database& database, const std::string& uuid, const std::string& name) {
    SQLite::Statement statement(database.connection(), "INSERT INTO school (uuid, name) VALUES (?, ?)");
    SQLite::bind(statement, uuid, name);
    statement.exec();
    return SchoolId(database.connection().getLastInsertRowid());
}

void renameSchool(const Database& database, SchoolId school, const std::string& name) {
    SQLite::Statement statement(database.connection(), "UPDATE school SET name = ? WHERE id = ?");
    SQLite::bind(statement, name, school.value());
    statement.exec();
}

std::optional<School> findSchool(const Database& database, const std::string& uuid, const std::string& name) {
    SQLite::Statement query(database.connection(), "SELECT id FROM school WHERE uuid = ? OR name = ? "
                                                   "ORDER BY uuid = ? DESC, id LIMIT 1");
    SQLite::bind(query, uuid, name, uuid);
    return query.executeStep() ? readSchool(database, SchoolId(query.getColumn(0).getInt64())) : std::nullopt;
}

void putLogo(const Database& database, SchoolId school, const Attachment& logo, std::int64_t attachment) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO school_logo (school, attachment, file_name, media_type) VALUES (?, ?, ?, ?)
        ON CONFLICT (school) DO UPDATE
        SET attachment = excluded.attachment, file_name = excluded.file_name, media_type = excluded.media_type)sql");
    SQLite::bind(statement, school.value(), attachment, logo.name, logo.mediaType);
    statement.exec();
}

void deleteLogo(const Database& database, SchoolId school) {
    SQLite::Statement statement(database.connection(), "DELETE FROM school_logo WHERE school = ?");
    statement.bind(1, school.value());
    statement.exec();
}

void deleteSchool(const Database& database, SchoolId school) {
    deleteLogo(database, school);
    SQLite::Statement statement(database.connection(), "DELETE FROM school WHERE id = ?");
    SQLite::bind(statement, school.value());
    statement.exec();
}

} // namespace plumbline::storage
