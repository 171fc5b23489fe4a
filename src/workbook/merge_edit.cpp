// SPDX-License-Identifier: MIT
#include "base/error.h"
#include "workbook/planned_merge.h"

#include <utility>

namespace plumbline {

namespace {

/// Reads from the first of several sources that has the file.
class JoinedFiles final : public AttachmentSource {
public:
    explicit JoinedFiles(std::vector<std::shared_ptr<const AttachmentSource>> sources)
        : m_sources(std::move(sources)) {}

    std::string read(const std::string& sha256, std::int64_t offset, std::int64_t length) const override {
        for (std::size_t i = 0; i + 1 < m_sources.size(); ++i)
            try {
                return m_sources[i]->read(sha256, offset, length);
            } catch (const Error&) { // NOLINT(bugprone-empty-catch): the next one may have it
            }
        return m_sources.back()->read(sha256, offset, length);
    }

private:
    std::vector<std::shared_ptr<const AttachmentSource>> m_sources;
};

/// What a piece is in itself, as an assessment uses it.
Evidence withTiesOf(Evidence piece, const Evidence& used) {
    piece.id = used.id;
    piece.dimensions = used.dimensions;
    piece.statements = used.statements;
    piece.state = used.state;
    return piece;
}

void addSchoolEdits(const PlannedSchool& planned, const MergeAnswers& answers, Compound& all) {
    for (const Incoming& incoming : planned.incoming) {
        const School& there = incoming.there->school;
        ThreeWay changes = compareThree(incoming.common.units, unitsOf(planned.school), unitsOf(there));
        for (const UnitKey& unit : changes.conflicts) {
            const auto answer = answers.find({incoming.source, planned.school.uuid, unit});
            if (answer != answers.end() && answer->second == MergeAnswer::There)
                changes.taken.push_back(unit);
        }
        for (const UnitKey& unit : changes.taken) {
            if (incoming.kept.contains(unit))
                continue;
            if (unit.kind == UnitKind::SchoolName) {
                all.edits.emplace_back(RenameSchool{planned.school.id, *Name::parse(there.name).value});
                continue;
            }
            SetLogo logo{planned.school.id, std::nullopt};
            if (there.logo)
                logo.picture = FileBytes{*FileName::parse(there.logo->name).value,
                                         incoming.attachments->read(there.logo->sha256, 0, there.logo->size)};
            all.edits.emplace_back(std::move(logo));
        }
    }
}

/// Several years may use a piece of evidence: what one of them changes of it in itself holds for all.
void shareChangedPieces(const PlannedMerge& planned, std::map<std::string, Snapshot>& results) {
    std::map<std::string, Evidence> changed;
    for (const auto& [uuid, merged] : results)
        for (const Evidence& old : planned.assessments.at(uuid).merge.here().evidence)
            if (const Evidence* piece = findEvidence(merged, old.id); piece && !isSamePiece(*piece, old))
                changed.emplace(piece->uuid, *piece);
    for (auto& [uuid, merged] : results)
        for (Evidence& piece : merged.evidence)
            if (const auto found = changed.find(piece.uuid); found != changed.end())
                piece = withTiesOf(found->second, piece);
}

Edit importOf(const PlannedMerge& all, const PlannedAssessment& planned, Snapshot merged) {
    std::shared_ptr<const AttachmentSource> files =
        planned.files.size() == 1 ? planned.files.front() : std::make_shared<JoinedFiles>(planned.files);
    if (!planned.merge.isNew())
        return UpdateAssessment{merged.assessment.id, std::make_shared<const Snapshot>(std::move(merged)),
                                std::move(files)};
    const School& school = all.schools.at(planned.school).school;
    merged.school.uuid = school.uuid;
    merged.school.name = school.name;
    return ImportAssessment{std::make_shared<const Snapshot>(std::move(merged)), std::move(files)};
}

/// The states there that this merge takes into account.
void noteSeen(const PlannedMerge& planned, const std::string& uuid, NoteMerged& noted) {
    const PlannedAssessment& one = planned.assessments.at(uuid);
    for (const Incoming& incoming : one.merge.incoming())
        noted.states.push_back({uuid, digestOf(unitsOf(*incoming.there))});
    // A piece of evidence that the school has already stays as it is here.
    if (one.merge.isNew() && !planned.schools.at(one.school).isNew)
        noted.states.push_back({uuid, digestOf(unitsOf(one.merge.here()))});
}

} // namespace

std::optional<Edit> editOf(const PlannedMerge& planned, const MergeAnswers& answers) {
    Compound all{{PLUMBLINE_TEXT("Import from %1"), planned.sources}, {}};
    if (planned.sources.size() > 1)
        all.label = {PLUMBLINE_TEXT("Import from %1 files"), {std::to_string(planned.sources.size())}};
    NoteMerged noted;
    for (const auto& [uuid, school] : planned.schools) {
        addSchoolEdits(school, answers, all);
        for (const Incoming& incoming : school.incoming)
            noted.states.push_back({uuid, digestOf(unitsOf(incoming.there->school))});
    }
    std::map<std::string, Snapshot> results;
    for (const std::string& uuid : planned.order)
        results.emplace(uuid, planned.assessments.at(uuid).merge.merged(answers));
    shareChangedPieces(planned, results);
    for (const std::string& uuid : planned.order) {
        const PlannedAssessment& one = planned.assessments.at(uuid);
        Snapshot& merged = results.at(uuid);
        if (one.merge.isNew() || merged != one.merge.here())
            all.edits.push_back(importOf(planned, one, std::move(merged)));
        noteSeen(planned, uuid, noted);
    }
    if (!noted.states.empty())
        all.edits.emplace_back(std::move(noted));
    return all.edits.empty() ? std::nullopt : std::optional<Edit>(std::move(all));
}

} // namespace plumbline
