// SPDX-License-Identifier: MIT
// Carries out what a merge made of an assessment: writes what differs and nothing else. A part of the writer.
#pragma once

#include "assessment/rules.h"
#include "base/progress.h"
#include "storage/database.h"

#include <map>
#include <optional>

namespace plumbline {

class UpdateWriter {
public:
    UpdateWriter(const storage::Database& database, const Clock& clock, const Progress& progress)
        : m_database(database), m_clock(clock), m_progress(progress) {}

    /// Why a vote that goes on forbids it.
    std::optional<Refusal> refusal(const UpdateAssessment& edit, const Snapshot& before) const;
    void carryOut(const UpdateAssessment& edit, const Snapshot& before);

private:
    void writeRubricParts(const Snapshot& after, const Snapshot& before) const;
    /// Evidence, steps, team: what is new gets its key, noted in the maps.
    void writeEvidence(const UpdateAssessment& edit, const Snapshot& before);
    void putPiece(const UpdateAssessment& edit, const Snapshot& before, const Evidence& piece);
    void writeSteps(const Snapshot& after, const Snapshot& before) const;
    void addMembers(const Snapshot& after, const Snapshot& before);
    void removeMembers(const Snapshot& after, const Snapshot& before) const;
    void writeSessions(const Snapshot& after, const Snapshot& before) const;
    RatingSession withKeys(RatingSession session) const;

    const storage::Database& m_database;
    const Clock& m_clock;
    const Progress& m_progress;
    std::map<EvidenceId, EvidenceId> m_evidence;
    std::map<MemberId, MemberId> m_members;
};

/// Whether ballots lie in a box that was not opened, or a round is open.
bool isVoteOpen(const Snapshot& snapshot);

} // namespace plumbline
