// SPDX-License-Identifier: MIT
// A workbook as it was before each of its changes, newest first. The file itself stays as it is.
#pragma once

#include "storage/database.h"
#include "workbook/change_stamp.h"
#include "workbook/reader.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

/// A change that was taken back, and what was different before it.
struct StepBack {
    ChangeStamp by;
    std::vector<AssessmentId> assessments;
    std::vector<SchoolId> schools;
};

/// Begins with the workbook as it is. While it lives, the workbook must not be changed.
class PastStates {
public:
    /// Goes back in a transaction that is never committed; a file that can only be read is copied for it.
    explicit PastStates(const storage::Database& database);
    ~PastStates();
    PastStates(const PastStates&) = delete;
    PastStates& operator=(const PastStates&) = delete;

    /// Takes back one more change; nothing at the beginning of the history, or of what can be read of it.
    std::optional<StepBack> stepBack();

    /// As it was then; nothing where it was not there yet.
    SnapshotPointer snapshot(AssessmentId assessment);
    std::optional<School> school(SchoolId school) const;

private:
    class Place;
    StepBack takeBack(const ChangeStamp& by, const std::string& changeset);

    std::unique_ptr<Place> m_place;
    std::optional<HistoryId> m_reached;
};

} // namespace plumbline
