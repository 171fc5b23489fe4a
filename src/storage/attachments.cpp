// SPDX-License-Identifier: MIT
#include "storage/attachments.h"

#include "base/error.h"
#include "base/sha256.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <system_error>

namespace plumbline::storage {

namespace {

constexpr std::size_t pieceSize = 1U << 20U;

struct CloseBlob {
    void operator()(sqlite3_blob* blob) const { sqlite3_blob_close(blob); }
};

using BlobPointer = std::unique_ptr<sqlite3_blob, CloseBlob>;

BlobPointer openBlob(const Database& database, std::int64_t key, bool toWrite) {
    sqlite3_blob* blob = nullptr;
    const int result = sqlite3_blob_open(database.handle(), "main", "attachment_content", "content", key,
                                         toWrite ? 1 : 0, &blob);
    if (result != SQLITE_OK)
        throw SQLite::Exception(database.handle(), result);
    return BlobPointer(blob);
}

Error changedWhileRead(const std::string& name) {
    return {
        ErrorCode::Unreadable,
        {PLUMBLINE_TEXT(
             "\"%1\" could not be read to its end: it changed or vanished meanwhile. Nothing was added; try "
             "again when the file is there."),
         {name}}};
}

std::int64_t reserveContent(const Database& database, std::int64_t size) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO attachment_content (attachment, content)
        VALUES ((SELECT COALESCE(MAX(id), 0) + 1 FROM attachment), zeroblob(?)))sql");
    statement.bind(1, size);
    statement.exec();
    return database.connection().getLastInsertRowid();
}

std::string copyIn(const Database& database, std::int64_t key, const ByteStream& stream, std::int64_t size,
                   const std::string& name, const Progress& progress) {
    Sha256 hash;
    const BlobPointer blob = openBlob(database, key, true);
    std::string piece;
    std::int64_t done = 0;
    for (stream(piece, pieceSize); !piece.empty(); stream(piece, pieceSize)) {
        if (done + static_cast<std::int64_t>(piece.size()) > size)
            throw changedWhileRead(name);
        const int result = sqlite3_blob_write(blob.get(), piece.data(), static_cast<int>(piece.size()),
                                              static_cast<int>(done));
        if (result != SQLITE_OK)
            throw SQLite::Exception(database.handle(), result);
        hash.add(piece);
        done += static_cast<std::int64_t>(piece.size());
        if (progress && !progress(done, size))
            throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was added."), {}});
    }
    if (done != size)
        throw changedWhileRead(name);
    return hash.hex();
}

bool hasSize(const Database& database, std::int64_t size) {
    SQLite::Statement query(database.connection(), "SELECT 1 FROM attachment WHERE size = ? LIMIT 1");
    query.bind(1, size);
    return query.executeStep();
}

std::string hashOf(const ByteStream& stream) {
    Sha256 hash;
    std::string piece;
    for (stream(piece, pieceSize); !piece.empty(); stream(piece, pieceSize))
        hash.add(piece);
    return hash.hex();
}

} // namespace

StoredAttachment storeAttachment(const Database& database, const ByteStream& stream, std::int64_t size,
                                 const std::string& name, const Progress& progress) {
    const std::int64_t key = reserveContent(database, size);
    const std::string sha256 = copyIn(database, key, stream, size, name, progress);
    if (const std::optional<StoredAttachment> same = findAttachment(database, sha256)) {
        SQLite::Statement statement(database.connection(),
                                    "DELETE FROM attachment_content WHERE attachment = ?");
        statement.bind(1, key);
        statement.exec();
        return *same;
    }
    SQLite::Statement statement(database.connection(),
                                "INSERT INTO attachment (id, sha256, size) VALUES (?, ?, ?)");
    SQLite::bind(statement, key, sha256, size);
    statement.exec();
    return {key, sha256, size};
}

StoredAttachment storeFile(const Database& database, const std::filesystem::path& file,
                           const Progress& progress) {
    const std::string name = file.filename().string();
    std::error_code error;
    const bool regular = std::filesystem::is_regular_file(file, error);
    const auto size = regular ? static_cast<std::int64_t>(std::filesystem::file_size(file, error)) : 0;
    std::ifstream in(file, std::ios::binary);
    if (!regular || error || !in)
        throw Error(
            ErrorCode::Unreadable,
            {PLUMBLINE_TEXT("\"%1\" can not be read. Check that the file is still there, then try again."),
             {name}});
    if (size > largestAttachment)
        throw Error(
            ErrorCode::Unreadable,
            {PLUMBLINE_TEXT("\"%1\" is larger than 250 MB, the most a workbook keeps of one file. Add a "
                            "link to it instead."),
             {name}});
    const ByteStream stream = [&](std::string& piece, std::size_t most) {
        piece.resize(most);
        in.read(piece.data(), static_cast<std::streamsize>(most));
        if (in.bad())
            throw changedWhileRead(name);
        piece.resize(static_cast<std::size_t>(in.gcount()));
    };
    // A file that is stored already is only read, so that the workbook does not grow for a moment.
    if (hasSize(database, size)) {
        if (const std::optional<StoredAttachment> same = findAttachment(database, hashOf(stream)))
            return *same;
        in.clear();
        in.seekg(0);
    }
    return storeAttachment(database, stream, size, name, progress);
}

StoredAttachment storeBytes(const Database& database, std::string_view bytes, const std::string& name) {
    if (const std::optional<StoredAttachment> same = findAttachment(database, Sha256::of(bytes)))
        return *same;
    const auto size = static_cast<std::int64_t>(bytes.size());
    const ByteStream stream = [&](std::string& piece, std::size_t most) {
        piece = std::string(bytes.substr(0, most));
        bytes.remove_prefix(piece.size());
    };
    return storeAttachment(database, stream, size, name, {});
}

std::optional<StoredAttachment> findAttachment(const Database& database, const std::string& sha256) {
    SQLite::Statement query(database.connection(),
                            "SELECT id, sha256, size FROM attachment WHERE sha256 = ?");
    query.bind(1, sha256);
    if (!query.executeStep())
        return std::nullopt;
    return StoredAttachment{query.getColumn(0).getInt64(), query.getColumn(1).getString(),
                            query.getColumn(2).getInt64()};
}

std::vector<StoredAttachment> readAttachments(const Database& database) {
    SQLite::Statement query(database.connection(), "SELECT id, sha256, size FROM attachment ORDER BY id");
    std::vector<StoredAttachment> all;
    while (query.executeStep())
        all.push_back(
            {query.getColumn(0).getInt64(), query.getColumn(1).getString(), query.getColumn(2).getInt64()});
    return all;
}

std::string readBytes(const Database& database, std::int64_t key, std::int64_t offset, std::int64_t length) {
    const BlobPointer blob = openBlob(database, key, false);
    const std::int64_t size = sqlite3_blob_bytes(blob.get());
    offset = std::clamp<std::int64_t>(offset, 0, size);
    std::string bytes(static_cast<std::size_t>(std::clamp<std::int64_t>(length, 0, size - offset)), '\0');
    const int result =
        sqlite3_blob_read(blob.get(), bytes.data(), static_cast<int>(bytes.size()), static_cast<int>(offset));
    if (result != SQLITE_OK)
        throw SQLite::Exception(database.handle(), result);
    return bytes;
}

void collectAttachments(const Database& database) {
    SQLite::Database& connection = database.connection();
    connection.exec("DELETE FROM attachment_content WHERE attachment NOT IN "
                    "(SELECT attachment FROM evidence WHERE attachment IS NOT NULL "
                    "UNION SELECT attachment FROM school_logo "
                    "UNION SELECT attachment FROM history_attachment)");
    connection.exec("DELETE FROM attachment WHERE id NOT IN "
                    "(SELECT attachment FROM evidence WHERE attachment IS NOT NULL "
                    "UNION SELECT attachment FROM school_logo "
                    "UNION SELECT attachment FROM history_attachment)");
}

} // namespace plumbline::storage
