// SPDX-License-Identifier: MIT
#include "ui/rating/ballot_rounds.h"

#include <QWidget>

#include "ui/rating/ballot_dialog.h"
#include "ui/rating/count_dialog.h"
#include "ui/rating/decision_form.h"
#include "ui/rating/paper_ballots.h"
#include "ui/rating/stage_view.h"
#include "ui/rating/voter_list.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"

#include <utility>

namespace plumbline::ui {

BallotRounds::BallotRounds(Session& session, const Appearance& appearance, Announcer& announcer,
                           StageView& stage, DimensionTime& time, Ask ask, QWidget* page)
    : QObject(page)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_stage(stage)
    , m_time(time)
    , m_ask(std::move(ask))
    , m_page(page) {
    connect(&stage.voters(), &VoterList::handOverRequested, this, &BallotRounds::handOver);
    connect(&stage.voters(), &VoterList::withdrawRequested, this, &BallotRounds::withdraw);
    connect(&stage.decision(), &DecisionForm::recordRequested, this, &BallotRounds::record);
}

const RatingSession* BallotRounds::open() const {
    return m_session.snapshot() ? openSession(*m_session.snapshot()) : nullptr;
}

const AgendaItem* BallotRounds::item() const {
    const RatingSession* session = open();
    return session && m_dimension ? findItem(*session, *m_dimension) : nullptr;
}

void BallotRounds::begin() {
    const AgendaItem* shown = item();
    if (!shown || shown->open || !m_session.perform(BeginRound{assessment(), shown->dimension}))
        return;
    m_announcer.say(tr("Voting has begun."));
    if (!m_stage.voters().focusOutstanding())
        m_stage.tools().focus(SessionAct::Count);
}

void BallotRounds::reveal() {
    const AgendaItem* shown = item();
    if (!shown || !shown->open)
        return;
    const auto missing =
        static_cast<int>(outstandingVoters(*m_session.snapshot(), *open(), *shown).size()) - shown->counted;
    const bool asks = missing > 0 && (!shown->voted.empty() || shown->counted > 0);
    const std::string why = QtWording().count(PLUMBLINE_TEXT("%n ballot is still missing."),
                                              PLUMBLINE_TEXT("%n ballots are still missing."), missing);
    if (asks && !m_ask(tr("Reveal now?"), toQString(why), tr("Reveal")))
        return;
    if (!m_session.perform(RevealRound{assessment(), *m_dimension, m_time.take()}))
        return;
    m_announcer.say(m_stage.split());
    m_stage.decision().focusLevel();
}

void BallotRounds::count() {
    if (item() &&
        CountDialog(m_session, m_appearance, m_announcer, *m_dimension, m_page).exec() == QDialog::Accepted)
        m_stage.tools().focus(SessionAct::Reveal);
}

void BallotRounds::paper() {
    PaperBallots(m_session, m_appearance, m_announcer, m_page).exec();
}

bool BallotRounds::park() {
    const AgendaItem* shown = item();
    if (!shown || shown->open || shown->decision)
        return false;
    const bool parked = !shown->parked;
    if (!m_session.perform(ParkDimension{assessment(), shown->dimension, parked, m_time.take()}))
        return false;
    m_announcer.say(parked ? tr("Parked.") : tr("Taken up again."));
    return parked;
}

void BallotRounds::record() {
    if (!item())
        return;
    std::optional<DecideRating> decision = m_stage.decision().decision(assessment());
    if (!decision)
        return;
    decision->spent = m_time.take();
    if (!m_session.perform(*decision))
        return;
    m_announcer.say(m_stage.state());
    m_stage.tools().focus(SessionAct::Next);
}

void BallotRounds::handOver(MemberId member) {
    if (!item())
        return;
    BallotDialog(m_session, m_appearance, m_announcer, *m_dimension, member, m_page->window()).exec();
    if (const AgendaItem* shown = item())
        m_stage.focusNextStep(*shown);
}

void BallotRounds::withdraw(MemberId member) {
    if (item() && m_session.perform(WithdrawBallot{assessment(), *m_dimension, member}))
        m_announcer.say(tr("Ballot withdrawn."));
}

} // namespace plumbline::ui
