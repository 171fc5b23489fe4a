// SPDX-License-Identifier: MIT
#include "storage/history_table.h"

#include "storage/attachments.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string_view>

namespace plumbline::storage {

namespace {

constexpr std::array<const char*, 3> kindTexts{"edit", "undo", "redo"};
constexpr std::array<const char*, 3> stateTexts{"done", "undone", "abandoned"};

template <class Enum, std::size_t Size>
Enum enumOf(const std::array<const char*, Size>& texts, std::string_view text) {
    const auto found = std::ranges::find(texts, text);
    return static_cast<Enum>(found == texts.end() ? 0 : found - texts.begin());
}

std::vector<std::string> argumentsOf(const std::string& json) {
    const nlohmann::json array = nlohmann::json::parse(json, nullptr, false);
    std::vector<std::string> arguments;
    if (array.is_array())
        for (const auto& item : array)
            arguments.push_back(item.is_string() ? item.get<std::string>() : std::string());
    return arguments;
}

HistoryRow rowOf(SQLite::Statement& query) {
    return {HistoryId(query.getColumn(0).getInt64()),
            {Instant(query.getColumn(1).getInt64()), query.getColumn(2).getString(),
             enumOf<LineKind>(kindTexts, query.getColumn(3).getString()),
             Message{query.getColumn(4).getString(), argumentsOf(query.getColumn(5).getString())},
             query.getColumn(6).getString(), query.getColumn(7).getString(), query.getColumn(8).getString(),
             query.getColumn(9).getInt() != 0,
             enumOf<LineState>(stateTexts, query.getColumn(10).getString())}};
}

std::optional<HistoryRow> readOne(const Database& database, const char* sql) {
    SQLite::Statement query(database.connection(), sql);
    return query.executeStep() ? std::optional(rowOf(query)) : std::nullopt;
}

} // namespace

HistoryId insertHistory(const Database& database, const HistoryLine& line, const Changeset& changeset) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO history (at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state, changeset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql");
    SQLite::bind(statement, line.at.millisecondsSinceEpoch(), line.who,
                 kindTexts[static_cast<std::size_t>(line.kind)], line.label.english,
                 nlohmann::json(line.label.arguments).dump(), line.subject, line.before, line.after,
                 line.barrier ? 1 : 0, stateTexts[static_cast<std::size_t>(line.state)]);
    constexpr int changesetPlace = 11;
    if (line.kind == LineKind::Edit)
        statement.bind(changesetPlace, changeset.data(), static_cast<int>(changeset.size()));
    statement.exec();
    const HistoryId entry(database.connection().getLastInsertRowid());
    for (const std::int64_t attachment : touchedBy(changeset).attachments) {
        SQLite::Statement keep(database.connection(),
                               "INSERT INTO history_attachment (history, attachment) VALUES (?, ?)");
        SQLite::bind(keep, entry.value(), attachment);
        keep.exec();
    }
    return entry;
}

void setState(const Database& database, HistoryId entry, LineState state) {
    SQLite::Statement statement(database.connection(), "UPDATE history SET state = ? WHERE id = ?");
    SQLite::bind(statement, stateTexts[static_cast<std::size_t>(state)], entry.value());
    statement.exec();
}

void abandonUndone(const Database& database) {
    SQLite::Database& connection = database.connection();
    if (!firstUndone(database))
        return;
    connection.exec(
        "DELETE FROM history_attachment WHERE history IN (SELECT id FROM history WHERE state = 'undone')");
    connection.exec("UPDATE history SET state = 'abandoned', changeset = NULL WHERE state = 'undone'");
    collectAttachments(database);
}

std::vector<HistoryRow> readHistory(const Database& database, std::size_t limit) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT id, at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state
        FROM history ORDER BY id DESC LIMIT ?)sql");
    query.bind(1, limit == 0 ? std::int64_t(-1) : static_cast<std::int64_t>(limit));
    std::vector<HistoryRow> rows;
    while (query.executeStep())
        rows.push_back(rowOf(query));
    std::ranges::reverse(rows);
    return rows;
}

std::optional<HistoryRow> lastDone(const Database& database) {
    return readOne(database, R"sql(
        SELECT id, at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state
        FROM history WHERE kind = 'edit' AND state = 'done' ORDER BY id DESC LIMIT 1)sql");
}

std::optional<HistoryRow> firstUndone(const Database& database) {
    return readOne(database, R"sql(
        SELECT id, at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state
        FROM history WHERE kind = 'edit' AND state = 'undone' ORDER BY id LIMIT 1)sql");
}

std::optional<HistoryId> newestLine(const Database& database) {
    SQLite::Statement query(database.connection(), "SELECT MAX(id) FROM history");
    if (!query.executeStep() || query.getColumn(0).isNull())
        return std::nullopt;
    return HistoryId(query.getColumn(0).getInt64());
}

Changeset readChangeset(const Database& database, HistoryId entry) {
    SQLite::Statement query(database.connection(), "SELECT changeset FROM history WHERE id = ?");
    query.bind(1, entry.value());
    return query.executeStep() ? query.getColumn(0).getString() : Changeset();
}

} // namespace plumbline::storage
