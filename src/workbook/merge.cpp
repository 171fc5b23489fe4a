// SPDX-License-Identifier: MIT
#include "workbook/merge.h"

#include "base/error.h"
#include "workbook/planned_merge.h"

#include <algorithm>
#include <set>
#include <utility>

namespace plumbline {

namespace {

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

/// Ratings in the order of the rubric, then the rest by what it is.
std::pair<UnitKind, std::size_t> placeOf(const UnitKey& unit, const Rubric& rubric) {
    return {unit.kind, unit.kind == UnitKind::Rating ? *rubric.findDimension(unit.id) : 0};
}

} // namespace

class MergePlan::Implementation {
public:
    explicit Implementation(const Workbook& target);

    void add(const MergeSource& source, const Progress& progress);

    const PlannedMerge& all() const { return m_all; }

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
    void judge(const MergeSource& source, Arrival& arrival);
    void judgeSchool(const MergeSource& source, Arrival& arrival);
    std::set<std::string> lockedPieces(const PlannedAssessment& planned) const;
    void ask(MergeRow& row, MergeConflict conflict);

    const Workbook& m_workbook;
    PlannedMerge m_all;
    std::map<std::string, std::pair<AssessmentId, std::string>> m_here; ///< id and school by uuid
    std::set<ConflictId> m_asked;
};

MergePlan::Implementation::Implementation(const Workbook& target) : m_workbook(target) {
    for (SchoolSummary& summary : target.contents()) {
        PlannedSchool planned{summary.school, false, std::move(summary.assessments), {}, {}, {}};
        for (const AssessmentSummary& one : planned.here) {
            planned.years.insert(one.assessment.year);
            m_here.emplace(one.assessment.uuid, std::pair(one.assessment.id, summary.school.uuid));
        }
        planned.lineages.push_back({nullptr, &target, {summary.school.id, unitsOf(summary.school)}});
        m_all.schools.emplace(summary.school.uuid, std::move(planned));
    }
}

/// The school here for every school of the source, by its uuid: the same, or the one that has an assessment
/// of it already; nothing for one that is new.
MergePlan::Implementation::Places MergePlan::Implementation::placesOf(const MergeSource& source) const {
    Places places;
    for (const SnapshotPointer& there : source.assessments) {
        const std::string& uuid = there->school.uuid;
        if (m_all.schools.contains(uuid))
            places[uuid] = uuid;
        else if (const auto known = m_here.find(there->assessment.uuid); known != m_here.end())
            places[uuid] = known->second.second;
    }
    return places;
}

PlannedAssessment* MergePlan::Implementation::planned(const std::string& uuid) {
    const auto found = m_all.assessments.find(uuid);
    if (found != m_all.assessments.end())
        return &found->second;
    const auto here = m_here.find(uuid);
    if (here == m_here.end())
        return nullptr;
    const auto& [id, school] = here->second;
    const SnapshotPointer snapshot = m_workbook.snapshot(id);
    PlannedAssessment made{AssessmentMerge(snapshot, false), school, {}, {}};
    made.lineages.push_back({nullptr, &m_workbook, {id, unitsOf(*snapshot)}});
    return &m_all.assessments.emplace(uuid, std::move(made)).first->second;
}

void MergePlan::Implementation::takeNew(const MergeSource& source, const SnapshotPointer& there,
                                        PlannedSchool& school) {
    const std::string& uuid = there->assessment.uuid;
    school.years.insert(there->assessment.year);
    PlannedAssessment made{AssessmentMerge(there, true), school.school.uuid, {}, {source.attachments}};
    made.lineages.push_back(
        {source.workbook, source.workbook.get(), {there->assessment.id, unitsOf(*there)}});
    m_all.assessments.emplace(uuid, std::move(made));
    m_all.order.push_back(uuid);
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
    auto school = m_all.schools.find(place != places.end() ? place->second : there->school.uuid);
    if (school == m_all.schools.end()) {
        if (std::ranges::any_of(m_all.schools, [&](const auto& known) {
                return known.second.school.name == there->school.name;
            }))
            return refuse(otherSchool(there->school));
        school = m_all.schools.emplace(there->school.uuid, PlannedSchool{there->school, true, {}, {}, {}, {}})
                     .first;
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
                       {m_all.sources.size() - 1, there, source.attachments},
                       {there->assessment.id, std::move(units)}};
    // Nothing comes to it: it need not be kept in memory.
    if (!known->merge.isNew() && known->merge.incoming().empty())
        m_all.assessments.erase(uuid);
    return std::nullopt;
}

std::optional<Arrival> MergePlan::Implementation::takeSchool(const MergeSource& source,
                                                             const SnapshotPointer& there,
                                                             const Places& places) {
    const auto place = places.find(there->school.uuid);
    if (place == places.end())
        return std::nullopt;
    const PlannedSchool& school = m_all.schools.at(place->second);
    Units units = unitsOf(there->school);
    if (school.isNew || units == unitsOf(school.school) ||
        m_workbook.seenElsewhere(place->second).contains(digestOf(units)))
        return std::nullopt;
    return Arrival{place->second,
                   true,
                   0,
                   {m_all.sources.size() - 1, there, source.attachments},
                   {there->school.id, std::move(units)}};
}

std::set<std::string> MergePlan::Implementation::lockedPieces(const PlannedAssessment& planned) const {
    std::set<std::string> locked;
    if (planned.merge.here().assessment.status == AssessmentStatus::Final)
        return locked;
    for (const AssessmentSummary& one : m_all.schools.at(planned.school).here) {
        const auto other = m_all.assessments.find(one.assessment.uuid);
        if (one.assessment.status != AssessmentStatus::Final ||
            (other != m_all.assessments.end() && other->second.isUpdated))
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
    PlannedAssessment& planned = m_all.assessments.at(arrival.uuid);
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
    std::vector<UnitKey> conflicts = changes.conflicts;
    std::ranges::stable_sort(conflicts, {}, [&](const UnitKey& unit) { return placeOf(unit, *here.rubric); });
    for (const UnitKey& unit : conflicts)
        ask(row, conflictOf(here, arrival.incoming, unit));
    if (std::ranges::find(m_all.order, arrival.uuid) == m_all.order.end())
        m_all.order.push_back(arrival.uuid);
    planned.isUpdated = true;
    planned.files.push_back(source.attachments);
    planned.lineages.push_back({source.workbook, source.workbook.get(), std::move(arrival.there)});
    planned.merge.add(std::move(arrival.incoming));
}

void MergePlan::Implementation::judgeSchool(const MergeSource& source, Arrival& arrival) {
    PlannedSchool& planned = m_all.schools.at(arrival.uuid);
    const School& there = arrival.incoming.there->school;
    ThreeWay changes = compareThree(arrival.incoming.common.units, unitsOf(planned.school), unitsOf(there));
    MergeRow row{source.name, planned.school.name, std::nullopt,
                 changes.changedHere ? MergeFate::Merged : MergeFate::BroughtUpToDate};
    const UnitKey name{UnitKind::SchoolName};
    const bool isTaken = std::ranges::any_of(m_all.schools, [&](const auto& known) {
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
    m_all.sources.push_back(source.name);
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
    findCommonStates(m_all, m_workbook, source, arrivals, progress);
    // Final ones first: whether their evidence may change is known then.
    std::stable_partition(arrivals.begin(), arrivals.end(), [&](const Arrival& one) {
        return !one.isSchool &&
               m_all.assessments.at(one.uuid).merge.here().assessment.status == AssessmentStatus::Final;
    });
    for (Arrival& arrival : arrivals)
        arrival.isSchool ? judgeSchool(source, arrival) : judge(source, arrival);
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
    return editOf(m_implementation->all(), answers);
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
