// SPDX-License-Identifier: MIT
#include "workbook/writer.h"

#include "base/error.h"
#include "rubric/rubric_json.h"
#include "storage/assessment_table.h"
#include "storage/attachments.h"
#include "storage/focus_table.h"
#include "storage/mark_table.h"
#include "storage/member_table.h"
#include "storage/merge_seen_table.h"
#include "storage/new_uuid.h"
#include "storage/next_step_table.h"
#include "storage/rating_table.h"
#include "storage/school_table.h"
#include "storage/session_table.h"
#include "storage/strand_text_table.h"
#include "workbook/carry_forward.h"
#include "workbook/evidence_writer.h"
#include "workbook/update_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plumbline {

namespace {

using MaybeRefusal = std::optional<Refusal>;

template <class Items, class Id>
const auto& itemOf(const Items& items, Id id) {
    return *std::ranges::find_if(items, [&](const auto& item) { return item.id == id; });
}

Refusal schoolIsGone() {
    return {{PLUMBLINE_TEXT("That school is not in this workbook any more."), {}},
            {PLUMBLINE_TEXT("Choose another."), {}}};
}

Refusal yearTaken(const std::string& school, SchoolYear year) {
    return {{PLUMBLINE_TEXT("%1 already has an assessment for %2."), {school, year.label()}},
            {PLUMBLINE_TEXT("Open that one, or choose another school year."), {}}};
}

bool hasYear(const storage::Database& database, SchoolId school, SchoolYear year) {
    return storage::findAssessment(database, school, year).has_value();
}

} // namespace

MaybeRefusal Writer::write(const Edit& edit, Applied& applied) {
    return std::visit(
        [&](const auto& one) -> MaybeRefusal {
            if constexpr (requires { one.assessment; }) {
                const SnapshotPointer before = m_reader.snapshot(one.assessment);
                if (!before)
                    return Refusal{{PLUMBLINE_TEXT("That assessment is not in this workbook any more."), {}},
                                   {PLUMBLINE_TEXT("Choose another."), {}}};
                if (MaybeRefusal refused = refusal(edit, *before))
                    return refused;
                if constexpr (requires { refusedByOthers(one, *before); })
                    if (MaybeRefusal refused = refusedByOthers(one, *before))
                        return refused;
                carryOut(one, *before, applied);
                return std::nullopt;
            } else {
                return perform(one, applied);
            }
        },
        edit);
}

MaybeRefusal Writer::perform(const CreateAssessment& edit, Applied& applied) {
    const std::vector<School> schools = m_reader.schools();
    const auto known = std::ranges::find(schools, edit.school.value(), &School::name);
    if (known != schools.end() && hasYear(m_database, known->id, edit.year))
        return yearTaken(known->name, edit.year);
    const SchoolId school = known != schools.end()
                                ? known->id
                                : storage::insertSchool(m_database, storage::newUuid(), edit.school.value());
    applied.newAssessment = storage::insertAssessment(m_database, storage::newUuid(), school, edit.year,
                                                      storage::pinRubric(m_database, toJson(*edit.rubric)),
                                                      AssessmentStatus::Draft);
    return edit.carried ? write(CarryForward{*applied.newAssessment, *edit.carried}, applied) : std::nullopt;
}

MaybeRefusal Writer::perform(const RenameSchool& edit, Applied&) {
    const std::vector<School> schools = m_reader.schools();
    if (std::ranges::none_of(schools, [&](const School& school) { return school.id == edit.school; }))
        return schoolIsGone();
    if (std::ranges::any_of(schools, [&](const School& school) {
            return school.id != edit.school && school.name == edit.name.value();
        }))
        return Refusal{{PLUMBLINE_TEXT("There is already a school named %1."), {edit.name.value()}},
                       {PLUMBLINE_TEXT("Choose another name."), {}}};
    storage::renameSchool(m_database, edit.school, edit.name.value());
    m_reader.forgetAll();
    return std::nullopt;
}

MaybeRefusal Writer::perform(const SetLogo& edit, Applied&) {
    if (!storage::readSchool(m_database, edit.school))
        return schoolIsGone();
    if (edit.picture)
        EvidenceWriter(m_database, m_clock, m_progress).putLogo(edit.school, *edit.picture);
    else
        storage::deleteLogo(m_database, edit.school);
    m_reader.forgetAll();
    return std::nullopt;
}

MaybeRefusal Writer::perform(const NoteMerged& edit, Applied&) {
    for (const StateElsewhere& state : edit.states)
        storage::noteSeen(m_database, state.uuid, state.digest);
    return std::nullopt;
}

MaybeRefusal Writer::refusedByOthers(const UpdateAssessment& edit, const Snapshot& before) {
    return UpdateWriter(m_database, m_clock, m_progress).refusal(edit, before);
}

void Writer::mayGoOn() const {
    if (m_progress && !m_progress(0, 0))
        throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was imported."), {}});
}

void Writer::carryOut(const UpdateAssessment& edit, const Snapshot& before, Applied&) {
    mayGoOn();
    UpdateWriter(m_database, m_clock, m_progress).carryOut(edit, before);
    // Another year may use the same evidence.
    m_reader.forgetAll();
}

MaybeRefusal Writer::perform(const Compound& edit, Applied& applied) {
    for (const Edit& one : edit.edits)
        if (MaybeRefusal refused = write(one, applied))
            return refused;
    return std::nullopt;
}

MaybeRefusal Writer::perform(const ImportAssessment& edit, Applied& applied) {
    const Snapshot& from = *edit.snapshot;
    if (storage::findAssessment(m_database, from.assessment.uuid))
        return yearTaken(from.school.name, from.assessment.year);
    const std::optional<School> known = storage::findSchool(m_database, from.school.uuid, from.school.name);
    if (known && hasYear(m_database, known->id, from.assessment.year))
        return yearTaken(known->name, from.assessment.year);
    mayGoOn();
    const SchoolId school = importSchool(edit, known ? &*known : nullptr);
    const AssessmentId assessment = storage::insertAssessment(
        m_database, from.assessment.uuid, school, from.assessment.year,
        storage::pinRubric(m_database, toJson(*from.rubric)), from.assessment.status);
    for (std::size_t position = 0; position < from.ratings.size(); ++position)
        if (from.ratings[position] != Rating())
            storage::putRating(m_database, assessment, position, from.ratings[position]);
    for (const auto& [place, mark] : from.marks)
        storage::putMark(m_database, assessment, place, mark);
    storage::putFocus(m_database, assessment, from.focus);
    for (const StrandText& text : from.strandTexts)
        storage::putStrandText(m_database, assessment, text);
    importSessions(from, assessment);
    const std::map<EvidenceId, EvidenceId> evidence =
        EvidenceWriter(m_database, m_clock, m_progress).import(edit, school, assessment);
    for (NextStep step : from.nextSteps) {
        for (EvidenceId& piece : step.completion)
            piece = evidence.at(piece);
        storage::insertNextStep(m_database, assessment, step, *from.rubric);
    }
    applied.newAssessment = assessment;
    return std::nullopt;
}

SchoolId Writer::importSchool(const ImportAssessment& edit, const School* known) {
    const School& from = edit.snapshot->school;
    const SchoolId school = known ? known->id : storage::insertSchool(m_database, from.uuid, from.name);
    if (from.logo && !(known && known->logo)) {
        EvidenceWriter(m_database, m_clock, m_progress).importLogo(school, *from.logo, *edit.attachments);
        m_reader.forgetAll();
    }
    return school;
}

void Writer::importSessions(const Snapshot& from, AssessmentId assessment) {
    std::map<MemberId, MemberId> ids;
    for (const Member& member : from.team)
        ids.emplace(member.id, storage::insertMember(m_database, assessment, member));
    for (RatingSession session : from.sessions) {
        for (MemberId& member : session.absent)
            member = ids.at(member);
        for (AgendaItem& item : session.agenda)
            for (Round& round : item.rounds)
                for (Ballot& ballot : round.ballots)
                    ballot.member = ids.at(ballot.member);
        storage::insertSession(m_database, assessment, session, *from.rubric);
    }
}

void Writer::carryOut(const RemoveAssessment& edit, const Snapshot& before, Applied&) {
    storage::deleteAssessment(m_database, edit.assessment);
    m_reader.forget({edit.assessment});
    const std::vector<storage::AssessmentRow> rest = storage::readAssessments(m_database);
    if (std::ranges::none_of(rest, [&](const auto& row) { return row.school == before.school.id; }))
        storage::deleteSchool(m_database, before.school.id);
}

void Writer::writeRating(const Snapshot& before, std::size_t position, Rating rating) {
    // Setting what is there already is no change, so that it makes no line in the history.
    if (rating.value == before.ratings[position].value && rating.reason == before.ratings[position].reason)
        return;
    const Rating& old = before.ratings[position];
    const Instant now = m_clock.now();
    // A reason whose own time is not known was there when the rating last changed.
    rating.reasonChanged = rating.reason != old.reason ? now
                           : rating.reason.empty()     ? std::nullopt
                           : old.reasonChanged         ? old.reasonChanged
                                                       : old.changed;
    rating.changed = now;
    storage::putRating(m_database, before.assessment.id, position, rating);
    auto after = std::make_shared<Snapshot>(before);
    after->ratings[position] = std::move(rating);
    m_reader.remember(std::move(after));
}

void Writer::carryOut(const SetRating& edit, const Snapshot& before, Applied&) {
    const std::size_t position = before.rubric->positionOf(edit.dimension);
    writeRating(
        before, position,
        {edit.value, edit.reason ? edit.reason->value() : before.ratings[position].reason, std::nullopt});
}

void Writer::carryOut(const SetReason& edit, const Snapshot& before, Applied&) {
    const std::size_t position = before.rubric->positionOf(edit.dimension);
    writeRating(before, position, {before.ratings[position].value, edit.reason.value(), std::nullopt});
}

void Writer::carryOut(const MarkStatement& edit, const Snapshot& before, Applied&) {
    const StatementPlace place{before.rubric->positionOf(edit.dimension), edit.level, edit.statement};
    storage::putMark(m_database, edit.assessment, place, edit.mark);
    auto after = std::make_shared<Snapshot>(before);
    if (edit.mark)
        after->marks.insert_or_assign(place, *edit.mark);
    else
        after->marks.erase(place);
    m_reader.remember(std::move(after));
}

void Writer::carryOut(const SetFocus& edit, const Snapshot& before, Applied&) {
    std::vector<std::size_t> positions = positionsOf(*before.rubric, edit.dimensions);
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    storage::putFocus(m_database, edit.assessment, positions);
    auto after = std::make_shared<Snapshot>(before);
    after->focus = std::move(positions);
    m_reader.remember(std::move(after));
}

void Writer::carryOut(const SetStrandText& edit, const Snapshot& before, Applied&) {
    const auto& strands = before.rubric->strands();
    const auto strand =
        static_cast<std::size_t>(std::ranges::find(strands, edit.strand, &Strand::id) - strands.begin());
    const StrandText* old = strandTextOf(before, strand);
    if (old ? old->text == edit.text.value() : edit.text.value().empty())
        return;
    storage::putStrandText(m_database, edit.assessment, {strand, edit.text.value(), m_clock.now()});
    m_reader.forget({edit.assessment});
}

MaybeRefusal Writer::refusedByOthers(const CarryForward& edit, const Snapshot& before) {
    const SnapshotPointer from = m_reader.snapshot(edit.carried.from);
    if (from && from->school.id == before.school.id && from->assessment.year < before.assessment.year)
        return std::nullopt;
    return Refusal{
        {PLUMBLINE_TEXT("Only an earlier assessment of the same school can be carried forward."), {}},
        {PLUMBLINE_TEXT("Choose an earlier school year of %1."), {before.school.name}}};
}

void Writer::carryOut(const CarryForward& edit, const Snapshot& before, Applied&) {
    carryForward(m_database, *m_reader.snapshot(edit.carried.from), before, edit.carried);
    m_reader.forget({edit.assessment});
}

MaybeRefusal Writer::refusedByOthers(const PutEvidence& edit, const Snapshot& before) {
    return EvidenceWriter(m_database, m_clock, m_progress).refusal(edit, before);
}

MaybeRefusal Writer::refusedByOthers(const UseEvidence& edit, const Snapshot& before) {
    return EvidenceWriter(m_database, m_clock, m_progress).refusal(edit, before);
}

void Writer::carryOut(const PutEvidence& edit, const Snapshot& before, Applied& applied) {
    const EvidenceId id = EvidenceWriter(m_database, m_clock, m_progress).carryOut(edit, before);
    if (!edit.id)
        applied.newEvidence = id;
    // Another year may use the same piece.
    m_reader.forgetAll();
}

void Writer::carryOut(const UseEvidence& edit, const Snapshot& before, Applied&) {
    EvidenceWriter(m_database, m_clock, m_progress).carryOut(edit, before);
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const RemoveEvidence& edit, const Snapshot&, Applied&) {
    EvidenceWriter(m_database, m_clock, m_progress).carryOut(edit);
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const PutNextStep& edit, const Snapshot& before, Applied& applied) {
    NextStep step{edit.id.value_or(NextStepId(0)),
                  {},
                  edit.dimension,
                  edit.text.value(),
                  edit.owner.value(),
                  edit.due,
                  edit.status,
                  edit.measure.value(),
                  edit.priority,
                  edit.statement,
                  edit.outcome.value(),
                  edit.completion,
                  {},
                  edit.toReview};
    if (edit.id) {
        storage::updateNextStep(m_database, edit.assessment, step, *before.rubric);
    } else {
        step.uuid = storage::newUuid();
        applied.newNextStep = storage::insertNextStep(m_database, edit.assessment, step, *before.rubric);
    }
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const RemoveNextStep& edit, const Snapshot&, Applied&) {
    storage::deleteNextStep(m_database, edit.id);
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const PutMember& edit, const Snapshot&, Applied&) {
    const Member member{edit.id.value_or(MemberId(0)), edit.id ? std::string() : storage::newUuid(),
                        edit.name.value(), edit.role.value(), edit.votes};
    if (edit.id)
        storage::updateMember(m_database, member);
    else
        storage::insertMember(m_database, edit.assessment, member);
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const RemoveMember& edit, const Snapshot&, Applied&) {
    storage::forgetAbsences(m_database, edit.id);
    storage::deleteMember(m_database, edit.id);
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const FinalizeAssessment& edit, const Snapshot&, Applied&) {
    storage::updateStatus(m_database, edit.assessment, AssessmentStatus::Final);
    m_reader.forget({edit.assessment});
}

void Writer::carryOut(const ReopenAssessment& edit, const Snapshot&, Applied&) {
    storage::updateStatus(m_database, edit.assessment, AssessmentStatus::Draft);
    m_reader.forget({edit.assessment});
}

} // namespace plumbline
