// SPDX-License-Identifier: MIT
// Reads assessments out of the file as snapshots, and keeps those that are asked for again.
#pragma once

#include "assessment/snapshot.h"
#include "assessment/year_ratings.h"
#include "storage/assessment_table.h"
#include "storage/database.h"

#include <map>
#include <optional>
#include <vector>

namespace plumbline {

class Reader {
public:
    explicit Reader(const storage::Database& database) : m_database(database) {}

    /// Null where there is no such assessment. Throws Error Damaged where its rubric can not be read.
    SnapshotPointer snapshot(AssessmentId assessment);
    RubricPointer rubric(storage::RubricKey key);
    std::vector<School> schools() const;
    YearRatings ratings(SchoolYear year);

    void forget(const std::vector<AssessmentId>& assessments);

    void forgetAll() { m_snapshots.clear(); }

    /// After a rating was written: the snapshot as it is now, without reading it again.
    void remember(SnapshotPointer snapshot);
    /// After something was written about a dimension in the open session: reads that dimension again, of all
    /// that `before` holds.
    void readAgain(const Snapshot& before, std::size_t position);

private:
    SnapshotPointer load(AssessmentId assessment);

    const storage::Database& m_database;
    std::map<AssessmentId, SnapshotPointer> m_snapshots;
    std::map<storage::RubricKey, RubricPointer> m_rubrics;
};

} // namespace plumbline
