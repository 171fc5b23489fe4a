// SPDX-License-Identifier: MIT
#include "ui/rating/session_record.h"

#include "ui/rating/decision_form.h"
#include "ui/rating/ground_rules.h"
#include "ui/rating/session_plan.h"
#include "ui/rating/stage_view.h"
#include "ui/rubric_page/statement_list.h"
#include "ui/text.h"

namespace plumbline::ui {

SessionRecord::SessionRecord(Session& session, StageView& stage, QObject* parent)
    : QObject(parent), m_session(session), m_stage(stage), m_time(session.clock()) {
    connect(&stage.notes(), &ReasonEdit::committed, this, &SessionRecord::keepNotes);
    connect(&stage.rules(), &GroundRules::committed, this, &SessionRecord::keepRules);
    connect(&stage.statements(), &StatementList::marked, this, &SessionRecord::mark);
}

void SessionRecord::follow(const Place& place) {
    if (m_place == place)
        return;
    m_stage.notes().commit();
    noteTime();
    m_place = place;
}

void SessionRecord::noteTime() {
    const bool here = m_place && m_session.snapshot() &&
                      m_session.snapshot()->assessment.id == m_place->assessment &&
                      m_session.whyNotEditable().isEmpty();
    const RatingSession* open = here ? openSession(*m_session.snapshot()) : nullptr;
    const std::chrono::seconds spent = m_time.take();
    if (spent.count() > 0 && open && findItem(*open, m_place->dimension()))
        m_session.perform(NoteTime{m_place->assessment, m_place->dimension(), spent});
}

void SessionRecord::commitPending() {
    m_stage.notes().commitAll();
    m_stage.rules().commit();
    noteTime();
}

void SessionRecord::keepNotes(const Place& place, const QString& text) {
    const Parsed<Prose> notes = Prose::parse(toUtf8(text));
    m_stage.showNotesIssues(notes.issues);
    if (notes && m_session.perform(SetAgendaNotes{place.assessment, place.dimension(), *notes.value}))
        m_stage.notes().accept(place);
}

void SessionRecord::keepRules(const QString& text) {
    const RatingSession* open = m_session.snapshot() ? openSession(*m_session.snapshot()) : nullptr;
    const Parsed<Prose> rules = Prose::parse(toUtf8(text));
    m_stage.rules().showIssues(rules.issues);
    if (!open || !rules)
        return;
    SessionPlan plan = planOf(*open);
    plan.groundRules = rules.value->value();
    if (m_session.perform(ChangeSession{m_session.snapshot()->assessment.id, plan}))
        m_stage.rules().accept();
}

void SessionRecord::mark(LevelRank level, std::size_t statement, std::optional<StatementMark> mark) {
    const SnapshotPointer before = m_session.snapshot();
    if (!m_place || !before)
        return;
    // What a click showed and nobody accepted is taken back.
    if (!m_session.perform(MarkStatement{m_place->assessment, m_place->dimension(), level, statement, mark}))
        m_stage.statements().show(*before, before->rubric->positionOf(m_place->dimension()));
}

void SessionRecord::settleDecisions(const Ask& ask) {
    commitPending();
    for (const auto& [place, draft] : m_stage.decision().unrecorded())
        settle({place.first, place.second}, draft, ask);
    m_stage.decision().forget();
}

void SessionRecord::settle(const Place& place, const DecisionDraft& draft, const Ask& ask) {
    const SnapshotPointer snapshot = m_session.snapshotOf(place.assessment);
    const RatingSession* open = snapshot ? openSession(*snapshot) : nullptr;
    const AgendaItem* item = open ? findItem(*open, place.dimension()) : nullptr;
    if (!item || !m_session.whyNotEditable().isEmpty())
        return;
    const Rubric& rubric = *snapshot->rubric;
    const std::optional<DecideRating> decision = draft.edit(place.assessment, place.dimension());
    if (decision && !item->open) {
        const QString dimension = toQString(rubric.dimension(rubric.positionOf(place.dimension())).name);
        const bool records =
            ask(tr("Record the decision?"),
                tr("%1: %2 was chosen and is not recorded. If you do not record it, what you "
                   "typed is kept in your notes on the dimension.")
                    .arg(dimension, levelWords(draft, rubric)),
                tr("Record %1").arg(levelWords(draft, rubric)));
        if (records && m_session.perform(*decision))
            return;
    }
    const QString notes = toQString(item->notes);
    const QString kept = noteOf(draft, rubric);
    keepNotes(place, notes.isEmpty() ? kept : notes + QLatin1Char('\n') + kept);
}

} // namespace plumbline::ui
