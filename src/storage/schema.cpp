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

// Rating sessions. A ballot lies sealed in sealed_ballot until its round is revealed; ballot_secret holds
// what opens it and is no part of the history, so that what the history keeps of a sealed ballot can not be
// opened afterwards. time_spent is no part of it either: undo does not give time back. It has no reference to
// its session, so that it outlasts one that is taken back and done again; the number of a session that is
// gone is never given to another.
constexpr const char* version2 = R"sql(
ALTER TABLE member ADD COLUMN votes INTEGER NOT NULL DEFAULT 1 CHECK (votes IN (0, 1));

CREATE TABLE rating_session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    voting TEXT NOT NULL CHECK (voting IN ('named', 'anonymous')),
    rule TEXT NOT NULL CHECK (rule IN ('consensus', 'majority', 'chair')),
    quorum INTEGER NOT NULL CHECK (quorum >= 1),
    seconds_per_dimension INTEGER NOT NULL CHECK (seconds_per_dimension >= 0),
    seconds_to_think INTEGER NOT NULL CHECK (seconds_to_think >= 0),
    ground_rules TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    closed_ms INTEGER
) STRICT;

CREATE INDEX rating_session_by_assessment ON rating_session (assessment);

CREATE TABLE agenda_item (
    session INTEGER NOT NULL REFERENCES rating_session (id),
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    place INTEGER NOT NULL CHECK (place >= 1),
    parked INTEGER NOT NULL CHECK (parked IN (0, 1)),
    notes TEXT NOT NULL,
    PRIMARY KEY (session, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE time_spent (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (session, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence (
    session INTEGER NOT NULL REFERENCES rating_session (id),
    member INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (session, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    opened_ms INTEGER NOT NULL,
    revealed_ms INTEGER,
    present INTEGER CHECK (present >= 0),
    PRIMARY KEY (session, dimension, number),
    FOREIGN KEY (session, dimension) REFERENCES agenda_item (session, dimension),
    CHECK ((revealed_ms IS NULL) = (present IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE round_count (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    number INTEGER NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('abstained', '1', '2', '3', '4', '5', '6', '7')),
    ballots INTEGER NOT NULL CHECK (ballots >= 1),
    PRIMARY KEY (session, dimension, number, choice),
    FOREIGN KEY (session, dimension, number) REFERENCES round (session, dimension, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    number INTEGER NOT NULL,
    member INTEGER NOT NULL REFERENCES member (id),
    choice TEXT NOT NULL CHECK (choice IN ('abstained', '1', '2', '3', '4', '5', '6', '7')),
    PRIMARY KEY (session, dimension, number, member),
    FOREIGN KEY (session, dimension, number) REFERENCES round (session, dimension, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    decided_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('not-applicable', 'rated')),
    level INTEGER CHECK (level BETWEEN 1 AND 7),
    how TEXT NOT NULL CHECK (how IN ('consensus', 'majority', 'chair')),
    confidence TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),
    minority_note TEXT NOT NULL,
    PRIMARY KEY (session, dimension),
    FOREIGN KEY (session, dimension) REFERENCES agenda_item (session, dimension),
    CHECK ((state = 'rated') = (level IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE sealed_ballot (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    voter INTEGER NOT NULL,
    ballots INTEGER NOT NULL CHECK (ballots >= 1),
    sealed BLOB NOT NULL CHECK (length(sealed) = 56),
    PRIMARY KEY (session, dimension, number, voter),
    FOREIGN KEY (session, dimension) REFERENCES agenda_item (session, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE ballot_secret (
    session INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    number INTEGER NOT NULL,
    secret BLOB NOT NULL CHECK (length(secret) = 32),
    PRIMARY KEY (session, dimension, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_mark (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    statement INTEGER NOT NULL CHECK (statement >= 1),
    mark TEXT NOT NULL CHECK (mark IN ('in-place', 'partly', 'not-yet')),
    PRIMARY KEY (assessment, dimension, level, statement)
) STRICT, WITHOUT ROWID;
)sql";

// Evidence of its own and evidence as an assessment uses it; next steps that follow from a sentence; what a
// school year works on first. A row of evidence_state is there only where the piece is not simply current.
constexpr const char* version3 = R"sql(
ALTER TABLE rating ADD COLUMN reason_changed_ms INTEGER;

ALTER TABLE evidence ADD COLUMN source TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN school_year INTEGER CHECK (school_year BETWEEN 1900 AND 2199);

CREATE TABLE evidence_state (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    state TEXT NOT NULL CHECK (state IN ('to-review', 'out-of-date')),
    PRIMARY KEY (assessment, evidence)
) STRICT, WITHOUT ROWID;

CREATE INDEX evidence_state_by_evidence ON evidence_state (evidence);

CREATE TABLE evidence_statement (
    assessment INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    statement INTEGER NOT NULL CHECK (statement >= 1),
    PRIMARY KEY (assessment, evidence, dimension, level, statement),
    FOREIGN KEY (assessment, evidence, dimension) REFERENCES evidence_use (assessment, evidence, dimension)
) STRICT, WITHOUT ROWID;

ALTER TABLE next_step ADD COLUMN measure TEXT NOT NULL DEFAULT '';
ALTER TABLE next_step ADD COLUMN priority TEXT NOT NULL DEFAULT 'medium' CHECK (priority IN ('high', 'medium', 'low'));
ALTER TABLE next_step ADD COLUMN level INTEGER CHECK (level BETWEEN 1 AND 7);
ALTER TABLE next_step ADD COLUMN statement INTEGER
    CHECK (statement IS NULL OR (statement >= 1 AND level IS NOT NULL));
ALTER TABLE next_step ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE next_step ADD COLUMN continues TEXT NOT NULL DEFAULT '';
ALTER TABLE next_step ADD COLUMN to_review INTEGER NOT NULL DEFAULT 0 CHECK (to_review IN (0, 1));

CREATE TABLE step_evidence (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    next_step INTEGER NOT NULL REFERENCES next_step (id),
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    PRIMARY KEY (assessment, next_step, evidence)
) STRICT, WITHOUT ROWID;

CREATE INDEX step_evidence_by_evidence ON step_evidence (evidence);
CREATE INDEX step_evidence_by_step ON step_evidence (next_step);

CREATE TABLE focus_dimension (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    dimension INTEGER NOT NULL CHECK (dimension >= 1),
    PRIMARY KEY (assessment, dimension)
) STRICT, WITHOUT ROWID;
)sql";

// What a report says in the team's own words, and the picture on its title page.
constexpr const char* version4 = R"sql(
CREATE TABLE strand_text (
    assessment INTEGER NOT NULL REFERENCES assessment (id),
    strand INTEGER NOT NULL CHECK (strand >= 1),
    text TEXT NOT NULL CHECK (text <> ''),
    written_ms INTEGER NOT NULL,
    PRIMARY KEY (assessment, strand)
) STRICT, WITHOUT ROWID;

CREATE TABLE school_logo (
    school INTEGER PRIMARY KEY REFERENCES school (id),
    attachment INTEGER NOT NULL REFERENCES attachment (id),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    media_type TEXT NOT NULL CHECK (media_type <> '')
) STRICT;

CREATE INDEX school_logo_by_attachment ON school_logo (attachment);
)sql";

// States of schools and assessments elsewhere (their uuid, and a digest of what they said) that a merge has
// taken into account: what was decided about them is not asked again.
constexpr const char* version5 = R"sql(
CREATE TABLE merge_seen (
    subject TEXT NOT NULL CHECK (length(subject) = 36),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (subject, digest)
) STRICT, WITHOUT ROWID;
)sql";

constexpr std::array steps{Migration{version1}, Migration{version2}, Migration{version3}, Migration{version4},
                           Migration{version5}};

std::filesystem::path freeNameBeside(const std::filesystem::path& path, int version) {
    const std::string stem = path.stem().string() + " (version " + std::to_string(version);
    std::filesystem::path candidate = path;
    candidate.replace_filename(stem + ")" + path.extension().string());
    for (int copy = 2; std::filesystem::exists(candidate); ++copy)
        candidate.replace_filename(stem + ", copy " + std::to_string(copy) + ")" + path.extension().string());
    return candidate;
}

void take(const Database& database, std::span<const Migration> all, int from) {
    SQLite::Transaction transaction(database.connection());
    for (const Migration& step : all.subspan(static_cast<std::size_t>(from)))
        database.connection().exec(step.sql);
    // Written as a number of its own, so that the file says what it is from its first commit on.
    database.connection().exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.setSchemaVersion(static_cast<int>(all.size()));
    transaction.commit();
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
    take(database, steps, from);
    return copy;
}

Database upgradedCopy(const Database& database) {
    Database copy = database.scratchCopy();
    take(copy, migrations(), copy.schemaVersion());
    return copy;
}

} // namespace plumbline::storage
