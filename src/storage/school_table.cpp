// SPDX-License-Identifier: MIT
#include "storage/school_table.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

std::vector<School> readSchools(const Database& database) {
    SQLite::Statement query(database.connection(), "SELECT id, uuid, name FROM school ORDER BY name, id");
    std::vector<School> schools;
    while (query.executeStep())
        schools.push_back({SchoolId(query.getColumn(0).getInt64()), query.getColumn(1).getString(),
                           query.getColumn(2).getString()});
    return schools;
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

void deleteSchool(const Database& database, SchoolId school) {
    SQLite::Statement statement(database.connection(), "DELETE FROM school WHERE id = ?");
    SQLite::bind(statement, school.value());
    statement.exec();
}

} // namespace plumbline::storage
