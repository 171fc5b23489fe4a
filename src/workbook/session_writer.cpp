// SPDX-License-Identifier: MIT
#include "workbook/session_writer.h"

#include "storage/agenda_table.h"
#include "storage/new_uuid.h"
#include "storage/rating_table.h"
#include "storage/session_table.h"

#include <utility>

namespace plumbline {

void SessionWriter::carryOut(const StartSession& edit) const {
    const SessionPlan& plan = edit.plan;
    RatingSession started{.id = RatingSessionId(0),
                          .uuid = storage::newUuid(),
                          .started = m_clock.now(),
                          .closed = std::nullopt,
                          .voting = plan.voting,
                          .rule = plan.rule,
                          .quorum = plan.quorum,
                          .timePerDimension = plan.timePerDimension,
                          .thinkTime = plan.thinkTime,
                          .groundRules = plan.groundRules,
                          .agenda = {},
                          .absent = edit.absent};
    for (const DimensionId& dimension : plan.agenda)
        started.agenda.push_back(
            {.dimension = dimension, .rounds = {}, .open = {}, .voted = {}, .decision = {}});
    storage::insertSession(m_database, edit.assessment, started, *m_before.rubric);
}

void SessionWriter::carryOut(const ChangeSession& edit) const {
    storage::updatePlan(m_database, session().id, edit.plan, *m_before.rubric);
}

void SessionWriter::carryOut(const SetAttendance& edit) const {
    storage::setAttendance(m_database, session().id, edit.member, edit.present);
}

storage::BoxKey SessionWriter::boxOf(const DimensionId& dimension) const {
    const AgendaItem& item = *findItem(session(), dimension);
    const int number = item.open ? item.open->number : static_cast<int>(item.rounds.size()) + 1;
    return {session().id, positionOf(dimension), number};
}

void SessionWriter::carryOut(const BeginRound& edit) const {
    const storage::BoxKey box = boxOf(edit.dimension);
    storage::openRound(m_database, box, m_clock.now());
    storage::setParked(m_database, session().id, box.position, false);
    storage::deleteDecision(m_database, session().id, box.position);
}

void SessionWriter::carryOut(const CastBallot& edit) const {
    storage::putBallot(m_database, boxOf(edit.dimension), edit.member, edit.choice);
}

void SessionWriter::carryOut(const WithdrawBallot& edit) const {
    storage::takeBallot(m_database, boxOf(edit.dimension), edit.member);
}

void SessionWriter::carryOut(const CountBallots& edit) const {
    const storage::BoxKey box = boxOf(edit.dimension);
    if (edit.counts.total() > 0)
        storage::putCount(m_database, box, edit.counts);
    else
        storage::takeCount(m_database, box);
}

void SessionWriter::carryOut(const RevealRound& edit) const {
    const storage::BoxKey box = boxOf(edit.dimension);
    storage::OpenedBox opened =
        storage::openBox(m_database, box, static_cast<int>(m_before.rubric->levels().size()));
    // The link between member and ballot ends here.
    if (session().voting == Voting::Anonymous)
        opened.ballots.clear();
    storage::revealRound(m_database, box,
                         {box.number, findItem(session(), edit.dimension)->open->opened, m_clock.now(),
                          static_cast<int>(votersPresent(m_before, session()).size()),
                          std::move(opened.counts), std::move(opened.ballots)});
    storage::addTimeSpent(m_database, session().id, box.position, edit.spent);
}

void SessionWriter::carryOut(const DecideRating& edit) const {
    const std::size_t position = positionOf(edit.dimension);
    const Instant now = m_clock.now();
    storage::putRating(m_database, edit.assessment, position, {edit.value, edit.reason.value(), now, now});
    storage::putDecision(m_database, session().id, position,
                         {now, edit.value, edit.how, edit.confidence, edit.minorityNote.value()});
    storage::setParked(m_database, session().id, position, false);
    storage::addTimeSpent(m_database, session().id, position, edit.spent);
}

void SessionWriter::carryOut(const ParkDimension& edit) const {
    const std::size_t position = positionOf(edit.dimension);
    storage::setParked(m_database, session().id, position, edit.parked);
    storage::addTimeSpent(m_database, session().id, position, edit.spent);
}

void SessionWriter::carryOut(const NoteTime& edit) const {
    storage::addTimeSpent(m_database, session().id, positionOf(edit.dimension), edit.spent);
}

void SessionWriter::carryOut(const SetAgendaNotes& edit) const {
    storage::setNotes(m_database, session().id, positionOf(edit.dimension), edit.notes.value());
}

void SessionWriter::carryOut(const CloseSession&) const {
    storage::closeSession(m_database, session().id, m_clock.now());
}

} // namespace plumbline
