// SPDX-License-Identifier: MIT
#include "storage/merge_seen_table.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

std::set<std::string> readSeen(const Database& database, const std::string& uuid) {
    SQLite::Statement query(database.connection(),
                            "SELECT digest FROM merge_seen WHERE subject = ? ORDER BY digest");
    query.bind(1, uuid);
    std::set<std::string> digests;
    while (query.executeStep())
        digests.insert(query.getColumn(0).getString());
    return digests;
}

void noteSeen(const Database& database, const std::string& uuid, const std::string& digest) {
    SQLite::Statement statement(database.connection(), "INSERT INTO merge_seen (subject, digest) "
                                                       "VALUES (?, ?) ON CONFLICT DO NOTHING");
    SQLite::bind(statement, uuid, digest);
    statement.exec();
}

} // namespace plumbline::storage
