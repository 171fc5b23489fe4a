// SPDX-License-Identifier: MIT
// An open workbook file as a database: how it is opened, and what its errors mean to a person.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <utility>

namespace SQLite {
class Database;
}
struct sqlite3;

namespace plumbline::storage {

/// "PLMB", at byte 68 of every workbook.
inline constexpr std::uint32_t applicationId = 0x504C4D42;

/// One connection, used by one thread at a time. It holds the file for itself until it is destroyed.
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Makes the file, which must not be there, with nothing in it.
    static Database create(const std::filesystem::path& path);
    /// Opens a file that looks like a workbook of schema version 1 to `newestVersion`. ReadWrite falls back
    /// to ReadOnly where the file may not be written.
    static Database open(const std::filesystem::path& path, Access access, int newestVersion);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) = delete;
    ~Database();

    const std::filesystem::path& path() const { return m_path; }

    bool isReadOnly() const { return m_readOnly; }

    SQLite::Database& connection() const { return *m_connection; }

    sqlite3* handle() const;

    int schemaVersion() const;
    void setSchemaVersion(int version) const;

    /// Runs `work`; what SQLite throws comes out as an Error in words.
    template <class Work>
    auto run(Work&& work) const -> decltype(work()) {
        try {
            return std::forward<Work>(work)();
        } catch (...) {
            rethrow();
        }
    }

    /// The same content in a place of SQLite's own that is gone when it is closed, to be read under the same
    /// path.
    Database scratchCopy() const;
    /// Writes a whole copy to a file that must not be there.
    void copyTo(const std::filesystem::path& to) const;

private:
    Database(std::filesystem::path path, std::unique_ptr<SQLite::Database> connection, bool readOnly);

    [[noreturn]] void rethrow() const;

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_connection;
    bool m_readOnly;
};

} // namespace plumbline::storage
