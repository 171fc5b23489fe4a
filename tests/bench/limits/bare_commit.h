// SPDX-License-Identifier: MIT
// The limit for a durable change: one small update committed to an SQLite file, with a workbook's settings
// and nothing else.
#pragma once

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace plumbline::bench {

class BareCommit {
public:
    explicit BareCommit(const std::string& path) {
        require(sqlite3_open(path.c_str(), &m_database));
        run("PRAGMA locking_mode = EXCLUSIVE");
        run("PRAGMA journal_mode = TRUNCATE");
        run("PRAGMA synchronous = FULL");
        run("CREATE TABLE rating (dimension INTEGER PRIMARY KEY, level INTEGER NOT NULL) STRICT");
        run("INSERT INTO rating VALUES (1, 1)");
        require(sqlite3_prepare_v2(m_database, "UPDATE rating SET level = ? WHERE dimension = 1", -1,
                                   &m_update, nullptr));
    }

    BareCommit(const BareCommit&) = delete;
    BareCommit& operator=(const BareCommit&) = delete;

    ~BareCommit() {
        sqlite3_finalize(m_update);
        sqlite3_close(m_database);
    }

    void commit(int level) {
        sqlite3_bind_int(m_update, 1, level);
        sqlite3_step(m_update);
        require(sqlite3_reset(m_update));
    }

private:
    void run(const char* sql) { require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }

    void require(int code) const {
        if (code != SQLITE_OK) {
            std::fprintf(stderr, "bare commit: %s\n", sqlite3_errmsg(m_database));
            std::exit(1);
        }
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_update = nullptr;
};

} // namespace plumbline::bench
