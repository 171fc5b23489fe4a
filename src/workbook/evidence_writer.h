// SPDX-License-Identifier: MIT
// Carries out edits that bring files into the workbook: evidence, a logo. A part of the writer.
#pragma once

#include "assessment/rules.h"
#include "base/progress.h"
#include "storage/database.h"

#include <map>
#include <optional>
#include <utility>

namespace plumbline {

class EvidenceWriter {
public:
    EvidenceWriter(const storage::Database& database, const Clock& clock, const Progress& progress)
        : m_database(database), m_clock(clock), m_progress(progress) {}

    /// Why the file, beyond the one assessment, forbids the edit.
    std::optional<Refusal> refusal(const PutEvidence& edit, const Snapshot& before) const;
    std::optional<Refusal> refusal(const UseEvidence& edit, const Snapshot& before) const;

    /// The piece that was made, or changed.
    EvidenceId carryOut(const PutEvidence& edit, const Snapshot& before) const;
    void carryOut(const UseEvidence& edit, const Snapshot& before) const;
    void carryOut(const RemoveEvidence& edit) const;

    /// Takes in the evidence of an assessment from elsewhere; its ids there with the new ones.
    std::map<EvidenceId, EvidenceId> import(const ImportAssessment& edit, SchoolId school,
                                            AssessmentId assessment) const;

    /// Takes in one piece of such an assessment, or gives the one that the school has already.
    EvidenceId import(const Evidence& piece, const AttachmentSource& attachments, SchoolId school) const;
    /// Brings a piece to what it is in itself elsewhere.
    void update(const Evidence& piece, const AttachmentSource& attachments) const;

    void putLogo(SchoolId school, const std::variant<FileSource, FileBytes>& picture) const;
    void importLogo(SchoolId school, const Attachment& logo, const AttachmentSource& attachments) const;

private:
    using Stored = std::pair<EvidenceContent, std::optional<std::int64_t>>;

    Stored store(const PutEvidence& edit, const Snapshot& before) const;
    /// The bytes of a file, taken in; the key they are stored under.
    std::pair<Attachment, std::int64_t> store(const FileSource& file) const;
    std::pair<Attachment, std::int64_t> store(const FileBytes& file) const;
    std::int64_t import(const Attachment& file, const AttachmentSource& attachments) const;
    /// The key of the bytes of a piece that is a file.
    std::optional<std::int64_t> importContent(const Evidence& piece,
                                              const AttachmentSource& attachments) const;

    const storage::Database& m_database;
    const Clock& m_clock;
    const Progress& m_progress;
};

/// The places of dimensions in the rubric.
std::vector<std::size_t> positionsOf(const Rubric& rubric, const std::vector<DimensionId>& dimensions);

} // namespace plumbline
