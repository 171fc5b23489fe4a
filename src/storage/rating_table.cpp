// SPDX-License-Identifier: MIT
#include "storage/rating_table.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <string>

namespace plumbline::storage {

namespace {

constexpr const char* unrated = "unrated";
constexpr const char* notApplicable = "not-applicable";
constexpr const char* rated = "rated";

struct StateText {
    const char* operator()(Unrated) const { return unrated; }

    const char* operator()(NotApplicable) const { return notApplicable; }

    const char* operator()(LevelRank) const { return rated; }
};

RatingValue valueOf(const std::string& state, const SQLite::Column& level) {
    if (state == rated)
        return LevelRank(level.getInt());
    if (state == notApplicable)
        return NotApplicable{};
    return Unrated{};
}

/// State, level, reason and the times of the last changes stand from column `first` on.
Rating ratingOf(SQLite::Statement& query, int first) {
    const SQLite::Column reasonChanged = query.getColumn(first + 4);
    return {valueOf(query.getColumn(first).getString(), query.getColumn(first + 1)),
            query.getColumn(first + 2).getString(), Instant(query.getColumn(first + 3).getInt64()),
            reasonChanged.isNull() ? std::nullopt : std::optional(Instant(reasonChanged.getInt64()))};
}

} // namespace

Rating readRating(const Database& database, AssessmentId assessment, std::size_t position) {
    SQLite::Statement query(database.connection(),
                            "SELECT state, level, reason, changed_ms, reason_changed_ms FROM rating "
                            "WHERE assessment = ? AND dimension = ?");
    query.bind(1, assessment.value());
    query.bind(2, static_cast<std::int64_t>(position + 1));
    return query.executeStep() ? ratingOf(query, 0) : Rating();
}

std::vector<Rating> readRatings(const Database& database, AssessmentId assessment, std::size_t dimensions) {
    SQLite::Statement query(database.connection(),
                            "SELECT dimension, state, level, reason, changed_ms, reason_changed_ms FROM "
                            "rating WHERE assessment = ? ORDER BY dimension");
    query.bind(1, assessment.value());
    std::vector<Rating> ratings(dimensions);
    while (query.executeStep()) {
        const auto position = static_cast<std::size_t>(query.getColumn(0).getInt64() - 1);
        if (position < dimensions)
            ratings[position] = ratingOf(query, 1);
    }
    return ratings;
}

void readValues(const Database& database, SchoolYear year, const TakeValue& take) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT r.assessment, r.dimension, r.state, r.level
        FROM assessment AS a JOIN rating AS r ON r.assessment = a.id
        WHERE a.start_year = ? ORDER BY r.assessment, r.dimension)sql");
    query.bind(1, year.start());
    while (query.executeStep())
        take(AssessmentId(query.getColumn(0).getInt64()),
             static_cast<std::size_t>(query.getColumn(1).getInt64() - 1),
             valueOf(query.getColumn(2).getString(), query.getColumn(3)));
}

void putRating(const Database& database, AssessmentId assessment, std::size_t position,
               const Rating& rating) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO rating (assessment, dimension, state, level, reason, changed_ms, reason_changed_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (assessment, dimension) DO UPDATE
        SET state = excluded.state, level = excluded.level, reason = excluded.reason, changed_ms = excluded.changed_ms,
            reason_changed_ms = excluded.reason_changed_ms)sql");
    statement.bind(1, assessment.value());
    statement.bind(2, static_cast<std::int64_t>(position + 1));
    statement.bind(3, std::visit(StateText(), rating.value));
    if (const std::optional<LevelRank> level = levelOf(rating.value))
        statement.bind(4, level->value());
    statement.bind(5, rating.reason);
    statement.bind(6, rating.changed ? rating.changed->millisecondsSinceEpoch() : 0);
    if (rating.reasonChanged)
        statement.bind(7, rating.reasonChanged->millisecondsSinceEpoch());
    statement.exec();
}

} // namespace plumbline::storage
