// SPDX-License-Identifier: MIT
#include "storage/transaction.h"

#include <SQLiteCpp/Transaction.h>

namespace plumbline::storage {

WriteTransaction::WriteTransaction(const Database& database)
    : m_transaction(std::make_unique<SQLite::Transaction>(database.connection(),
                                                          SQLite::TransactionBehavior::IMMEDIATE)) {}

WriteTransaction::~WriteTransaction() = default;

void WriteTransaction::commit() {
    m_transaction->commit();
}

} // namespace plumbline::storage
