// SPDX-License-Identifier: MIT
// Carries out edits in the file, inside the workbook's transaction.
#pragma once

#include "assessment/rules.h"
#include "base/progress.h"
#include "storage/database.h"
#include "workbook/reader.h"
#include "workbook/session_writer.h"
#include "workbook/workbook.h"

#include <optional>

namespace plumbline {

class Writer {
public:
    Writer(const storage::Database& database, Reader& reader, const Clock& clock, const Progress& progress)
        : m_database(database), m_reader(reader), m_clock(clock), m_progress(progress) {}

    /// Writes the edit, or says why it is refused; what was written before a refusal is to be rolled back.
    /// New ids are noted in `applied`.
    std::optional<Refusal> write(const Edit& edit, Applied& applied);

private:
    std::optional<Refusal> perform(const CreateAssessment& edit, Applied& applied);
    std::optional<Refusal> perform(const RenameSchool& edit, Applied& applied);
    std::optional<Refusal> perform(const SetLogo& edit, Applied& applied);
    std::optional<Refusal> perform(const ImportAssessment& edit, Applied& applied);
    std::optional<Refusal> perform(const NoteMerged& edit, Applied& applied);
    std::optional<Refusal> perform(const Compound& edit, Applied& applied);
    /// What another assessment of the workbook forbids.
    std::optional<Refusal> refusedByOthers(const CarryForward& edit, const Snapshot& before);
    std::optional<Refusal> refusedByOthers(const PutEvidence& edit, const Snapshot& before);
    std::optional<Refusal> refusedByOthers(const UseEvidence& edit, const Snapshot& before);
    std::optional<Refusal> refusedByOthers(const UpdateAssessment& edit, const Snapshot& before);
    void carryOut(const UpdateAssessment& edit, const Snapshot& before, Applied& applied);
    void carryOut(const RemoveAssessment& edit, const Snapshot& before, Applied& applied);
    void carryOut(const SetRating& edit, const Snapshot& before, Applied& applied);
    void carryOut(const SetReason& edit, const Snapshot& before, Applied& applied);
    void carryOut(const MarkStatement& edit, const Snapshot& before, Applied& applied);
    void carryOut(const SetFocus& edit, const Snapshot& before, Applied& applied);
    void carryOut(const SetStrandText& edit, const Snapshot& before, Applied& applied);
    void carryOut(const CarryForward& edit, const Snapshot& before, Applied& applied);
    void carryOut(const PutEvidence& edit, const Snapshot& before, Applied& applied);
    void carryOut(const UseEvidence& edit, const Snapshot& before, Applied& applied);
    void carryOut(const RemoveEvidence& edit, const Snapshot& before, Applied& applied);
    void carryOut(const PutNextStep& edit, const Snapshot& before, Applied& applied);
    void carryOut(const RemoveNextStep& edit, const Snapshot& before, Applied& applied);
    void carryOut(const PutMember& edit, const Snapshot& before, Applied& applied);
    void carryOut(const RemoveMember& edit, const Snapshot& before, Applied& applied);
    void carryOut(const FinalizeAssessment& edit, const Snapshot& before, Applied& applied);
    void carryOut(const ReopenAssessment& edit, const Snapshot& before, Applied& applied);

    /// The edits of a rating session.
    template <class SessionEdit>
    void carryOut(const SessionEdit& edit, const Snapshot& before, Applied&) {
        SessionWriter(m_database, m_clock, before).carryOut(edit);
        if constexpr (requires { edit.dimension; })
            m_reader.readAgain(before, before.rubric->positionOf(edit.dimension));
        else
            m_reader.forget({edit.assessment});
    }

    /// The assessment's snapshot with one rating replaced, in the file and in the reader.
    void writeRating(const Snapshot& before, std::size_t position, Rating rating);
    /// The school of an imported assessment; made, or given its logo, where that is missing here.
    SchoolId importSchool(const ImportAssessment& edit, const School* known);
    /// Between two assessments of many; throws Error Cancelled where the person stops it.
    void mayGoOn() const;
    void importSessions(const Snapshot& from, AssessmentId assessment);

    const storage::Database& m_database;
    Reader& m_reader;
    const Clock& m_clock;
    const Progress& m_progress;
};

} // namespace plumbline
