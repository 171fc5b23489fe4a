// SPDX-License-Identifier: MIT
// Changes of a transaction as a changeset of SQLite's session extension: the one mechanism of history, undo
// and redo.
#pragma once

#include "storage/database.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_session;

namespace plumbline::storage {

/// The bytes of a changeset.
using Changeset = std::string;

/// Records what happens to the tables of data from its making on; made before a transaction, asked before its
/// commit.
class ChangesetRecorder {
public:
    explicit ChangesetRecorder(const Database& database);

    /// Empty where nothing has changed.
    Changeset changeset() const;

private:
    struct Close {
        void operator()(sqlite3_session* session) const;
    };

    std::unique_ptr<sqlite3_session, Close> m_session;
};

/// Makes the changes again, or takes them back. Inside a transaction; throws Error Damaged where the data is
/// not as it was when they were recorded.
void applyChangeset(const Database& database, const Changeset& changeset);
void revertChangeset(const Database& database, const Changeset& changeset);

/// What a changeset touches.
struct Touched {
    std::vector<std::int64_t> assessments; ///< each once, in the order met
    std::vector<std::int64_t> sessions;    ///< rating sessions; each once
    std::vector<std::int64_t> schools;     ///< their name or their logo; each once
    std::vector<std::int64_t> evidence;    ///< what pieces are in themselves; each once
    std::vector<std::int64_t> attachments; ///< each once
};

Touched touchedBy(const Changeset& changeset);

} // namespace plumbline::storage
