// SPDX-License-Identifier: MIT
#include "storage/integrity.h"

#include "base/error.h"
#include "base/sha256.h"
#include "storage/attachments.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <string>

namespace plumbline::storage {

namespace {

const Message openBackup{PLUMBLINE_TEXT("Open a backup or another copy of the file."), {}};

Issues checkPages(const Database& database) {
    Issues issues;
    SQLite::Statement query(database.connection(), "PRAGMA integrity_check(100)");
    while (query.executeStep()) {
        const std::string line = query.getColumn(0).getString();
        if (line != "ok")
            issues.push_back({"file", {PLUMBLINE_TEXT("The file is damaged (%1)."), {line}}, openBackup});
    }
    return issues;
}

Issues checkReferences(const Database& database) {
    Issues issues;
    SQLite::Statement query(database.connection(), "PRAGMA foreign_key_check");
    while (query.executeStep() && issues.size() < 100)
        issues.push_back({query.getColumn(0).getString(),
                          {PLUMBLINE_TEXT("An entry belongs to something that is not there (%1)."),
                           {query.getColumn(2).getString()}},
                          openBackup});
    return issues;
}

std::string hashOf(const Database& database, const StoredAttachment& attachment,
                   const std::function<void(std::int64_t)>& advance) {
    constexpr std::int64_t piece = 1 << 20;
    Sha256 hash;
    for (std::int64_t offset = 0; offset < attachment.size; offset += piece) {
        const std::string bytes = readBytes(database, attachment.key, offset, piece);
        hash.add(bytes);
        advance(static_cast<std::int64_t>(bytes.size()));
    }
    return hash.hex();
}

std::string namesOf(const Database& database, std::int64_t attachment) {
    SQLite::Statement query(database.connection(),
                            "SELECT title, file_name FROM evidence WHERE attachment = ?1 "
                            "UNION ALL SELECT s.name, l.file_name FROM school_logo AS l "
                            "JOIN school AS s ON s.id = l.school WHERE l.attachment = ?1 LIMIT 1");
    query.bind(1, attachment);
    return query.executeStep() ? query.getColumn(0).getString() + " (" + query.getColumn(1).getString() + ")"
                               : std::string();
}

Issues checkAttachments(const Database& database, const Progress& progress) {
    const std::vector<StoredAttachment> all = readAttachments(database);
    std::int64_t total = 0;
    for (const StoredAttachment& attachment : all)
        total += attachment.size;
    std::int64_t done = 0;
    const auto advance = [&](std::int64_t bytes) {
        done += bytes;
        if (progress && !progress(done, total))
            throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was changed."), {}});
    };
    Issues issues;
    for (const StoredAttachment& attachment : all)
        if (hashOf(database, attachment, advance) != attachment.sha256)
            issues.push_back({namesOf(database, attachment.key),
                              {PLUMBLINE_TEXT("The attached file is not as it was when it was added."), {}},
                              {PLUMBLINE_TEXT("Attach it again, or take it from a backup."), {}}});
    return issues;
}

} // namespace

Issues checkIntegrity(const Database& database, const Progress& progress) {
    Issues issues = checkPages(database);
    // Reading on in a file whose pages are wrong would only repeat the same news.
    if (!issues.empty())
        return issues;
    for (Issues more : {checkReferences(database), checkAttachments(database, progress)})
        issues.insert(issues.end(), more.begin(), more.end());
    return issues;
}

} // namespace plumbline::storage
