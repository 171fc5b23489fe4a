// SPDX-License-Identifier: MIT
#include "storage/next_step_table.h"

#include <array>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <string>
#include <string_view>

namespace plumbline::storage {

namespace {

/// By StepStatus.
constexpr std::array<const char*, 4> statusTexts{"open", "doing", "done", "dropped"};

StepStatus statusOf(std::string_view text) {
    for (std::size_t i = 0; i < statusTexts.size(); ++i)
        if (text == statusTexts[i])
            return static_cast<StepStatus>(i);
    return StepStatus::Open;
}

void bindCommon(SQLite::Statement& statement, const NextStep& step, const Rubric& rubric) {
    statement.bind(":dimension", static_cast<std::int64_t>(rubric.positionOf(step.dimension) + 1));
    statement.bind(":text", step.text);
    statement.bind(":owner", step.owner);
    if (step.due)
        statement.bind(":due", step.due->iso());
    statement.bind(":status", statusTexts[static_cast<std::size_t>(step.status)]);
}

} // namespace

std::vector<NextStep> readNextSteps(const Database& database, AssessmentId assessment, const Rubric& rubric) {
    SQLite::Statement query(database.connection(),
                            "SELECT id, uuid, dimension, text, owner, due, status FROM next_step "
                            "WHERE assessment = ? ORDER BY id");
    query.bind(1, assessment.value());
    std::vector<NextStep> steps;
    while (query.executeStep()) {
        const auto position = static_cast<std::size_t>(query.getColumn(2).getInt64() - 1);
        if (position < rubric.dimensionCount())
            steps.push_back({NextStepId(query.getColumn(0).getInt64()), query.getColumn(1).getString(),
                             rubric.dimension(position).id, query.getColumn(3).getString(),
                             query.getColumn(4).getString(), Date::parse(query.getColumn(5).getString()),
                             statusOf(query.getColumn(6).getString())});
    }
    return steps;
}

NextStepId insertNextStep(const Database& database, AssessmentId assessment, const NextStep& step,
                          const Rubric& rubric) {
    SQLite::Statement statement(database.connection(), R"sql(
        INSERT INTO next_step (uuid, assessment, dimension, text, owner, due, status)
        VALUES (:uuid, :assessment, :dimension, :text, :owner, :due, :status))sql");
    statement.bind(":uuid", step.uuid);
    statement.bind(":assessment", assessment.value());
    bindCommon(statement, step, rubric);
    statement.exec();
    return NextStepId(database.connection().getLastInsertRowid());
}

void updateNextStep(const Database& database, const NextStep& step, const Rubric& rubric) {
    SQLite::Statement statement(database.connection(), R"sql(
        UPDATE next_step SET dimension = :dimension, text = :text, owner = :owner, due = :due, status = :status
        WHERE id = :id)sql");
    statement.bind(":id", step.id.value());
    bindCommon(statement, step, rubric);
    statement.exec();
}

void deleteNextStep(const Database& database, NextStepId step) {
    SQLite::Statement statement(database.connection(), "DELETE FROM next_step WHERE id = ?");
    statement.bind(1, step.value());
    statement.exec();
}

} // namespace plumbline::storage
