// SPDX-License-Identifier: MIT
#include "workbook/merge.h"

#include "base/error.h"
#include "workbook/merge_words.h"
#include "workbook/workbook.h"

#include <algorithm>
#include <set>
#include <utility>

namespace plumbline {

namespace {

/// A history that a subject has come through: the workbook's own, or a source's.
struct Lineage {
    std::shared_ptr<const Workbook> keptOpen; ///< null for the workbook's own
    const Workbook* workbook;                 ///< null where there is no history
    SubjectNow now;
};

struct PlannedAssessment {
    AssessmentMerge merge;
    std::string school; ///< the uuid it has here
    std::vector<Lineage> lineages;
    std::vector<std::shared_ptr<const AttachmentSource>> files;
    bool isUpdated = false;
};

struct PlannedSchool {
    School school; ///< as it is here after what was added
    bool isNew;
    std::vector<AssessmentSummary> here; ///< what the workbook has
    std::set<SchoolYear> years;          ///< taken
    std::vector<Lineage> lineages;
    std::vector<Incoming> incoming;
};

/// Something of a source that is here already and says something else.
struct Arrival {
    std::string uuid; ///< of the assessment, or of the school here
    bool isSchool;
    std::size_t row;
    Incoming incoming;
    SubjectNow there;
};

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

Refusal otherSchool(const School& school) {
    return {{PLUMBLINE_TEXT("The workbook has another school named %1, made separately."), {school.name}},
            {PLUMBLINE_TEXT("If they are two schools, rename one of them, then import again. Two workbooks "
                            "that were both begun anew for one school can not be made one."),
             {}}};
}

Refusal otherAssessment(const Snapshot& snapshot) {
    return {{PLUMBLINE_TEXT("%1 has another assessment for %2, made separately."),
             {snapshot.school.name, snapshot.assessment.year.label()}},
            {PLUMBLINE_TEXT("Only copies of one assessment can be made one. Remove one of the two, or import "
                            "into another workbook."),
             {}}};
}

/// What a piece is in itself, as an assessment uses it.
Evidence withTiesOf(Evidence piece, const Evidence& used) {
    piece.id = used.id;
    piece.dimensions = used.dimensions;
    piece.statements = used.statements;
    piece.state = used.state;
    return piece;
}

} // namespace

class MergePlan::Implementation {
public:
    explicit Implementation(const Workbook& target);

    void add(const MergeSource& source, const Progress& progress);
    std::optional<Edit> edit(const MergeAnswers& answers) const;

    std::vector<MergeRow> rows;

private:
    using Places = std::map<std::string, std::string>;

    Places placesOf(const MergeSource& source) const;
    /// Sorts one assessment: new, refused, identical, or (an arrival) to be compared.
    std::optional<Arrival> take(const MergeSource& source, const SnapshotPointer& there,
                                const Places& places);
    void takeNew(const MergeSource& source, const SnapshotPointer& there, PlannedSchool& school);
    std::optional<Arrival> takeSchool(const MergeSource& source, const SnapshotPointer& there,
                                      const Places& places);
    PlannedAssessment* planned(const std::string& uuid);
    void findCommonStates(const MergeSource& source, std::vector<Arrival>& arrivals,
                          const Progress& progress);
    void judge(const MergeSource& source, Arrival& arrival);
    void judgeSchool(const MergeSource& source, Arrival& arrival);
    std::set<std::string> lockedPieces(const PlannedAssessment& planned) const;
    void ask(MergeRow& row, MergeConflict conflict);
    void addSchoolEdits(const PlannedSchool& planned, const MergeAnswers& answers, Compound& all) const;
    void shareChangedPieces(std::map<std::string, Snapshot>& results) const;
    Edit importOf(const PlannedAssessment& planned, Snapshot merged) const;

    const Workbook& m_workbook;
    std::map<std::string, PlannedSchool> m_schools;         ///< by uuid
    std::map<std::string, PlannedAssessment> m_assessments; ///< by uuid, those that something comes to
    std::vector<std::string> m_order;                       ///< of those, as they were met
    std::map<std::string, std::pair<AssessmentId, std::string>> m_here; ///< id and school by uuid
    std::set<ConflictId> m_asked;
    std::vector<std::string> m_sources;
};

MergePlan::Implementation::Implementation(const Workbook& target) : m_workbook(target) {
    for (SchoolSummary& summary : target.contents()) {
        PlannedSchool planned{summary.school, false, std::move(summary.assessments), {}, {}, {}};
        for (const AssessmentSummary& one : planned.here) {
            planned.years.insert(one.assessment.year);
            m_here.emplace(one.assessment.uuid, std::pair(one.assessment.id, summary.school.uuid));
        }
        planned.lineages.push_back({nullptr, &target, {summary.school.id, unitsOf(summary.school)}});
        m_schools.emplace(summary.school.uuid, std::move(planned));
    }
}

/// The school here for every school of the source, by its uuid: the same, or the one that has an assessment
/// of it already; nothing for one that is new.
MergePlan::Implementation::Places MergePlan::Implementation::placesOf(const MergeSource& source) const {
    Places places;
    for (const SnapshotPointer& there : source.assessments) {
        const std::string& uuid = there->school.uuid;
        if (m_schools.contains(uuid))
            places[uuid] = uuid;
        else if (const auto known = m_here.find(there->assessment.uuid); known != m_here.end())
            places[uuid] = known->second.second;
    }
    return places;
}

PlannedAssessment* MergePlan::Implementation::planned(const std::string& uuid) {
    const auto found = m_assessments.find(uuid);
    if (found != m_assessments.end())
        return &found->second;
    const auto here = m_here.find(uuid);
    if (here == m_here.end())
        return nullptr;
    const auto& [id, school] = here->second;
    const SnapshotPointer snapshot = m_workbook.snapshot(id);
    PlannedAssessment made{AssessmentMerge(snapshot, false), school, {}, {}};
    made.lineages.push_back({nullptr, &m_workbook, {id, unitsOf(*snapshot)}});
    return &m_assessments.emplace(uuid, std::move(made)).first->second;
}

void MergePlan::Implementation::takeNew(const MergeSource& source, const SnapshotPointer& there,
                                        PlannedSchool& school) {
    const std::string& uuid = there->assessment.uuid;
    school.years.insert(there->assessment.year);
    PlannedAssessment made{AssessmentMerge(there, true), school.school.uuid, {}, {source.attachments}};
    made.lineages.push_back(
        {source.workbook, source.workbook.get(), {there->assessment.id, unitsOf(*there)}});
    m_assessments.emplace(uuid, std::move(made));
    m_order.push_back(uuid);
}

std::optional<Arrival> MergePlan::Implementation::take(const MergeSource& source,
                                                       const SnapshotPointer& there, const Places& places) {
    rows.push_back({source.name, there->school.name, there->assessment.year, MergeFate::New});
    MergeRow& row = rows.back();
    const auto refuse = [&row](Refusal why) {
        row.fate = MergeFate::Refused;
        row.refusal = std::move(why);
        return std::nullopt;
    };
    const std::string& uuid = there->assessment.uuid;
    const auto place = places.find(there->school.uuid);
    auto school = m_schools.find(place != places.end() ? place->second : there->school.uuid);
    if (school == m_schools.end()) {
        if (std::ranges::any_of(
                m_schools, [&](const auto& known) { return known.second.school.name == there->school.name; }))
            return refuse(otherSchool(there->school));
        school =
            m_schools.emplace(there->school.uuid, PlannedSchool{there->school, true, {}, {}, {}, {}}).first;
        school->second.lineages.push_back(
            {source.workbook, source.workbook.get(), {there->school.id, unitsOf(there->school)}});
    }
    PlannedAssessment* known = planned(uuid);
    if (!known) {
        if (school->second.years.contains(there->assessment.year))
            return refuse(otherAssessment(*there));
        takeNew(source, there, school->second);
        return std::nullopt;
    }
    Units units = unitsOf(*there);
    if (units == unitsOf(known->merge.merged()))
        row.fate = MergeFate::Identical;
    else if (!known->merge.isNew() && m_workbook.seenElsewhere(uuid).contains(digestOf(units)))
        row.fate = MergeFate::NothingNew;
    else
        return Arrival{uuid,
                       false,
                       rows.size() - 1,
                       {m_sources.size() - 1, there, source.attachments},
                       {there->assessment.id, std::move(units)}};
    // Nothing comes to it: it need not be kept in memory.
    if (!known->merge.isNew() && known->merge.incoming().empty())
        m_assessments.erase(uuid);
    return std::nullopt;
}

std::optional<Arrival> MergePlan::Implementation::takeSchool(const MergeSource& source,
                                                             const SnapshotPointer& there,
                                                             const Places& places) {
    const auto place = places.find(there->school.uuid);
    if (place == places.end())
        return std::nullopt;
    const PlannedSchool& school = m_schools.at(place->second);
    Units units = unitsOf(there->school);
    if (school.isNew || units == unitsOf(school.school) ||
        m_workbook.seenElsewhere(place->second).contains(digestOf(units)))
        return std::nullopt;
    return Arrival{place->second,
                   true,
                   0,
                   {m_sources.size() - 1, there, source.attachments},
                   {there->school.id, std::move(units)}};
}

/// In each history that a subject has come through; the one that is nearest to what the source has now.
void MergePlan::Implementation::findCommonStates(const MergeSource& source, std::vector<Arrival>& arrivals,
                                                 const Progress& progress) {
    struct Questions {
        std::vector<std::size_t> arrivals;
        std::vector<SubjectPair> pairs;
    };

    std::map<const Workbook*, Questions> questions;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        const Arrival& arrival = arrivals[i];
        for (const Lineage& lineage : arrival.isSchool ? m_schools.at(arrival.uuid).lineages
                                                       : m_assessments.at(arrival.uuid).lineages) {
            Questions& asked = questions[lineage.workbook];
            asked.arrivals.push_back(i);
            asked.pairs.push_back({arrival.uuid, lineage.now, arrival.there});
        }
    }
    for (const auto& [workbook, asked] : questions) {
        std::vector<CommonState> states =
            commonStates(workbook, source.workbook.get(), asked.pairs, progress);
        for (std::size_t k = 0; k < states.size(); ++k) {
            CommonState& best = arrivals[asked.arrivals[k]].incoming.common;
            if (workbook == &m_workbook) {
                best.changedHere = states[k].changedHere;
                best.changedThere = states[k].changedThere;
            }
            if (states[k].isKnown && (!best.isKnown || states[k].depthThere < best.depthThere)) {
                best.units = std::move(states[k].units);
                best.isKnown = true;
                best.depthThere = states[k].depthThere;
            }
        }
    }
}

std::set<std::string> MergePlan::Implementation::lockedPieces(const PlannedAssessment& planned) const {
    std::set<std::string> locked;
    if (planned.merge.here().assessment.status == AssessmentStatus::Final)
        return locked;
    for (const AssessmentSummary& one : m_schools.at(planned.school).here) {
        const auto other = m_assessments.find(one.assessment.uuid);
        if (one.assessment.status != AssessmentStatus::Final ||
            (other != m_assessments.end() && other->second.isUpdated))
            continue;
        for (const Evidence& piece : m_workbook.snapshot(one.assessment.id)->evidence)
            locked.insert(piece.uuid);
    }
    return locked;
}

void MergePlan::Implementation::ask(MergeRow& row, MergeConflict conflict) {
    if (m_asked.insert(conflict.id).second)
        row.conflicts.push_back(std::move(conflict));
}

void MergePlan::Implementation::judge(const MergeSource& source, Arrival& arrival) {
    PlannedAssessment& planned = m_assessments.at(arrival.uuid);
    MergeRow& row = rows[arrival.row];
    const Snapshot here = planned.merge.merged();
    MergeJudgement judgement = judged(here, arrival.incoming, lockedPieces(planned));
    row.notes = std::move(judgement.notes);
    const ThreeWay& changes = judgement.changes;
    if (judgement.refusal) {
        row.fate = MergeFate::Refused;
        row.refusal = std::move(judgement.refusal);
        return;
    }
    if (changes.taken.empty() && changes.conflicts.empty()) {
        row.fate = MergeFate::NothingNew;
        return;
    }
    row.fate = changes.changedHere ? MergeFate::Merged : MergeFate::BroughtUpToDate;
    arrival.incoming.kept = std::move(judgement.kept);
    for (const UnitKey& unit : changes.conflicts)
        ask(row, conflictOf(here, arrival.incoming, unit));
    if (std::ranges::find(m_order, arrival.uuid) == m_order.end())
        m_order.push_back(arrival.uuid);
    planned.isUpdated = true;
    planned.files.push_back(source.attachments);
    planned.lineages.push_back({source.workbook, source.workbook.get(), std::move(arrival.there)});
    planned.merge.add(std::move(arrival.incoming));
}

void MergePlan::Implementation::judgeSchool(const MergeSource& source, Arrival& arrival) {
    PlannedSchool& planned = m_schools.at(arrival.uuid);
    const School& there = arrival.incoming.there->school;
    ThreeWay changes = compareThree(arrival.incoming.common.units, unitsOf(planned.school), unitsOf(there));
    MergeRow row{source.name, planned.school.name, std::nullopt,
                 changes.changedHere ? MergeFate::Merged : MergeFate::BroughtUpToDate};
    const UnitKey name{UnitKind::SchoolName};
    const bool isTaken = std::ranges::any_of(m_schools, [&](const auto& known) {
        return known.first != arrival.uuid && known.second.school.name == there.name;
    });
    if (isTaken && there.name != planned.school.name) {
        arrival.incoming.kept.insert(name);
        row.notes.push_back(
            {PLUMBLINE_TEXT("Keeps its name: there is another school named %1 here."), {there.name}});
        std::erase(changes.taken, name);
        std::erase(changes.conflicts, name);
    }
    if (changes.taken.empty() && changes.conflicts.empty())
        return;
    Snapshot here = *arrival.incoming.there;
    here.school = planned.school;
    for (const UnitKey& unit : changes.conflicts) {
        MergeConflict conflict = conflictOf(here, arrival.incoming, unit);
        conflict.where = planned.school.name;
        conflict.id.subject = arrival.uuid;
        ask(row, std::move(conflict));
    }
    for (const UnitKey& unit : changes.taken)
        (unit == name ? row.notes.push_back({PLUMBLINE_TEXT("Renamed to %1."), {there.name}})
                      : row.notes.push_back({PLUMBLINE_TEXT("Its logo is brought up to date."), {}}));
    rows.push_back(std::move(row));
    planned.lineages.push_back({source.workbook, source.workbook.get(), std::move(arrival.there)});
    planned.incoming.push_back(std::move(arrival.incoming));
}

void MergePlan::Implementation::add(const MergeSource& source, const Progress& progress) {
    m_sources.push_back(source.name);
    const Places places = placesOf(source);
    std::vector<Arrival> arrivals;
    std::set<std::string> schools;
    std::int64_t done = 0;
    for (const SnapshotPointer& there : source.assessments) {
        if (progress && !progress(done++, static_cast<std::int64_t>(source.assessments.size())))
            throw Error(ErrorCode::Cancelled,
                        {PLUMBLINE_TEXT("The import was stopped; nothing was changed."), {}});
        if (std::optional<Arrival> arrival = take(source, there, places))
            arrivals.push_back(std::move(*arrival));
        if (schools.insert(there->school.uuid).second)
            if (std::optional<Arrival> arrival = takeSchool(source, there, places))
                arrivals.push_back(std::move(*arrival));
    }
    findCommonStates(source, arrivals, progress);
    // Final ones first: whether their evidence may change is known then.
    std::ranges::stable_partition(arrivals, [&](const Arrival& one) {
        return !one.isSchool &&
               m_assessments.at(one.uuid).merge.here().assessment.status == AssessmentStatus::Final;
    });
    for (Arrival& arrival : arrivals)
        arrival.isSchool ? judgeSchool(source, arrival) : judge(source, arrival);
}

void MergePlan::Implementation::addSchoolEdits(const PlannedSchool& planned, const MergeAnswers& answers,
                                               Compound& all) const {
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
void MergePlan::Implementation::shareChangedPieces(std::map<std::string, Snapshot>& results) const {
    std::map<std::string, Evidence> changed;
    for (const auto& [uuid, merged] : results)
        for (const Evidence& old : m_assessments.at(uuid).merge.here().evidence)
            if (const Evidence* piece = findEvidence(merged, old.id); piece && !isSamePiece(*piece, old))
                changed.emplace(piece->uuid, *piece);
    for (auto& [uuid, merged] : results)
        for (Evidence& piece : merged.evidence)
            if (const auto found = changed.find(piece.uuid); found != changed.end())
                piece = withTiesOf(found->second, piece);
}

Edit MergePlan::Implementation::importOf(const PlannedAssessment& planned, Snapshot merged) const {
    std::shared_ptr<const AttachmentSource> files =
        planned.files.size() == 1 ? planned.files.front() : std::make_shared<JoinedFiles>(planned.files);
    if (!planned.merge.isNew())
        return UpdateAssessment{merged.assessment.id, std::make_shared<const Snapshot>(std::move(merged)),
                                std::move(files)};
    const School& school = m_schools.at(planned.school).school;
    merged.school.uuid = school.uuid;
    merged.school.name = school.name;
    return ImportAssessment{std::make_shared<const Snapshot>(std::move(merged)), std::move(files)};
}

std::optional<Edit> MergePlan::Implementation::edit(const MergeAnswers& answers) const {
    Compound all{{PLUMBLINE_TEXT("Import from %1"), m_sources}, {}};
    if (m_sources.size() > 1)
        all.label = {PLUMBLINE_TEXT("Import from %1 files"), {std::to_string(m_sources.size())}};
    NoteMerged noted;
    for (const auto& [uuid, planned] : m_schools) {
        addSchoolEdits(planned, answers, all);
        for (const Incoming& incoming : planned.incoming)
            noted.states.push_back({uuid, digestOf(unitsOf(incoming.there->school))});
    }
    std::map<std::string, Snapshot> results;
    for (const std::string& uuid : m_order)
        results.emplace(uuid, m_assessments.at(uuid).merge.merged(answers));
    shareChangedPieces(results);
    for (const std::string& uuid : m_order) {
        const PlannedAssessment& planned = m_assessments.at(uuid);
        Snapshot& merged = results.at(uuid);
        if (planned.merge.isNew() || merged != planned.merge.here())
            all.edits.push_back(importOf(planned, std::move(merged)));
        for (const Incoming& incoming : planned.merge.incoming())
            noted.states.push_back({uuid, digestOf(unitsOf(*incoming.there))});
        // A piece that the school has already stays as it is here.
        if (planned.merge.isNew() && !m_schools.at(planned.school).isNew)
            noted.states.push_back({uuid, digestOf(unitsOf(planned.merge.here()))});
    }
    if (!noted.states.empty())
        all.edits.emplace_back(std::move(noted));
    return all.edits.empty() ? std::nullopt : std::optional<Edit>(std::move(all));
}

MergePlan::MergePlan(const Workbook& workbook)
    : m_implementation(std::make_unique<Implementation>(workbook)) {}

MergePlan::~MergePlan() = default;
MergePlan::MergePlan(MergePlan&&) noexcept = default;
MergePlan& MergePlan::operator=(MergePlan&&) noexcept = default;

void MergePlan::add(const MergeSource& source, const Progress& progress) {
    m_implementation->add(source, progress);
}

void MergePlan::addUnreadable(const std::string& name, Message fact, Message remedy) {
    m_implementation->rows.push_back(
        {name, {}, std::nullopt, MergeFate::Refused, {}, Refusal{std::move(fact), std::move(remedy)}, {}});
}

const std::vector<MergeRow>& MergePlan::rows() const {
    return m_implementation->rows;
}

std::vector<MergeConflict> MergePlan::conflicts() const {
    std::vector<MergeConflict> all;
    for (const MergeRow& row : rows())
        all.insert(all.end(), row.conflicts.begin(), row.conflicts.end());
    return all;
}

std::optional<Edit> MergePlan::edit(const MergeAnswers& answers) const {
    return m_implementation->edit(answers);
}

MergeSource mergeSource(const std::shared_ptr<const Workbook>& workbook) {
    MergeSource source{
        workbook->path().filename().string(), {}, {workbook, &workbook->attachments()}, workbook};
    for (const SchoolSummary& school : workbook->contents())
        for (const AssessmentSummary& summary : school.assessments)
            source.assessments.push_back(workbook->snapshot(summary.assessment.id));
    return source;
}

} // namespace plumbline
