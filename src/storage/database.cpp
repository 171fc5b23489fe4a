// SPDX-License-Identifier: MIT
#include "storage/database.h"

#include "base/error.h"
#include "storage/file_check.h"

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <string>
#include <system_error>

namespace plumbline::storage {

namespace {

/// A file may come from anywhere: nothing that it brings along may run.
void harden(SQLite::Database& connection) {
    sqlite3* handle = connection.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int option :
         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
          SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_DQS_DDL})
        sqlite3_db_config(handle, option, 0, nullptr);
    connection.exec("PRAGMA cell_size_check = ON");
    connection.exec("PRAGMA mmap_size = 0");
    // What opens a sealed ballot must be gone from the file when its round is revealed, not only from the
    // tables.
    connection.exec("PRAGMA secure_delete = ON");
    connection.exec("PRAGMA foreign_keys = ON");
}

/// TRUNCATE, not WAL: the file must be whole when copied to a stick. Not DELETE: it does not sync the folder
/// after removing the journal, and a power cut then takes back the last commit.
void prepareToWrite(SQLite::Database& connection) {
    connection.exec("PRAGMA locking_mode = EXCLUSIVE");
    connection.exec("PRAGMA journal_mode = TRUNCATE");
    connection.exec("PRAGMA synchronous = FULL");
    // Takes the lock now, so that a second program is told at once and not at its first change.
    connection.exec("BEGIN EXCLUSIVE");
    connection.exec("COMMIT");
}

/// A program was cut off while it wrote: only a connection that may write can put the file back to its last
/// commit.
void finishWriting(const std::filesystem::path& path) {
    SQLite::Database connection(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    harden(connection);
    connection.execAndGet("SELECT COUNT(*) FROM sqlite_schema");
}

/// Milliseconds: enough for another window to finish listing its recent files, too short to keep a person
/// waiting.
constexpr int patience = 300;

Error translated(const SQLite::Exception& exception, const std::filesystem::path& path) {
    const std::string name = path.filename().string();
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            ErrorCode::Locked,
            {PLUMBLINE_TEXT("\"%1\" is open in another window or program. Close it there, then try again."),
             {name}}};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                {PLUMBLINE_TEXT(
                     "The disk is full; the change was not saved. Free some space, then try again (\"%1\")."),
                 {name}}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return {ErrorCode::ReadOnly,
                {PLUMBLINE_TEXT("\"%1\" can not be written. Save a copy in a folder that you may write to."),
                 {name}}};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {
            ErrorCode::Damaged,
            {PLUMBLINE_TEXT("\"%1\" is damaged and was left as it is. Open a backup or another copy of it."),
             {name}}};
    default:
        return {ErrorCode::InputOutput,
                {PLUMBLINE_TEXT(
                     "The computer could not read or write \"%1\". Check the drive, then try again (%2)."),
                 {name, exception.getErrorStr()}}};
    }
}

} // namespace

Database::Database(std::filesystem::path path, std::unique_ptr<SQLite::Database> connection, bool readOnly)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_readOnly(readOnly) {}

Database::Database(Database&&) noexcept = default;

Database::~Database() {
    if (!m_connection || m_readOnly)
        return;
    // TRUNCATE leaves an empty journal beside the file; leaving that mode removes it. Best effort: it does no
    // harm.
    m_connection->tryExec("PRAGMA journal_mode = DELETE");
}

Database Database::create(const std::filesystem::path& path) {
    makeEmptyFile(path);
    try {
        auto connection =
            std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
        connection->exec("PRAGMA page_size = 4096");
        connection->exec("PRAGMA encoding = 'UTF-8'");
        harden(*connection);
        prepareToWrite(*connection);
        return {path, std::move(connection), false};
    } catch (const SQLite::Exception& exception) {
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw translated(exception, path);
    }
}

Database Database::open(const std::filesystem::path& path, Access access, int newestVersion) {
    checkFile(path, newestVersion);
    const bool readOnly = access == Access::ReadOnly || !canBeWritten(path);
    try {
        if (readOnly && hasJournal(path) && canBeWritten(path))
            finishWriting(path);
        const int mode = readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
        auto connection =
            std::make_unique<SQLite::Database>(path.string(), mode | SQLite::OPEN_NOMUTEX, patience);
        harden(*connection);
        if (!readOnly)
            prepareToWrite(*connection);
        // Small files are checked whole at once; a big one would keep a person waiting.
        constexpr std::uintmax_t quicklyChecked = 8U << 20U;
        if (std::filesystem::file_size(path) <= quicklyChecked &&
            connection->execAndGet("PRAGMA quick_check(1)").getString() != "ok")
            throw SQLite::Exception("quick_check", SQLITE_CORRUPT);
        return {path, std::move(connection), readOnly};
    } catch (const SQLite::Exception& exception) {
        throw translated(exception, path);
    }
}

sqlite3* Database::handle() const {
    return m_connection->getHandle();
}

int Database::schemaVersion() const {
    return m_connection->execAndGet("PRAGMA user_version").getInt();
}

void Database::setSchemaVersion(int version) const {
    // A pragma takes no parameters; the number is ours.
    m_connection->exec("PRAGMA user_version = " + std::to_string(version));
}

Database Database::scratchCopy() const {
    auto connection = std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE |
                                                                 SQLite::OPEN_NOMUTEX);
    SQLite::Backup(*connection, *m_connection).executeStep(-1);
    harden(*connection);
    return {m_path, std::move(connection), true};
}

void Database::copyTo(const std::filesystem::path& to) const {
    makeEmptyFile(to);
    try {
        SQLite::Database target(to.string(), SQLite::OPEN_READWRITE);
        SQLite::Backup backup(target, *m_connection);
        backup.executeStep(-1);
    } catch (const SQLite::Exception& exception) {
        std::error_code ignored;
        std::filesystem::remove(to, ignored);
        throw translated(exception, to);
    }
}

void Database::rethrow() const {
    try {
        throw;
    } catch (const SQLite::Exception& exception) {
        throw translated(exception, m_path);
    }
}

} // namespace plumbline::storage
