// SPDX-License-Identifier: MIT
#include "storage/changeset.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sqlite3.h>
#include <SQLiteCpp/Exception.h>
#include <string_view>

namespace plumbline::storage {

namespace {

/// The tables whose rows are a person's data. The history itself and the bytes of attachments are not taken
/// back.
constexpr std::array dataTables{"school",
                                "rubric",
                                "assessment",
                                "rating",
                                "evidence",
                                "evidence_use",
                                "next_step",
                                "member",
                                "rating_session",
                                "agenda_item",
                                "absence",
                                "round",
                                "round_count",
                                "ballot",
                                "decision",
                                "sealed_ballot",
                                "statement_mark",
                                "evidence_state",
                                "evidence_statement",
                                "step_evidence",
                                "focus_dimension",
                                "strand_text",
                                "school_logo",
                                "merge_seen"};

void check(int result, const char* what) {
    if (result != SQLITE_OK)
        throw SQLite::Exception(what, result);
}

struct FreeBuffer {
    void operator()(void* buffer) const { sqlite3_free(buffer); }
};

using Buffer = std::unique_ptr<void, FreeBuffer>;

struct FinalizeIterator {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

using IteratorPointer = std::unique_ptr<sqlite3_changeset_iter, FinalizeIterator>;

/// Nothing but our own edits comes between a change and its undo: any conflict means that the file is not
/// what we wrote.
int abortOnConflict(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

void applyBytes(const Database& database, int size, const void* bytes) {
    // The parameter is not const for historical reasons; the function only reads.
    const int result = sqlite3changeset_apply(database.handle(), size, const_cast<void*>(bytes), nullptr,
                                              abortOnConflict, nullptr);
    if (result == SQLITE_ABORT || result == SQLITE_CONSTRAINT)
        throw Error(
            ErrorCode::Damaged,
            {PLUMBLINE_TEXT(
                 "The change can not be taken back: \"%1\" is not as it was after it. Nothing was changed."),
             {database.path().filename().string()}});
    check(result, "sqlite3changeset_apply");
}

/// The place of a column that names an assessment in each table, as the schema orders them.
std::optional<int> assessmentColumn(std::string_view table) {
    constexpr std::array first{"assessment",         "rating",         "evidence_use",  "evidence_state",
                               "evidence_statement", "statement_mark", "step_evidence", "focus_dimension",
                               "strand_text"};
    if (std::ranges::find(first, table) != first.end())
        return 0;
    if (table == "next_step" || table == "member" || table == "rating_session")
        return 2;
    return std::nullopt;
}

std::optional<int> sessionColumn(std::string_view table) {
    constexpr std::array ofSession{"agenda_item", "absence",  "round",        "round_count",
                                   "ballot",      "decision", "sealed_ballot"};
    return std::ranges::find(ofSession, table) != ofSession.end() ? std::optional(0) : std::nullopt;
}

std::optional<int> schoolColumn(std::string_view table) {
    return table == "school" || table == "school_logo" ? std::optional(0) : std::nullopt;
}

std::optional<int> evidenceColumn(std::string_view table) {
    return table == "evidence" ? std::optional(0) : std::nullopt;
}

std::optional<int> attachmentColumn(std::string_view table) {
    constexpr int inEvidence = 6;
    constexpr int inLogo = 1;
    if (table == "school_logo")
        return inLogo;
    return table == "evidence" ? std::optional(inEvidence) : std::nullopt;
}

void addOnce(std::vector<std::int64_t>& values, sqlite3_value* value) {
    if (!value || sqlite3_value_type(value) != SQLITE_INTEGER)
        return;
    const std::int64_t number = sqlite3_value_int64(value);
    if (std::ranges::find(values, number) == values.end())
        values.push_back(number);
}

void addBoth(std::vector<std::int64_t>& values, sqlite3_changeset_iter* iterator, int operation,
             std::optional<int> column) {
    if (!column)
        return;
    sqlite3_value* value = nullptr;
    if (operation != SQLITE_INSERT && sqlite3changeset_old(iterator, *column, &value) == SQLITE_OK)
        addOnce(values, value);
    if (operation != SQLITE_DELETE && sqlite3changeset_new(iterator, *column, &value) == SQLITE_OK)
        addOnce(values, value);
}

} // namespace

void ChangesetRecorder::Close::operator()(sqlite3_session* session) const {
    sqlite3session_delete(session);
}

ChangesetRecorder::ChangesetRecorder(const Database& database) {
    sqlite3_session* session = nullptr;
    check(sqlite3session_create(database.handle(), "main", &session), "sqlite3session_create");
    m_session.reset(session);
    for (const char* table : dataTables)
        check(sqlite3session_attach(session, table), "sqlite3session_attach");
}

Changeset ChangesetRecorder::changeset() const {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3session_changeset(m_session.get(), &size, &bytes), "sqlite3session_changeset");
    const Buffer buffer(bytes);
    return {static_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

void applyChangeset(const Database& database, const Changeset& changeset) {
    applyBytes(database, static_cast<int>(changeset.size()), changeset.data());
}

void revertChangeset(const Database& database, const Changeset& changeset) {
    int size = 0;
    void* bytes = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &size, &bytes),
          "sqlite3changeset_invert");
    const Buffer buffer(bytes);
    applyBytes(database, size, bytes);
}

Touched touchedBy(const Changeset& changeset) {
    sqlite3_changeset_iter* raw = nullptr;
    check(
        sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), const_cast<char*>(changeset.data())),
        "sqlite3changeset_start");
    const IteratorPointer iterator(raw);
    Touched touched;
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char* table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(raw, &table, &columns, &operation, &indirect);
        addBoth(touched.assessments, raw, operation, assessmentColumn(table));
        addBoth(touched.sessions, raw, operation, sessionColumn(table));
        addBoth(touched.schools, raw, operation, schoolColumn(table));
        addBoth(touched.evidence, raw, operation, evidenceColumn(table));
        addBoth(touched.attachments, raw, operation, attachmentColumn(table));
    }
    return touched;
}

} // namespace plumbline::storage
