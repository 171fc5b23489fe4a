// SPDX-License-Identifier: MIT
#include "storage/assessment_table.h"

#include "base/sha256.h"

#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

namespace plumbline::storage {

namespace {

constexpr const char* draft = "draft";
constexpr const char* final = "final";

const char* text(AssessmentStatus status) {
    return status == AssessmentStatus::Final ? final : draft;
}

AssessmentRow rowOf(SQLite::Statement& query) {
    const SchoolYear year = *SchoolYear::startingIn(query.getColumn(3).getInt());
    const AssessmentStatus status =
        query.getColumn(5).getString() == final ? AssessmentStatus::Final : AssessmentStatus::Draft;
    return {{AssessmentId(query.getColumn(0).getInt64()), query.getColumn(1).getString(), year, status},
            SchoolId(query.getColumn(2).getInt64()),
            RubricKey(query.getColumn(4).getInt64()),
            query.getColumn(6).getInt(),
            query.getColumn(7).getInt()};
}

} // namespace

std::vector<AssessmentRow> readAssessments(const Database& database) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT a.id, a.uuid, a.school, a.start_year, a.rubric, a.status,
               COUNT(*) FILTER (WHERE r.state = 'rated'), COUNT(*) FILTER (WHERE r.state = 'not-applicable')
        FROM assessment AS a LEFT JOIN rating AS r ON r.assessment = a.id
        GROUP BY a.id ORDER BY a.school, a.start_year)sql");
    std::vector<AssessmentRow> rows;
    while (query.executeStep())
        rows.push_back(rowOf(query));
    return rows;
}

std::vector<AssessmentRow> readAssessments(const Database& database, SchoolYear year) {
    SQLite::Statement query(database.connection(),
                            "SELECT id, uuid, school, start_year, rubric, status, 0, 0 FROM assessment "
                            "WHERE start_year = ? ORDER BY id");
    query.bind(1, year.start());
    std::vector<AssessmentRow> rows;
    while (query.executeStep())
        rows.push_back(rowOf(query));
    return rows;
}

std::optional<AssessmentId> readPrevious(const Database& database, AssessmentId assessment) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT before.id FROM assessment AS here
        JOIN assessment AS before ON before.school = here.school AND before.start_year < here.start_year
        WHERE here.id = ? ORDER BY before.start_year DESC LIMIT 1)sql");
    query.bind(1, assessment.value());
    return query.executeStep() ? std::optional(AssessmentId(query.getColumn(0).getInt64())) : std::nullopt;
}

std::optional<AssessmentRow> readAssessment(const Database& database, AssessmentId assessment) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT a.id, a.uuid, a.school, a.start_year, a.rubric, a.status,
               COUNT(*) FILTER (WHERE r.state = 'rated'), COUNT(*) FILTER (WHERE r.state = 'not-applicable')
        FROM assessment AS a LEFT JOIN rating AS r ON r.assessment = a.id
        WHERE a.id = ? GROUP BY a.id)sql");
    query.bind(1, assessment.value());
    return query.executeStep() ? std::optional(rowOf(query)) : std::nullopt;
}

std::optional<AssessmentId> findAssessment(const Database& database, const std::string& uuid) {
    SQLite::Statement query(database.connection(), "SELECT id FROM assessment WHERE uuid = ?");
    query.bind(1, uuid);
    return query.executeStep() ? std::optional(AssessmentId(query.getColumn(0).getInt64())) : std::nullopt;
}

std::optional<AssessmentId> findAssessment(const Database& database, SchoolId school, SchoolYear year) {
    SQLite::Statement query(database.connection(),
                            "SELECT id FROM assessment WHERE school = ? AND start_year = ?");
    SQLite::bind(query, school.value(), year.start());
    return query.executeStep() ? std::optional(AssessmentId(query.getColumn(0).getInt64())) : std::nullopt;
}

AssessmentId insertAssessment(const Database& database, const std::string& uuid, SchoolId school,
                              SchoolYear year, RubricKey rubric, AssessmentStatus status) {
    SQLite::Statement statement(
        database.connection(),
        "INSERT INTO assessment (uuid, school, start_year, rubric, status) VALUES (?, ?, ?, ?, ?)");
    SQLite::bind(statement, uuid, school.value(), year.start(), rubric.value(), text(status));
    statement.exec();
    return AssessmentId(database.connection().getLastInsertRowid());
}

void updateStatus(const Database& database, AssessmentId assessment, AssessmentStatus status) {
    SQLite::Statement statement(database.connection(), "UPDATE assessment SET status = ? WHERE id = ?");
    SQLite::bind(statement, text(status), assessment.value());
    statement.exec();
}

void deleteAssessment(const Database& database, AssessmentId assessment) {
    constexpr std::array statements{
        "DELETE FROM ballot WHERE session IN (SELECT id FROM rating_session WHERE assessment = ?)",
        "DELETE FROM round_count WHERE session IN (SELECT id FROM rating_session WHERE assessment = ?)",
        "DELETE FROM round WHERE session IN (SELECT id FROM rating_session WHERE assessment = ?)",
        "DELETE FROM decision WHERE session IN (SELECT id FROM rating_session WHERE assessment = ?)",
        "DELETE FROM absence WHERE session IN (SELECT id FROM rating_session WHERE assessment = ?)",
        "DELETE FROM agenda_item WHERE session IN (SELECT id FROM rating_session WHERE assessment = ?)",
        "DELETE FROM rating_session WHERE assessment = ?",
        "DELETE FROM rating WHERE assessment = ?",
        "DELETE FROM statement_mark WHERE assessment = ?",
        "DELETE FROM focus_dimension WHERE assessment = ?",
        "DELETE FROM strand_text WHERE assessment = ?",
        "DELETE FROM step_evidence WHERE assessment = ?",
        "DELETE FROM next_step WHERE assessment = ?",
        "DELETE FROM member WHERE assessment = ?",
        "DELETE FROM evidence_statement WHERE assessment = ?",
        "DELETE FROM evidence_state WHERE assessment = ?",
        "DELETE FROM evidence_use WHERE assessment = ?",
        "DELETE FROM evidence WHERE school = (SELECT school FROM assessment WHERE id = ?) "
        "AND NOT EXISTS (SELECT 1 FROM evidence_use AS u WHERE u.evidence = evidence.id)",
        "DELETE FROM assessment WHERE id = ?",
    };
    for (const char* sql : statements) {
        SQLite::Statement statement(database.connection(), sql);
        statement.bind(1, assessment.value());
        statement.exec();
    }
}

std::vector<RubricRow> readRubrics(const Database& database) {
    SQLite::Statement query(database.connection(), "SELECT id, document FROM rubric ORDER BY id");
    std::vector<RubricRow> rows;
    while (query.executeStep())
        rows.push_back({RubricKey(query.getColumn(0).getInt64()), query.getColumn(1).getString()});
    return rows;
}

std::string readRubric(const Database& database, RubricKey rubric) {
    SQLite::Statement query(database.connection(), "SELECT document FROM rubric WHERE id = ?");
    query.bind(1, rubric.value());
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

RubricKey pinRubric(const Database& database, const std::string& document) {
    const std::string sha256 = Sha256::of(document);
    SQLite::Statement query(database.connection(), "SELECT id FROM rubric WHERE sha256 = ?");
    query.bind(1, sha256);
    if (query.executeStep())
        return RubricKey(query.getColumn(0).getInt64());
    SQLite::Statement statement(database.connection(), "INSERT INTO rubric (sha256, document) VALUES (?, ?)");
    SQLite::bind(statement, sha256, document);
    statement.exec();
    return RubricKey(database.connection().getLastInsertRowid());
}

} // namespace plumbline::storage
