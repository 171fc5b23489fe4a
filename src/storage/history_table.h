// SPDX-License-Identifier: MIT
// The history in the file: one line for every change, with what is needed to take it back.
#pragma once

#include "base/date.h"
#include "base/message.h"
#include "base/strong_id.h"
#include "storage/changeset.h"

#include <optional>
#include <string>
#include <vector>

namespace plumbline::storage {

enum class LineKind { Edit, Undo, Redo };
enum class LineState {
    Done,
    Undone,    ///< taken back; can be done again
    Abandoned, ///< taken back, and something else was done since
};

struct HistoryLine {
    Instant at;
    std::string who;
    LineKind kind;
    Message label;
    std::string subject;
    std::string before;
    std::string after;
    bool barrier = false;
    LineState state = LineState::Done;
};

struct HistoryRow {
    HistoryId id;
    HistoryLine line;
};

/// Adds a line; the changeset of an edit is kept with it, and the attachments it touches are kept from
/// collection.
HistoryId insertHistory(const Database& database, const HistoryLine& line, const Changeset& changeset);
void setState(const Database& database, HistoryId entry, LineState state);
/// What was undone can not be done again; frees what only that needed. Called before an edit's own line is
/// added.
void abandonUndone(const Database& database);

// What reads lines throws Error Damaged where one is not as it was written.

/// Newest last; the newest `limit`, 0 for all.
std::vector<HistoryRow> readHistory(const Database& database, std::size_t limit);
/// The newest edit that is done; the oldest that is undone.
std::optional<HistoryRow> lastDone(const Database& database);
/// The newest edit that is done and older than this one.
std::optional<HistoryRow> doneBefore(const Database& database, HistoryId entry);
std::optional<HistoryRow> firstUndone(const Database& database);
std::optional<HistoryId> newestLine(const Database& database);
Changeset readChangeset(const Database& database, HistoryId entry);

} // namespace plumbline::storage
