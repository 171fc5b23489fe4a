// SPDX-License-Identifier: MIT
#include "workbook/evidence_writer.h"

#include "base/error.h"
#include "storage/assessment_table.h"
#include "storage/attachments.h"
#include "storage/evidence_table.h"
#include "storage/new_uuid.h"
#include "storage/school_table.h"

#include <algorithm>
#include <variant>

namespace plumbline {

namespace {

const Evidence& pieceOf(const Snapshot& snapshot, EvidenceId id) {
    return *findEvidence(snapshot, id);
}

std::pair<Attachment, std::int64_t> attached(const storage::StoredAttachment& stored,
                                             const std::string& name) {
    return {Attachment{name, mediaTypeOf(name), stored.size, stored.sha256}, stored.key};
}

/// Whether more than its ties and its state would change.
bool changesThePiece(const PutEvidence& edit, const Evidence& piece) {
    return !std::holds_alternative<KeepContent>(edit.content) || edit.title.value() != piece.title ||
           edit.date != piece.date || edit.year != piece.year || edit.source.value() != piece.source ||
           edit.stance != piece.stance;
}

} // namespace

std::vector<std::size_t> positionsOf(const Rubric& rubric, const std::vector<DimensionId>& dimensions) {
    std::vector<std::size_t> positions;
    positions.reserve(dimensions.size());
    for (const DimensionId& dimension : dimensions)
        positions.push_back(rubric.positionOf(dimension));
    return positions;
}

std::optional<Refusal> EvidenceWriter::refusal(const PutEvidence& edit, const Snapshot& before) const {
    if (!edit.id || !changesThePiece(edit, pieceOf(before, *edit.id)))
        return std::nullopt;
    for (const AssessmentId use : storage::usesOf(m_database, *edit.id)) {
        const std::optional<storage::AssessmentRow> row = storage::readAssessment(m_database, use);
        if (use != edit.assessment && row && row->assessment.status == AssessmentStatus::Final)
            return Refusal{
                {PLUMBLINE_TEXT("\"%1\" is evidence of the final assessment %2 too and stays as it is."),
                 {pieceOf(before, *edit.id).title, row->assessment.year.label()}},
                {PLUMBLINE_TEXT("Change what it supports here, or add the new piece beside it."), {}}};
    }
    return std::nullopt;
}

std::optional<Refusal> EvidenceWriter::refusal(const UseEvidence& edit, const Snapshot& before) const {
    if (storage::findEvidence(m_database, before.school.id, edit.id))
        return std::nullopt;
    return Refusal{
        {PLUMBLINE_TEXT("%1 has no evidence %2."), {before.school.name, std::to_string(edit.id.value())}},
        {PLUMBLINE_TEXT("It may have been removed."), {}}};
}

std::pair<Attachment, std::int64_t> EvidenceWriter::store(const FileSource& file) const {
    return attached(storage::storeFile(m_database, file.path, m_progress), file.name.value());
}

std::pair<Attachment, std::int64_t> EvidenceWriter::store(const FileBytes& file) const {
    return attached(storage::storeBytes(m_database, file.bytes, file.name.value()), file.name.value());
}

EvidenceWriter::Stored EvidenceWriter::store(const PutEvidence& edit, const Snapshot& before) const {
    if (const auto* note = std::get_if<Prose>(&edit.content))
        return {Note{note->value()}, std::nullopt};
    if (const auto* link = std::get_if<Link>(&edit.content))
        return {*link, std::nullopt};
    if (const auto* file = std::get_if<FileSource>(&edit.content))
        return store(*file);
    if (const auto* bytes = std::get_if<FileBytes>(&edit.content))
        return store(*bytes);
    if (!edit.id)
        return {Note{}, std::nullopt};
    const EvidenceContent& kept = pieceOf(before, *edit.id).content;
    const auto* file = std::get_if<Attachment>(&kept);
    const auto stored = file ? storage::findAttachment(m_database, file->sha256) : std::nullopt;
    return {kept, stored ? std::optional(stored->key) : std::nullopt};
}

EvidenceId EvidenceWriter::carryOut(const PutEvidence& edit, const Snapshot& before) const {
    auto [content, attachment] = store(edit, before);
    Evidence evidence{edit.id.value_or(EvidenceId(0)),
                      {},
                      edit.title.value(),
                      std::move(content),
                      edit.date,
                      edit.stance,
                      m_clock.now(),
                      edit.dimensions,
                      edit.source.value(),
                      edit.year};
    if (edit.id) {
        storage::updateEvidence(m_database, evidence, attachment);
    } else {
        evidence.uuid = storage::newUuid();
        evidence.id = storage::insertEvidence(m_database, before.school.id, evidence, attachment);
    }
    storage::setEvidenceUse(m_database, edit.assessment, evidence.id,
                            positionsOf(*before.rubric, edit.dimensions), edit.statements, edit.state);
    return evidence.id;
}

void EvidenceWriter::carryOut(const UseEvidence& edit, const Snapshot& before) const {
    storage::setEvidenceUse(m_database, edit.assessment, edit.id,
                            positionsOf(*before.rubric, edit.dimensions), edit.statements,
                            EvidenceState::Current);
}

void EvidenceWriter::carryOut(const RemoveEvidence& edit) const {
    storage::deleteEvidence(m_database, edit.assessment, edit.id);
}

std::map<EvidenceId, EvidenceId> EvidenceWriter::import(const ImportAssessment& edit, SchoolId school,
                                                        AssessmentId assessment) const {
    std::map<EvidenceId, EvidenceId> ids;
    for (const Evidence& piece : edit.snapshot->evidence) {
        // The same piece may have come with another year of this school already.
        const EvidenceId id = import(piece, *edit.attachments, school);
        storage::setEvidenceUse(m_database, assessment, id,
                                positionsOf(*edit.snapshot->rubric, piece.dimensions), piece.statements,
                                piece.state);
        ids.emplace(piece.id, id);
    }
    return ids;
}

void EvidenceWriter::putLogo(SchoolId school, const std::variant<FileSource, FileBytes>& picture) const {
    const auto [logo, key] = std::visit([this](const auto& file) { return store(file); }, picture);
    storage::putLogo(m_database, school, logo, key);
}

void EvidenceWriter::importLogo(SchoolId school, const Attachment& logo,
                                const AttachmentSource& attachments) const {
    storage::putLogo(m_database, school, logo, import(logo, attachments));
}

std::int64_t EvidenceWriter::import(const Attachment& file, const AttachmentSource& attachments) const {
    std::int64_t offset = 0;
    const storage::ByteStream stream = [&](std::string& bytes, std::size_t most) {
        const std::int64_t rest = file.size - offset;
        bytes = rest > 0
                    ? attachments.read(file.sha256, offset, std::min(rest, static_cast<std::int64_t>(most)))
                    : std::string();
        offset += static_cast<std::int64_t>(bytes.size());
    };
    const storage::StoredAttachment stored =
        storage::storeAttachment(m_database, stream, file.size, file.name, m_progress);
    if (stored.sha256 != file.sha256)
        throw Error(ErrorCode::Damaged,
                    {PLUMBLINE_TEXT("The attached file \"%1\" is damaged in what is imported. Nothing was "
                                    "imported; use another copy."),
                     {file.name}});
    return stored.key;
}

std::optional<std::int64_t> EvidenceWriter::importContent(const Evidence& piece,
                                                          const AttachmentSource& attachments) const {
    const auto* file = std::get_if<Attachment>(&piece.content);
    if (!file)
        return std::nullopt;
    const std::optional<storage::StoredAttachment> stored = storage::findAttachment(m_database, file->sha256);
    return stored ? stored->key : import(*file, attachments);
}

EvidenceId EvidenceWriter::import(const Evidence& piece, const AttachmentSource& attachments,
                                  SchoolId school) const {
    if (const std::optional<EvidenceId> known = storage::findEvidence(m_database, piece.uuid))
        return *known;
    return storage::insertEvidence(m_database, school, piece, importContent(piece, attachments));
}

void EvidenceWriter::update(const Evidence& piece, const AttachmentSource& attachments) const {
    storage::updateEvidence(m_database, piece, importContent(piece, attachments));
}

} // namespace plumbline
