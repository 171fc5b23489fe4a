// SPDX-License-Identifier: MIT
#include "storage/evidence_table.h"

#include "storage/enum_text.h"

#include <algorithm>
#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>

namespace plumbline::storage {

namespace {

constexpr const char* kindNote = "note";
constexpr const char* kindLink = "link";
constexpr const char* kindFile = "file";

/// A piece of evidence as the columns of its row.
struct Columns {
    const char* kind = kindNote;
    std::string text;
    std::string fileName;
    std::string mediaType;
};

Columns columnsOf(const EvidenceContent& content) {
    if (const auto* note = std::get_if<Note>(&content))
        return {kindNote, note->text, {}, {}};
    if (const auto* link = std::get_if<Link>(&content))
        return {kindLink, link->url, {}, {}};
    const auto& file = std::get<Attachment>(content);
    return {kindFile, {}, file.name, file.mediaType};
}

EvidenceContent contentOf(SQLite::Statement& query) {
    const std::string kind = query.getColumn(3).getString();
    if (kind == kindLink)
        return Link{query.getColumn(4).getString()};
    if (kind == kindFile)
        return Attachment{query.getColumn(5).getString(), query.getColumn(6).getString(),
                          query.getColumn(7).getInt64(), query.getColumn(8).getString()};
    return Note{query.getColumn(4).getString()};
}

void bindCommon(SQLite::Statement& statement, const Evidence& evidence,
                std::optional<std::int64_t> attachment) {
    const Columns columns = columnsOf(evidence.content);
    statement.bind(":kind", columns.kind);
    statement.bind(":title", evidence.title);
    statement.bind(":text", columns.text);
    if (attachment)
        statement.bind(":attachment", *attachment);
    statement.bind(":file_name", columns.fileName);
    statement.bind(":media_type", columns.mediaType);
    if (evidence.date)
        statement.bind(":evidence_date", evidence.date->iso());
    statement.bind(":stance", evidence.stance == Stance::For ? "for" : "against");
    statement.bind(":source", evidence.source);
    if (evidence.year)
        statement.bind(":school_year", evidence.year->start());
}

/// By EvidenceState; the first is not stored.
constexpr std::array<const char*, 3> stateTexts{"current", "to-review", "out-of-date"};

Evidence pieceOf(SQLite::Statement& query) {
    const SQLite::Column year = query.getColumn(13);
    const SQLite::Column state = query.getColumn(14);
    return {EvidenceId(query.getColumn(0).getInt64()),
            query.getColumn(1).getString(),
            query.getColumn(2).getString(),
            contentOf(query),
            Date::parse(query.getColumn(9).getString()),
            query.getColumn(10).getString() == "for" ? Stance::For : Stance::Against,
            Instant(query.getColumn(11).getInt64()),
            {},
            query.getColumn(12).getString(),
            year.isNull() ? std::nullopt : SchoolYear::startingIn(year.getInt()),
            {},
            state.isNull() ? EvidenceState::Current : valueOf<EvidenceState>(stateTexts, state.getString())};
}

void addStatements(const Database& database, AssessmentId assessment, const Rubric& rubric,
                   std::vector<Evidence>& all) {
    SQLite::Statement query(database.connection(),
                            "SELECT evidence, dimension, level, statement FROM evidence_statement "
                            "WHERE assessment = ? ORDER BY evidence, dimension, level, statement");
    query.bind(1, assessment.value());
    auto piece = all.begin();
    while (query.executeStep()) {
        const EvidenceId id(query.getColumn(0).getInt64());
        piece = std::find_if(piece, all.end(), [&](const Evidence& one) { return one.id == id; });
        const StatementPlace place{static_cast<std::size_t>(query.getColumn(1).getInt64() - 1),
                                   LevelRank(query.getColumn(2).getInt()),
                                   static_cast<std::size_t>(query.getColumn(3).getInt64() - 1)};
        if (piece != all.end() && isStatement(rubric, place))
            piece->statements.push_back(place);
    }
}

void insertStatements(const Database& database, AssessmentId assessment, EvidenceId evidence,
                      const std::vector<StatementPlace>& statements) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO evidence_statement (assessment, evidence, dimension, level, statement) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING)sql");
    for (const StatementPlace& place : statements) {
        SQLite::bind(statement, assessment.value(), evidence.value(),
                     static_cast<std::int64_t>(place.position + 1), place.level.value(),
                     static_cast<std::int64_t>(place.index + 1));
        statement.exec();
        statement.reset();
    }
}

void run(const Database& database, const char* sql, AssessmentId assessment, EvidenceId evidence) {
    SQLite::Statement statement(database.connection(), sql);
    SQLite::bind(statement, assessment.value(), evidence.value());
    statement.exec();
}

void forgetUse(const Database& database, AssessmentId assessment, EvidenceId evidence) {
    for (const char* sql : {"DELETE FROM evidence_statement WHERE assessment = ? AND evidence = ?",
                            "DELETE FROM evidence_state WHERE assessment = ? AND evidence = ?",
                            "DELETE FROM evidence_use WHERE assessment = ? AND evidence = ?"})
        run(database, sql, assessment, evidence);
}

} // namespace

std::vector<Evidence> readEvidence(const Database& database, AssessmentId assessment, const Rubric& rubric) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT e.id, e.uuid, e.title, e.kind, e.text, e.file_name, e.media_type, a.size, a.sha256, e.evidence_date,
               e.stance, e.added_ms, e.source, e.school_year, s.state, u.dimension
        FROM evidence_use AS u JOIN evidence AS e ON e.id = u.evidence
        LEFT JOIN attachment AS a ON a.id = e.attachment
        LEFT JOIN evidence_state AS s ON s.assessment = u.assessment AND s.evidence = u.evidence
        WHERE u.assessment = ? ORDER BY u.evidence, u.dimension)sql");
    query.bind(1, assessment.value());
    std::vector<Evidence> all;
    constexpr int dimension = 15;
    while (query.executeStep()) {
        const EvidenceId id(query.getColumn(0).getInt64());
        if (all.empty() || all.back().id != id)
            all.push_back(pieceOf(query));
        const auto position = static_cast<std::size_t>(query.getColumn(dimension).getInt64() - 1);
        if (position < rubric.dimensionCount())
            all.back().dimensions.push_back(rubric.dimension(position).id);
    }
    addStatements(database, assessment, rubric, all);
    return all;
}

EvidenceId insertEvidence(const Database& database, SchoolId school, const Evidence& evidence,
                          std::optional<std::int64_t> attachment) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO evidence (uuid, school, kind, title, text, attachment, file_name, media_type, evidence_date, stance,
                              added_ms, source, school_year)
        VALUES (:uuid, :school, :kind, :title, :text, :attachment, :file_name, :media_type, :evidence_date, :stance,
                :added_ms, :source, :school_year))sql");
    statement.bind(":uuid", evidence.uuid);
    statement.bind(":school", school.value());
    statement.bind(":added_ms", evidence.added.millisecondsSinceEpoch());
    bindCommon(statement, evidence, attachment);
    statement.exec();
    return EvidenceId(database.connection().getLastInsertRowid());
}

std::optional<EvidenceId> findEvidence(const Database& database, const std::string& uuid) {
    SQLite::Statement query(database.connection(), "SELECT id FROM evidence WHERE uuid = ?");
    query.bind(1, uuid);
    return query.executeStep() ? std::optional(EvidenceId(query.getColumn(0).getInt64())) : std::nullopt;
}

std::optional<EvidenceId> findEvidence(const Database& database, SchoolId school, EvidenceId evidence) {
    SQLite::Statement query(database.connection(), "SELECT 1 FROM evidence WHERE id = ? AND school = ?");
    SQLite::bind(query, evidence.value(), school.value());
    return query.executeStep() ? std::optional(evidence) : std::nullopt;
}

void updateEvidence(const Database& database, const Evidence& evidence,
                    std::optional<std::int64_t> attachment) {
    SQLite::Statement statement(database.connection(), R"sql(
        UPDATE evidence SET kind = :kind, title = :title, text = :text, attachment = :attachment, file_name = :file_name,
                            media_type = :media_type, evidence_date = :evidence_date, stance = :stance,
                            source = :source, school_year = :school_year
        WHERE id = :id)sql");
    statement.bind(":id", evidence.id.value());
    bindCommon(statement, evidence, attachment);
    statement.exec();
}

void setEvidenceUse(const Database& database, AssessmentId assessment, EvidenceId evidence,
                    const std::vector<std::size_t>& positions, const std::vector<StatementPlace>& statements,
                    EvidenceState state) {
    forgetUse(database, assessment, evidence);
    SQLite::Statement statement(
        database.connection(),
        "INSERT OR IGNORE INTO evidence_use (assessment, evidence, dimension) VALUES (?, ?, ?)");
    for (const std::size_t position : positions) {
        SQLite::bind(statement, assessment.value(), evidence.value(),
                     static_cast<std::int64_t>(position + 1));
        statement.exec();
        statement.reset();
    }
    insertStatements(database, assessment, evidence, statements);
    if (state != EvidenceState::Current) {
        SQLite::Statement note(database.connection(),
                               "INSERT INTO evidence_state (assessment, evidence, state) VALUES (?, ?, ?)");
        SQLite::bind(note, assessment.value(), evidence.value(), textOf(stateTexts, state));
        note.exec();
    }
}

std::vector<AssessmentId> usesOf(const Database& database, EvidenceId evidence) {
    SQLite::Statement query(
        database.connection(),
        "SELECT DISTINCT assessment FROM evidence_use WHERE evidence = ? ORDER BY assessment");
    query.bind(1, evidence.value());
    std::vector<AssessmentId> uses;
    while (query.executeStep())
        uses.emplace_back(query.getColumn(0).getInt64());
    return uses;
}

void deleteEvidence(const Database& database, AssessmentId assessment, EvidenceId evidence) {
    run(database, "DELETE FROM step_evidence WHERE assessment = ? AND evidence = ?", assessment, evidence);
    forgetUse(database, assessment, evidence);
    SQLite::Statement statement(database.connection(), R"sql(
        DELETE FROM evidence WHERE id = ? AND NOT EXISTS (SELECT 1 FROM evidence_use AS u WHERE u.evidence = evidence.id))sql");
    statement.bind(1, evidence.value());
    statement.exec();
}

} // namespace plumbline::storage
