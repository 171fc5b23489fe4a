// SPDX-License-Identifier: MIT
#include "storage/ballot_box.h"

#include "base/error.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <sodium.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>

namespace plumbline::storage {

namespace {

constexpr std::size_t secretSize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

/// Abstained, then up to seven levels, two bytes each: a ballot and a count look the same from outside.
constexpr std::size_t choices = 8;
using Numbers = std::array<int, choices>;
using Plain = std::array<unsigned char, 2 * choices>;
constexpr std::size_t sealedSize = nonceSize + sizeof(Plain) + tagSize;

std::int64_t columnOf(std::size_t position) {
    return static_cast<std::int64_t>(position + 1);
}

/// Bound to its place, so that one sealed ballot can not be put in the place of another.
std::string placeOf(const BoxKey& box, std::int64_t voter) {
    return std::to_string(box.session.value()) + "/" + std::to_string(columnOf(box.position)) + "/" +
           std::to_string(box.number) + "/" + std::to_string(voter);
}

const unsigned char* bytesOf(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::optional<std::string> findSecret(const Database& database, const BoxKey& box) {
    SQLite::Statement query(
        database.connection(),
        "SELECT secret FROM ballot_secret WHERE session = ? AND dimension = ? AND number = ?");
    SQLite::bind(query, box.session.value(), columnOf(box.position), box.number);
    return query.executeStep() ? std::optional(query.getColumn(0).getString()) : std::nullopt;
}

std::string secretOf(const Database& database, const BoxKey& box) {
    if (std::optional<std::string> known = findSecret(database, box))
        return *known;
    std::string secret(secretSize, '\0');
    randombytes_buf(secret.data(), secret.size());
    SQLite::Statement statement(
        database.connection(),
        "INSERT INTO ballot_secret (session, dimension, number, secret) VALUES (?, ?, ?, ?)");
    SQLite::bind(statement, box.session.value(), columnOf(box.position), box.number);
    statement.bind(4, secret.data(), static_cast<int>(secret.size()));
    statement.exec();
    return secret;
}

/// Written over before it is removed: the bytes in the page are gone even where the page stays.
void forgetSecret(const Database& database, const BoxKey& box) {
    constexpr std::array statements{
        "UPDATE ballot_secret SET secret = zeroblob(32) WHERE session = ? AND dimension = ? AND number = ?",
        "DELETE FROM ballot_secret WHERE session = ? AND dimension = ? AND number = ?",
    };
    for (const char* sql : statements) {
        SQLite::Statement statement(database.connection(), sql);
        SQLite::bind(statement, box.session.value(), columnOf(box.position), box.number);
        statement.exec();
    }
}

std::string sealed(const std::string& secret, const std::string& place, const Numbers& numbers) {
    Plain plain{};
    for (std::size_t i = 0; i < choices; ++i) {
        plain[2 * i] = static_cast<unsigned char>(numbers[i] >> 8);
        plain[2 * i + 1] = static_cast<unsigned char>(numbers[i] & 0xFF);
    }
    std::string blob(sealedSize, '\0');
    auto* out = reinterpret_cast<unsigned char*>(blob.data());
    randombytes_buf(out, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceSize, nullptr, plain.data(), plain.size(),
                                               bytesOf(place), place.size(), nullptr, out, bytesOf(secret));
    sodium_memzero(plain.data(), plain.size());
    return blob;
}

std::optional<Numbers> unsealed(const std::string& secret, const std::string& place,
                                const std::string& blob) {
    Plain plain{};
    if (secret.size() != secretSize || blob.size() != sealedSize ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, bytesOf(blob) + nonceSize,
                                                   blob.size() - nonceSize, bytesOf(place), place.size(),
                                                   bytesOf(blob), bytesOf(secret)) != 0)
        return std::nullopt;
    Numbers numbers{};
    for (std::size_t i = 0; i < choices; ++i)
        numbers[i] = plain[2 * i] << 8 | plain[2 * i + 1];
    return numbers;
}

void put(const Database& database, const BoxKey& box, std::int64_t voter, const Numbers& numbers) {
    const int ballots = std::accumulate(numbers.begin(), numbers.end(), 0);
    const std::string blob = sealed(secretOf(database, box), placeOf(box, voter), numbers);
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO sealed_ballot (session, dimension, number, voter, ballots, sealed)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (session, dimension, number, voter) DO UPDATE
        SET ballots = excluded.ballots, sealed = excluded.sealed)sql");
    SQLite::bind(statement, box.session.value(), columnOf(box.position), box.number, voter, ballots);
    statement.bind(6, blob.data(), static_cast<int>(blob.size()));
    statement.exec();
}

void take(const Database& database, const BoxKey& box, std::int64_t voter) {
    SQLite::Statement statement(
        database.connection(),
        "DELETE FROM sealed_ballot WHERE session = ? AND dimension = ? AND number = ? AND voter = ?");
    SQLite::bind(statement, box.session.value(), columnOf(box.position), box.number, voter);
    statement.exec();
}

Error canNotBeOpened(const Database& database) {
    return {ErrorCode::Damaged,
            {PLUMBLINE_TEXT("A ballot in \"%1\" can not be opened: the file is damaged. Open a backup or "
                            "another copy of it."),
             {database.path().filename().string()}}};
}

BallotChoice choiceOf(const Numbers& numbers) {
    const auto level =
        std::find_if(numbers.begin() + 1, numbers.end(), [](int number) { return number > 0; });
    return level != numbers.end() ? BallotChoice(LevelRank(static_cast<int>(level - numbers.begin())))
                                  : BallotChoice(Abstained{});
}

} // namespace

void putBallot(const Database& database, const BoxKey& box, MemberId member, const BallotChoice& choice) {
    Numbers numbers{};
    const auto* level = std::get_if<LevelRank>(&choice);
    numbers[level ? static_cast<std::size_t>(level->value()) : 0] = 1;
    put(database, box, member.value(), numbers);
}

void putCount(const Database& database, const BoxKey& box, const BallotCounts& counts) {
    Numbers numbers{counts.abstained};
    std::ranges::copy(counts.levels, numbers.begin() + 1);
    put(database, box, countedByHand, numbers);
}

void takeBallot(const Database& database, const BoxKey& box, MemberId member) {
    take(database, box, member.value());
}

void takeCount(const Database& database, const BoxKey& box) {
    take(database, box, countedByHand);
}

OpenedBox openBox(const Database& database, const BoxKey& box, int levels) {
    OpenedBox opened;
    opened.counts.levels.assign(static_cast<std::size_t>(levels), 0);
    const std::string secret = findSecret(database, box).value_or(std::string());
    SQLite::Statement query(
        database.connection(),
        "SELECT voter, sealed FROM sealed_ballot WHERE session = ? AND dimension = ? AND number = ? "
        "ORDER BY voter");
    SQLite::bind(query, box.session.value(), columnOf(box.position), box.number);
    while (query.executeStep()) {
        const std::int64_t voter = query.getColumn(0).getInt64();
        const std::optional<Numbers> numbers =
            unsealed(secret, placeOf(box, voter), query.getColumn(1).getString());
        if (!numbers)
            throw canNotBeOpened(database);
        opened.counts.abstained += (*numbers)[0];
        for (std::size_t i = 0; i < opened.counts.levels.size(); ++i)
            opened.counts.levels[i] += (*numbers)[i + 1];
        if (voter != countedByHand)
            opened.ballots.push_back({MemberId(voter), choiceOf(*numbers)});
    }
    SQLite::Statement empty(database.connection(),
                            "DELETE FROM sealed_ballot WHERE session = ? AND dimension = ? AND number = ?");
    SQLite::bind(empty, box.session.value(), columnOf(box.position), box.number);
    empty.exec();
    forgetSecret(database, box);
    return opened;
}

} // namespace plumbline::storage
