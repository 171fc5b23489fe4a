// SPDX-License-Identifier: MIT
#include "workbook/past_states.h"

#include "base/error.h"
#include "storage/evidence_table.h"
#include "storage/history_table.h"
#include "storage/school_table.h"
#include "storage/session_table.h"
#include "storage/transaction.h"

#include <algorithm>

namespace plumbline {

/// Where it goes back: the file in a transaction, or a copy of it.
class PastStates::Place {
public:
    explicit Place(const storage::Database& given)
        : copy(given.isReadOnly() ? std::optional(given.scratchCopy()) : std::nullopt)
        , database(copy ? *copy : given)
        , reader(database)
        , transaction(database) {}

    std::optional<storage::Database> copy;
    const storage::Database& database;
    Reader reader;
    storage::WriteTransaction transaction;
};

PastStates::PastStates(const storage::Database& database)
    : m_place(database.run([&] { return std::make_unique<Place>(database); })) {}

PastStates::~PastStates() = default;

std::optional<StepBack> PastStates::stepBack() {
    const storage::Database& database = m_place->database;
    try {
        return database.run([&]() -> std::optional<StepBack> {
            const std::optional<storage::HistoryRow> row =
                m_reached ? storage::doneBefore(database, *m_reached) : storage::lastDone(database);
            if (!row)
                return std::nullopt;
            m_reached = row->id;
            return takeBack({row->line.who, row->line.at}, storage::readChangeset(database, row->id));
        });
    } catch (const Error& error) {
        // What lies before a damaged line is not known any more; what lies after it still holds.
        if (error.code() != ErrorCode::Damaged)
            throw;
        return std::nullopt;
    }
}

StepBack PastStates::takeBack(const ChangeStamp& by, const std::string& changeset) {
    const storage::Database& database = m_place->database;
    const storage::Touched touched = storage::touchedBy(changeset);
    StepBack step{by, {}, {}};
    const auto add = [&](AssessmentId assessment) {
        if (std::ranges::find(step.assessments, assessment) == step.assessments.end())
            step.assessments.push_back(assessment);
    };
    const auto addSessions = [&] {
        for (const std::int64_t session : touched.sessions)
            if (const auto assessment = storage::assessmentOf(database, RatingSessionId(session)))
                add(*assessment);
    };
    for (const std::int64_t assessment : touched.assessments)
        add(AssessmentId(assessment));
    addSessions();
    for (const std::int64_t piece : touched.evidence)
        for (const AssessmentId assessment : storage::usesOf(database, EvidenceId(piece)))
            add(assessment);
    for (const std::int64_t school : touched.schools)
        step.schools.emplace_back(school);
    storage::revertChangeset(database, changeset);
    addSessions();
    m_place->reader.forgetAll();
    return step;
}

SnapshotPointer PastStates::snapshot(AssessmentId assessment) {
    return m_place->database.run([&] { return m_place->reader.snapshot(assessment); });
}

std::optional<School> PastStates::school(SchoolId school) const {
    return m_place->database.run([&] { return storage::readSchool(m_place->database, school); });
}

} // namespace plumbline
