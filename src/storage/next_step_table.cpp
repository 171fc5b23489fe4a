// SPDX-License-Identifier: MIT
#include "storage/next_step_table.h"

#include "storage/enum_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>
#include <string>

namespace plumbline::storage {

namespace {

constexpr std::array<const char*, 4> statusTexts{"open", "doing", "done", "dropped"};
constexpr std::array<const char*, 3> priorityTexts{"high", "medium", "low"};

void bindCommon(SQLite::Statement& statement, const NextStep& step, const Rubric& rubric) {
    statement.bind(":dimension", static_cast<std::int64_t>(rubric.positionOf(step.dimension) + 1));
    statement.bind(":text", step.text);
    statement.bind(":owner", step.owner);
    if (step.due)
        statement.bind(":due", step.due->iso());
    statement.bind(":status", textOf(statusTexts, step.status));
    statement.bind(":measure", step.measure);
    statement.bind(":priority", textOf(priorityTexts, step.priority));
    if (step.statement) {
        statement.bind(":level", step.statement->level.value());
        statement.bind(":statement", static_cast<std::int64_t>(step.statement->index + 1));
    }
    statement.bind(":outcome", step.outcome);
    statement.bind(":to_review", step.toReview ? 1 : 0);
}

std::optional<StatementTie> tieOf(SQLite::Statement& query, const Rubric& rubric, std::size_t position) {
    const SQLite::Column level = query.getColumn(9);
    const SQLite::Column statement = query.getColumn(10);
    if (level.isNull() || statement.isNull())
        return std::nullopt;
    const StatementTie tie{LevelRank(level.getInt()), static_cast<std::size_t>(statement.getInt64() - 1)};
    return isStatement(rubric, {position, tie.level, tie.index}) ? std::optional(tie) : std::nullopt;
}

NextStep stepOf(SQLite::Statement& query, const Rubric& rubric, std::size_t position) {
    return {NextStepId(query.getColumn(0).getInt64()),
            query.getColumn(1).getString(),
            rubric.dimension(position).id,
            query.getColumn(3).getString(),
            query.getColumn(4).getString(),
            Date::parse(query.getColumn(5).getString()),
            valueOf<StepStatus>(statusTexts, query.getColumn(6).getString()),
            query.getColumn(7).getString(),
            valueOf<Priority>(priorityTexts, query.getColumn(8).getString()),
            tieOf(query, rubric, position),
            query.getColumn(11).getString(),
            {},
            query.getColumn(12).getString(),
            query.getColumn(13).getInt() == 1};
}

void addCompletion(const Database& database, AssessmentId assessment, std::vector<NextStep>& steps) {
    SQLite::Statement query(database.connection(), "SELECT next_step, evidence FROM step_evidence "
                                                   "WHERE assessment = ? ORDER BY next_step, evidence");
    query.bind(1, assessment.value());
    auto step = steps.begin();
    while (query.executeStep()) {
        const NextStepId id(query.getColumn(0).getInt64());
        step = std::find_if(step, steps.end(), [&](const NextStep& one) { return one.id == id; });
        if (step != steps.end())
            step->completion.emplace_back(query.getColumn(1).getInt64());
    }
}

void forgetCompletion(const Database& database, NextStepId step) {
    SQLite::Statement forget(database.connection(), "DELETE FROM step_evidence WHERE next_step = ?");
    forget.bind(1, step.value());
    forget.exec();
}

void putCompletion(const Database& database, AssessmentId assessment, NextStepId step,
                   const std::vector<EvidenceId>& completion) {
    forgetCompletion(database, step);
    SQLite::Statement statement(
        database.connection(), "INSERT INTO step_evidence (assessment, next_step, evidence) VALUES (?, ?, ?) "
                               "ON CONFLICT DO NOTHING");
    for (const EvidenceId evidence : completion) {
        SQLite::bind(statement, assessment.value(), step.value(), evidence.value());
        statement.exec();
        statement.reset();
    }
}

} // namespace

std::vector<NextStep> readNextSteps(const Database& database, AssessmentId assessment, const Rubric& rubric) {
    SQLite::Statement query(database.connection(), R"sql(
        SELECT id, uuid, dimension, text, owner, due, status, measure, priority, level, statement, outcome, continues,
               to_review
        FROM next_step WHERE assessment = ? ORDER BY id)sql");
    query.bind(1, assessment.value());
    std::vector<NextStep> steps;
    while (query.executeStep()) {
        const auto position = static_cast<std::size_t>(query.getColumn(2).getInt64() - 1);
        if (position < rubric.dimensionCount())
            steps.push_back(stepOf(query, rubric, position));
    }
    addCompletion(database, assessment, steps);
    return steps;
}

NextStepId insertNextStep(const Database& database, AssessmentId assessment, const NextStep& step,
                          const Rubric& rubric) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO next_step (uuid, assessment, dimension, text, owner, due, status, measure, priority, level, statement,
                               outcome, continues, to_review)
        VALUES (:uuid, :assessment, :dimension, :text, :owner, :due, :status, :measure, :priority, :level, :statement,
                :outcome, :continues, :to_review))sql");
    statement.bind(":uuid", step.uuid);
    statement.bind(":assessment", assessment.value());
    statement.bind(":continues", step.continues);
    bindCommon(statement, step, rubric);
    statement.exec();
    const NextStepId id(database.connection().getLastInsertRowid());
    putCompletion(database, assessment, id, step.completion);
    return id;
}

void updateNextStep(const Database& database, AssessmentId assessment, const NextStep& step,
                    const Rubric& rubric) {
    SQLite::Statement statement(database.connection(), R"sql(
        UPDATE next_step SET dimension = :dimension, text = :text, owner = :owner, due = :due, status = :status,
                             measure = :measure, priority = :priority, level = :level, statement = :statement,
                             outcome = :outcome, to_review = :to_review
        WHERE id = :id)sql");
    statement.bind(":id", step.id.value());
    bindCommon(statement, step, rubric);
    statement.exec();
    putCompletion(database, assessment, step.id, step.completion);
}

void deleteNextStep(const Database& database, NextStepId step) {
    forgetCompletion(database, step);
    SQLite::Statement statement(database.connection(), "DELETE FROM next_step WHERE id = ?");
    statement.bind(1, step.value());
    statement.exec();
}

} // namespace plumbline::storage
