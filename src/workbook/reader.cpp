// SPDX-License-Identifier: MIT
#include "workbook/reader.h"

#include "base/error.h"
#include "rubric/rubric_json.h"
#include "storage/agenda_table.h"
#include "storage/evidence_table.h"
#include "storage/focus_table.h"
#include "storage/mark_table.h"
#include "storage/member_table.h"
#include "storage/next_step_table.h"
#include "storage/rating_table.h"
#include "storage/school_table.h"
#include "storage/session_table.h"
#include "storage/strand_text_table.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace plumbline {

SnapshotPointer Reader::snapshot(AssessmentId assessment) {
    const auto found = m_snapshots.find(assessment);
    if (found != m_snapshots.end())
        return found->second;
    SnapshotPointer loaded = load(assessment);
    if (loaded)
        remember(loaded);
    return loaded;
}

RubricPointer Reader::rubric(storage::RubricKey key) {
    RubricPointer& kept = m_rubrics[key];
    if (!kept) {
        Parsed<Rubric> parsed = parseRubric(storage::readRubric(m_database, key));
        if (!parsed)
            throw Error(
                ErrorCode::Damaged,
                {PLUMBLINE_TEXT(
                     "\"%1\" is damaged: the rubric of an assessment can not be read. Open a backup or "
                     "another copy of it."),
                 {m_database.path().filename().string()}});
        kept = std::make_shared<const Rubric>(std::move(*parsed.value));
    }
    return kept;
}

std::vector<School> Reader::schools() const {
    return storage::readSchools(m_database);
}

YearRatings Reader::ratings(SchoolYear year) {
    YearRatings read{year, {}};
    std::unordered_map<SchoolId, std::size_t> places;
    for (School& school : schools()) {
        places.emplace(school.id, read.schools.size());
        read.schools.push_back({std::move(school), std::nullopt});
    }
    std::unordered_map<AssessmentId, std::size_t> assessments;
    for (storage::AssessmentRow& row : storage::readAssessments(m_database, year)) {
        const RubricPointer pinned = rubric(row.rubric);
        const std::size_t place = places.at(row.school);
        assessments.emplace(row.assessment.id, place);
        read.schools[place].brief = BriefAssessment{std::move(row.assessment), pinned,
                                                    std::vector<RatingValue>(pinned->dimensionCount())};
    }
    storage::readValues(m_database, year,
                        [&](AssessmentId assessment, std::size_t position, RatingValue value) {
                            auto& values = read.schools[assessments.at(assessment)].brief->values;
                            if (position < values.size())
                                values[position] = value;
                        });
    return read;
}

void Reader::forget(const std::vector<AssessmentId>& assessments) {
    for (const AssessmentId assessment : assessments)
        m_snapshots.erase(assessment);
}

void Reader::remember(SnapshotPointer snapshot) {
    // Enough for the widest comparison and its neighbours; a district's thousands would only fill the memory.
    constexpr std::size_t mostKept = 24;
    if (m_snapshots.size() >= mostKept)
        m_snapshots.clear();
    m_snapshots[snapshot->assessment.id] = std::move(snapshot);
}

void Reader::readAgain(const Snapshot& before, std::size_t position) {
    auto after = std::make_shared<Snapshot>(before);
    const auto session =
        std::ranges::find_if(after->sessions, [](const RatingSession& one) { return !one.closed; });
    const auto item =
        std::ranges::find(session->agenda, before.rubric->dimension(position).id, &AgendaItem::dimension);
    *item = storage::readItem(m_database, session->id, position, *before.rubric, before.team);
    after->ratings[position] = storage::readRating(m_database, before.assessment.id, position);
    remember(std::move(after));
}

SnapshotPointer Reader::load(AssessmentId assessment) {
    const std::optional<storage::AssessmentRow> row = storage::readAssessment(m_database, assessment);
    if (!row)
        return nullptr;
    const std::optional<School> school = storage::readSchool(m_database, row->school);
    const RubricPointer pinned = rubric(row->rubric);
    std::vector<Member> team = storage::readTeam(m_database, assessment);
    std::vector<RatingSession> sessions = storage::readSessions(m_database, assessment, *pinned, team);
    return std::make_shared<const Snapshot>(
        Snapshot{*school, row->assessment, pinned,
                 storage::readRatings(m_database, assessment, pinned->dimensionCount()),
                 storage::readEvidence(m_database, assessment, *pinned),
                 storage::readNextSteps(m_database, assessment, *pinned), std::move(team),
                 std::move(sessions), storage::readMarks(m_database, assessment, *pinned),
                 storage::readFocus(m_database, assessment, pinned->dimensionCount()),
                 storage::readStrandTexts(m_database, assessment, pinned->strands().size())});
}

} // namespace plumbline
