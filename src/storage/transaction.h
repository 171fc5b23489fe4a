// SPDX-License-Identifier: MIT
// A write transaction: all of it, or none.
#pragma once

#include "storage/database.h"

#include <memory>

namespace SQLite {
class Transaction;
}

namespace plumbline::storage {

/// Begins at once (BEGIN IMMEDIATE); what is not committed is rolled back when it goes.
class WriteTransaction {
public:
    explicit WriteTransaction(const Database& database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();

private:
    std::unique_ptr<SQLite::Transaction> m_transaction;
};

} // namespace plumbline::storage
