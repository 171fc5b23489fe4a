// SPDX-License-Identifier: MIT
// Carries out the edits of a rating session in the file, once the rules have allowed them.
#pragma once

#include "assessment/edit.h"
#include "storage/ballot_box.h"
#include "storage/database.h"

namespace plumbline {

class SessionWriter {
public:
    /// `before` is the assessment as it is; all outlive this.
    SessionWriter(const storage::Database& database, const Clock& clock, const Snapshot& before)
        : m_database(database), m_clock(clock), m_before(before) {}

    void carryOut(const StartSession& edit) const;
    void carryOut(const ChangeSession& edit) const;
    void carryOut(const SetAttendance& edit) const;
    void carryOut(const BeginRound& edit) const;
    void carryOut(const CastBallot& edit) const;
    void carryOut(const WithdrawBallot& edit) const;
    void carryOut(const CountBallots& edit) const;
    void carryOut(const RevealRound& edit) const;
    void carryOut(const DecideRating& edit) const;
    void carryOut(const ParkDimension& edit) const;
    void carryOut(const NoteTime& edit) const;
    void carryOut(const SetAgendaNotes& edit) const;
    void carryOut(const CloseSession& edit) const;

private:
    const RatingSession& session() const { return *openSession(m_before); }

    std::size_t positionOf(const DimensionId& dimension) const {
        return m_before.rubric->positionOf(dimension);
    }

    /// The open round's, or the next one's.
    storage::BoxKey boxOf(const DimensionId& dimension) const;

    const storage::Database& m_database;
    const Clock& m_clock;
    const Snapshot& m_before;
};

} // namespace plumbline
