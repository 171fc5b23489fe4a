// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>
#include <string>

namespace plumbline::storage {

namespace {

// Dimensions and levels are stored by their place in the pinned rubric, counted from 1: a pinned rubric never
// changes, and small whole numbers keep millions of rows small.
constexpr const char* version1 = R"sql(
CREATE TABLE school (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE rubric (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    document TEXT NOT NULL
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    school INTEGER NOT NULL REFERENCES school (id),
    start_year INTEGER NOT NULL CHECK (start_year BETWEEN 1900 AND 2199),
    rubric INTEGER NOT NULL REFERENCES rubric (id),
    status TEXT NOT NULL CHECK (status IN ('draft', 'final')),
    UNIQUE (school, start_year)
) STRICT;

CREATE TABLE rating (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    state TEXT NOT NULL CHECK (state IN ('unrated', 'not-applicable', 'rated')),
    level INTEGER CHECK (level BETWEEN 1 AND 7),
    reason TEXT NOT NULL,
    changed_ms INTEGER NOT NULL,
    PRIMARY KEY (assessment, dimension),
    CHECK ((state = 'rated') = (level IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE attachment_content (
    attachment INTEGER PRIMARY KEY REFERENCES attachment (id) DEFERRABLE INITIALLY DEFERRED,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    school INTEGER NOT NULL REFERENCES school (id),
    kind TEXT NOT NULL CHECK (kind IN ('note', 'link', 'file')),
    title TEXT NOT NULL CHECK (title <> ''),
    text TEXT NOT NULL,
    attachment INTEGER REFERENCES attachment (id),
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    evidence_date TEXT,
    stance TEXT NOT NULL CHECK (stance IN ('for', 'against')),
    added_ms INTEGER NOT NULL,
    CHECK ((kind = 'file') = (attachment IS NOT NULL))
) STRICT;

CREATE TABLE evidence_use (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    PRIMARY KEY (assessment, evidence, dimension)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_use_by_evidence ON evidence_use (evidence);

CREATE TABLE next_step (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    text TEXT NOT NULL CHECK (text <> ''),
    owner TEXT NOT NULL,
    due TEXT,
    status TEXT NOT NULL CHECK (status IN ('open', 'doing', 'done', 'dropped'))
) STRICT;

CREATE INDEX next_step_by_assessment ON next_step (assessment);

CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    name TEXT NOT NULL CHECK (name <> ''),
    role TEXT NOT NULL
) STRICT;

CREATE INDEX member_by_assessment ON member (assessment);

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_ms INTEGER NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    label TEXT NOT NULL,
    label_arguments TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    barrier INTEGER NOT NULL CHECK (barrier IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    changeset BLOB
) STRICT;

CREATE TABLE history_attachment (
    history INTEGER NOT NULL REFERENCES history (id),
    attachment INTEGER NOT NULL REFERENCES attachment (id),
    PRIMARY KEY (history, attachment)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_attachment_by_attachment ON history_attachment (attachment);
CREATE INDEX evidence_by_attachment ON evidence (attachment);
)sql";

constexpr std::array steps{Migration{version1}};

std::filesystem::path freeNameBeside(const std::filesystem::path& path, int version) {
    const std::string stem = path.stem().string() + " (version " + std::to_string(version);
    std::filesystem::path candidate = path;
    candidate.replace_filename(stem + ")" + path.extension().string());
    for (int copy = 2; std::filesystem::exists(candidate); ++copy)
        candidate.replace_filename(stem + ", copy " + std::to_string(copy) + ")" + path.extension().string());
    return candidate;
}

} // namespace

std::span<const Migration> migrations() {
    return steps;
}

int newestSchemaVersion() {
    return static_cast<int>(steps.size());
}

std::filesystem::path upgrade(const Database& database, std::span<const Migration> steps) {
    const int from = database.schemaVersion();
    const int to = static_cast<int>(steps.size());
    std::filesystem::path copy;
    if (from >= to)
        return copy;
    if (from > 0) {
        copy = freeNameBeside(database.path(), from);
        database.copyTo(copy);
    }
    SQLite::Transaction transaction(database.connection());
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(from)))
        database.connection().exec(step.sql);
    // Written as a number of its own, so that the file says what it is from its first commit on.
    database.connection().exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.setSchemaVersion(to);
    transaction.commit();
    return copy;
}

} // namespace plumbline::storage
