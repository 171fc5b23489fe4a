// SPDX-License-Identifier: MIT
#include "storage/mark_table.h"

#include "storage/enum_text.h"

#include <array>
#include <cstdint>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

namespace {

constexpr std::array<const char*, 3> markTexts{"in-place", "partly", "not-yet"};

} // namespace

StatementMarks readMarks(const Database& database, AssessmentId assessment, const Rubric& rubric) {
    SQLite::Statement query(database.connection(),
                            "SELECT dimension, level, statement, mark FROM statement_mark "
                            "WHERE assessment = ? ORDER BY dimension, level, statement");
    query.bind(1, assessment.value());
    StatementMarks marks;
    while (query.executeStep()) {
        const StatementPlace place{static_cast<std::size_t>(query.getColumn(0).getInt64() - 1),
                                   LevelRank(query.getColumn(1).getInt()),
                                   static_cast<std::size_t>(query.getColumn(2).getInt64() - 1)};
        if (isStatement(rubric, place))
            marks.emplace(place, valueOf<StatementMark>(markTexts, query.getColumn(3).getString()));
    }
    return marks;
}

void putMark(const Database& database, AssessmentId assessment, const StatementPlace& place,
             std::optional<StatementMark> mark) {
    SQLite::Statement statement(
        database.connection(),
        mark ? "INSERT INTO statement_mark (assessment, dimension, level, statement, mark) "
               "VALUES (?, ?, ?, ?, ?) ON CONFLICT (assessment, dimension, level, statement) "
               "DO UPDATE SET mark = excluded.mark"
             : "DELETE FROM statement_mark WHERE assessment = ? AND dimension = ? AND level = ? AND "
               "statement = ?");
    SQLite::bind(statement, assessment.value(), static_cast<std::int64_t>(place.position + 1),
                 place.level.value(), static_cast<std::int64_t>(place.index + 1));
    constexpr int markPlace = 5;
    if (mark)
        statement.bind(markPlace, textOf(markTexts, *mark));
    statement.exec();
}

} // namespace plumbline::storage
