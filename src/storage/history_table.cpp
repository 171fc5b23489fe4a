// SPDX-License-Identifier: MIT
#include "storage/history_table.h"

#include "base/error.h"
#include "base/text.h"
#include "storage/attachments.h"
#include "storage/enum_text.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

namespace {

constexpr std::array<const char*, 3> kindTexts{"edit", "undo", "redo"};
constexpr std::array<const char*, 3> stateTexts{"done", "undone", "abandoned"};

Error damaged(const Database& database) {
    return {
        ErrorCode::Damaged,
        {PLUMBLINE_TEXT("\"%1\" is damaged: a line of its history can not be read. Open a backup or another "
                        "copy of it."),
         {database.path().filename().string()}}};
}

/// Takes the columns of a line as they should be; what can not be is damage.
class LineReader {
public:
    LineReader(const Database& database, SQLite::Statement& query) : m_database(database), m_query(query) {}

    HistoryRow row() const {
        return {HistoryId(m_query.getColumn(0).getInt64()),
                {Instant(m_query.getColumn(1).getInt64()), text(2), valueOf<LineKind>(kindTexts, text(3)),
                 Message{text(4), arguments(5)}, text(6), text(7), text(8),
                 m_query.getColumn(9).getInt() != 0, valueOf<LineState>(stateTexts, text(10))}};
    }

private:
    std::string text(int column) const {
        std::string text = m_query.getColumn(column).getString();
        if (!isValidUtf8(text))
            throw damaged(m_database);
        return text;
    }

    std::vector<std::string> arguments(int column) const {
        const nlohmann::json list = nlohmann::json::parse(text(column), nullptr, false);
        if (!list.is_array() || !std::ranges::all_of(list, [](const auto& item) { return item.is_string(); }))
            throw damaged(m_database);
        return list.get<std::vector<std::string>>();
    }

    const Database& m_database;
    SQLite::Statement& m_query;
};

std::optional<HistoryRow> readOne(const Database& database, const char* sql) {
    SQLite::Statement query(database.connection(), sql);
    return query.executeStep() ? std::optional(LineReader(database, query).row()) : std::nullopt;
}

} // namespace

HistoryId insertHistory(const Database& database, const HistoryLine& line, const Changeset& changeset) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO history (at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state, changeset)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql");
    SQLite::bind(statement, line.at.millisecondsSinceEpoch(), line.who, textOf(kindTexts, line.kind),
                 line.label.english, nlohmann::json(line.label.arguments).dump(), line.subject, line.before,
                 line.after, line.barrier ? 1 : 0, textOf(stateTexts, line.state));
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
    SQLite::bind(statement, textOf(stateTexts, state), entry.value());
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
        rows.push_back(LineReader(database, query).row());
    std::ranges::reverse(rows);
    return rows;
}

std::optional<HistoryRow> lastDone(const Database& database) {
    return readOne(database, R"sql(
        SELECT id, at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state
        FROM history WHERE kind = 'edit' AND state = 'done' ORDER BY id DESC LIMIT 1)sql");
}

std::optional<HistoryRow> doneBefore(const Database& database, HistoryId entry) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT id, at_ms, who, kind, label, label_arguments, subject, before, after, barrier, state
        FROM history WHERE kind = 'edit' AND state = 'done' AND id < ? ORDER BY id DESC LIMIT 1)sql");
    query.bind(1, entry.value());
    return query.executeStep() ? std::optional(LineReader(database, query).row()) : std::nullopt;
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
