// SPDX-License-Identifier: MIT
#include "storage/focus_table.h"

#include <cstdint>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

std::vector<std::size_t> readFocus(const Database& database, AssessmentId assessment,
                                   std::size_t dimensions) {
    SQLite::Statement query(database.connection(),
                            "SELECT dimension FROM focus_dimension WHERE assessment = ? ORDER BY dimension");
    query.bind(1, assessment.value());
    std::vector<std::size_t> positions;
    while (query.executeStep()) {
        const auto position = static_cast<std::size_t>(query.getColumn(0).getInt64() - 1);
        if (position < dimensions)
            positions.push_back(position);
    }
    return positions;
}

void putFocus(const Database& database, AssessmentId assessment, const std::vector<std::size_t>& positions) {
    SQLite::Statement forget(database.connection(), "DELETE FROM focus_dimension WHERE assessment = ?");
    forget.bind(1, assessment.value());
    forget.exec();
    SQLite::Statement statement(
        database.connection(),
        "INSERT INTO focus_dimension (assessment, dimension) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const std::size_t position : positions) {
        SQLite::bind(statement, assessment.value(), static_cast<std::int64_t>(position + 1));
        statement.exec();
        statement.reset();
    }
}

} // namespace plumbline::storage
