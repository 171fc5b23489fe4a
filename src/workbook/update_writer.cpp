// SPDX-License-Identifier: MIT
#include "workbook/update_writer.h"

#include "storage/assessment_table.h"
#include "storage/evidence_table.h"
#include "storage/focus_table.h"
#include "storage/mark_table.h"
#include "storage/member_table.h"
#include "storage/next_step_table.h"
#include "storage/rating_table.h"
#include "storage/session_table.h"
#include "storage/strand_text_table.h"
#include "workbook/evidence_writer.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace plumbline {

namespace {

/// Null where there is none with this key.
template <class Items, class Id>
auto* itemOf(const Items& items, Id id) {
    const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.id == id; });
    return found != items.end() ? &*found : nullptr;
}

bool hasSameTies(const Evidence& a, const Evidence& b) {
    return a.dimensions == b.dimensions && a.statements == b.statements && a.state == b.state;
}

/// How many sessions at the beginning stay as they are; nothing where an old one changes, goes or moves.
std::optional<std::size_t> sessionsKept(const Snapshot& after, const Snapshot& before) {
    const std::vector<RatingSession>& old = before.sessions;
    if (after.sessions.size() < old.size() || !std::equal(old.begin(), old.end(), after.sessions.begin()))
        return std::nullopt;
    return old.size();
}

} // namespace

bool isVoteOpen(const Snapshot& snapshot) {
    return std::ranges::any_of(snapshot.sessions, [](const RatingSession& session) {
        return std::ranges::any_of(session.agenda, [](const AgendaItem& item) {
            return item.open || !item.voted.empty() || item.counted > 0;
        });
    });
}

std::optional<Refusal> UpdateWriter::refusal(const UpdateAssessment& edit, const Snapshot& before) const {
    if (!isVoteOpen(before) || sessionsKept(*edit.snapshot, before))
        return std::nullopt;
    return Refusal{{PLUMBLINE_TEXT("A vote is open in the rating session here."), {}},
                   {PLUMBLINE_TEXT("Reveal it, then import again."), {}}};
}

void UpdateWriter::carryOut(const UpdateAssessment& edit, const Snapshot& before) {
    const Snapshot& after = *edit.snapshot;
    if (after.assessment.status != before.assessment.status)
        storage::updateStatus(m_database, edit.assessment, after.assessment.status);
    writeRubricParts(after, before);
    writeEvidence(edit, before);
    writeSteps(after, before);
    addMembers(after, before);
    writeSessions(after, before);
    removeMembers(after, before);
}

void UpdateWriter::writeRubricParts(const Snapshot& after, const Snapshot& before) const {
    const AssessmentId assessment = before.assessment.id;
    for (std::size_t position = 0; position < before.ratings.size(); ++position)
        if (after.ratings[position] != before.ratings[position])
            storage::putRating(m_database, assessment, position, after.ratings[position]);
    for (const auto& [place, mark] : before.marks)
        if (!after.marks.contains(place))
            storage::putMark(m_database, assessment, place, std::nullopt);
    for (const auto& [place, mark] : after.marks)
        if (markOf(before, place) != mark)
            storage::putMark(m_database, assessment, place, mark);
    if (after.focus != before.focus)
        storage::putFocus(m_database, assessment, after.focus);
    for (const StrandText& text : before.strandTexts)
        if (!strandTextOf(after, text.strand))
            storage::putStrandText(m_database, assessment, {text.strand, {}, text.written});
    for (const StrandText& text : after.strandTexts)
        if (const StrandText* old = strandTextOf(before, text.strand); !old || *old != text)
            storage::putStrandText(m_database, assessment, text);
}

void UpdateWriter::writeEvidence(const UpdateAssessment& edit, const Snapshot& before) {
    for (const Evidence& piece : before.evidence)
        if (!findEvidence(*edit.snapshot, piece.id))
            storage::deleteEvidence(m_database, before.assessment.id, piece.id);
    for (const Evidence& piece : edit.snapshot->evidence)
        putPiece(edit, before, piece);
}

void UpdateWriter::putPiece(const UpdateAssessment& edit, const Snapshot& before, const Evidence& piece) {
    const EvidenceWriter writer(m_database, m_clock, m_progress);
    const Evidence* old = findEvidence(before, piece.id);
    const EvidenceId id = old ? old->id : writer.import(piece, *edit.attachments, before.school.id);
    m_evidence.emplace(piece.id, id);
    if (old && !isSamePiece(*old, piece))
        writer.update(piece, *edit.attachments);
    if (!old || !hasSameTies(*old, piece))
        storage::setEvidenceUse(m_database, before.assessment.id, id,
                                positionsOf(*before.rubric, piece.dimensions), piece.statements, piece.state);
}

void UpdateWriter::writeSteps(const Snapshot& after, const Snapshot& before) const {
    const AssessmentId assessment = before.assessment.id;
    for (const NextStep& step : before.nextSteps)
        if (!findNextStep(after, step.id))
            storage::deleteNextStep(m_database, step.id);
    for (NextStep step : after.nextSteps) {
        for (EvidenceId& piece : step.completion)
            piece = m_evidence.at(piece);
        const NextStep* old = findNextStep(before, step.id);
        if (!old)
            storage::insertNextStep(m_database, assessment, step, *before.rubric);
        else if (*old != step)
            storage::updateNextStep(m_database, assessment, step, *before.rubric);
    }
}

void UpdateWriter::addMembers(const Snapshot& after, const Snapshot& before) {
    for (const Member& member : after.team) {
        const Member* old = itemOf(before.team, member.id);
        m_members.emplace(member.id,
                          old ? old->id : storage::insertMember(m_database, before.assessment.id, member));
        if (old && *old != member)
            storage::updateMember(m_database, member);
    }
}

void UpdateWriter::removeMembers(const Snapshot& after, const Snapshot& before) const {
    for (const Member& member : before.team)
        if (!itemOf(after.team, member.id)) {
            storage::forgetAbsences(m_database, member.id);
            storage::deleteMember(m_database, member.id);
        }
}

RatingSession UpdateWriter::withKeys(RatingSession session) const {
    for (MemberId& member : session.absent)
        member = m_members.at(member);
    for (AgendaItem& item : session.agenda)
        for (Round& round : item.rounds)
            for (Ballot& ballot : round.ballots)
                ballot.member = m_members.at(ballot.member);
    return session;
}

/// Sessions lie in the file in the order they were held: where an old one changes, all are written again.
void UpdateWriter::writeSessions(const Snapshot& after, const Snapshot& before) const {
    const std::optional<std::size_t> kept = sessionsKept(after, before);
    if (!kept)
        for (const RatingSession& session : before.sessions)
            storage::deleteSession(m_database, session.id);
    for (std::size_t i = kept.value_or(0); i < after.sessions.size(); ++i)
        storage::insertSession(m_database, before.assessment.id, withKeys(after.sessions[i]), *before.rubric);
}

} // namespace plumbline
