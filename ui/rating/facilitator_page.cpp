// SPDX-License-Identifier: MIT
#include "ui/rating/facilitator_page.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>

#include "ui/prompts.h"
#include "ui/rating/agenda_panel.h"
#include "ui/rating/attendance_dialog.h"
#include "ui/rating/ballot_dialog.h"
#include "ui/rating/count_dialog.h"
#include "ui/rating/decision_form.h"
#include "ui/rating/ground_rules.h"
#include "ui/rating/pace.h"
#include "ui/rating/paper_ballots.h"
#include "ui/rating/projector_window.h"
#include "ui/rating/session_plan.h"
#include "ui/rating/stage_tools.h"
#include "ui/rating/stage_view.h"
#include "ui/rating/voter_list.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"

namespace plumbline::ui {

FacilitatorPage::FacilitatorPage(Session& session, const Appearance& appearance, Prompts& prompts,
                                 Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_time(session.clock())
    , m_think(session.clock())
    , m_tick(new QTimer(this))
    , m_agenda(new AgendaPanel(appearance, this))
    , m_stage(new StageView(appearance))
    , m_projector(new ProjectorWindow(session, appearance, this))
    , m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_agenda);
    m_layout->addWidget(new FocusScroll(m_stage, this), 1);
    m_tick->setInterval(std::chrono::seconds(1));
    connectParts();
    fold();
    refreshRoom();
    goOn();
}

void FacilitatorPage::connectParts() {
    connect(m_agenda, &AgendaPanel::placeChosen, this, &FacilitatorPage::showPlace);
    connect(m_agenda, &AgendaPanel::orderChosen, this, &FacilitatorPage::refresh);
    connect(&m_stage->tools(), &StageTools::requested, this, &FacilitatorPage::perform);
    connect(&m_stage->voters(), &VoterList::handOverRequested, this, &FacilitatorPage::handOver);
    connect(&m_stage->voters(), &VoterList::withdrawRequested, this, &FacilitatorPage::withdraw);
    connect(&m_stage->decision(), &DecisionForm::recordRequested, this, &FacilitatorPage::record);
    connect(&m_stage->rules(), &GroundRules::committed, this, &FacilitatorPage::keepRules);
    connect(&m_stage->rules(), &GroundRules::projectRequested, this,
            [this] { m_projector->setRulesShown(!m_projector->areRulesShown()); });
    connect(m_projector, &ProjectorWindow::requested, this, &FacilitatorPage::perform);
    connect(m_projector, &ProjectorWindow::stateChanged, this, &FacilitatorPage::refreshRoom);
    connect(&m_session, &Session::changed, this, [this](const Changed& what) {
        if (what.sessions || what.team || what.ratings)
            refresh();
    });
    connect(&m_appearance, &Appearance::changed, this, &FacilitatorPage::fold);
    connect(m_tick, &QTimer::timeout, this, &FacilitatorPage::tick);
}

const RatingSession* FacilitatorPage::open() const {
    return m_session.snapshot() ? openSession(*m_session.snapshot()) : nullptr;
}

const AgendaItem* FacilitatorPage::item() const {
    const RatingSession* session = open();
    return session && m_place < session->agenda.size() ? &session->agenda[m_place] : nullptr;
}

void FacilitatorPage::goOn() {
    if (const RatingSession* session = open())
        showPlace(std::min(placeToGoOn(*session), session->agenda.size() - 1));
}

void FacilitatorPage::showPlace(std::size_t place) {
    m_place = place;
    m_think.stop();
    refresh();
}

void FacilitatorPage::refresh() {
    const RatingSession* session = open();
    const AgendaItem* shown = item();
    if (!session || !shown)
        return;
    const Snapshot& snapshot = *m_session.snapshot();
    m_agenda->show(snapshot, m_place);
    m_stage->show(snapshot, *session, m_place, m_session.whyNotEditable());
    m_projector->showDimension(shown->dimension);
    tick();
}

void FacilitatorPage::refreshRoom() {
    m_stage->showRoom({m_projector->isOpen(), m_projector->hasOneScreen(), m_projector->isBlank()});
    m_stage->rules().showRoom(m_projector->isOpen(), m_projector->areRulesShown());
}

void FacilitatorPage::tick() {
    const RatingSession* session = open();
    const AgendaItem* shown = item();
    if (!session || !shown)
        return;
    const QString pace = paceText(*session, shown->spent + m_time.running());
    m_stage->showPace(pace);
    m_stage->showThinking(m_think.words());
    m_projector->setPace(pace);
    m_projector->setThinking(m_think.words());
    if (m_think.isOver() && !std::exchange(m_saidOver, true))
        m_announcer.say(tr("The time to think is over."));
}

void FacilitatorPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void FacilitatorPage::fold() {
    constexpr int widestFolded = 700;
    const bool folded = width() < m_appearance.scaled(widestFolded);
    m_layout->setDirection(folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_agenda->setFolded(folded);
}

void FacilitatorPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_time.run();
    m_tick->start();
}

void FacilitatorPage::hideEvent(QHideEvent* event) {
    m_tick->stop();
    m_time.pause();
    QWidget::hideEvent(event);
}

void FacilitatorPage::setBallotsMenu(QMenu* menu) {
    m_stage->tools().setBallotsMenu(menu);
}

void FacilitatorPage::focusNextStep() {
    if (const AgendaItem* shown = item())
        m_stage->focusNextStep(*shown);
}

bool FacilitatorPage::ask(const QString& title, const QString& text, const QString& action) {
    const bool covered = m_projector->isCurtain();
    if (covered)
        m_projector->toggleCurtain();
    const bool yes = m_prompts.confirm(title, text, action);
    if (covered)
        m_projector->toggleCurtain();
    return yes;
}

void FacilitatorPage::perform(SessionAct act) {
    switch (act) {
    case SessionAct::Begin:
        return beginRound();
    case SessionAct::Reveal:
        return reveal();
    case SessionAct::Think:
        return think();
    case SessionAct::Count:
        return count();
    case SessionAct::Paper:
        return paper();
    case SessionAct::Park:
        return park();
    case SessionAct::Next:
        return next();
    case SessionAct::Evidence:
        return addEvidence();
    case SessionAct::Marks:
    case SessionAct::Ballots: // a menu
        return;
    case SessionAct::Rules:
        return toggleRules();
    case SessionAct::Projector:
        return project();
    case SessionAct::Swap:
        return m_projector->swapScreens();
    case SessionAct::Curtain:
        return toggleCurtain();
    case SessionAct::Blank:
        return m_projector->setBlank(!m_projector->isBlank());
    case SessionAct::Attendance:
        AttendanceDialog(m_session, m_appearance, this).exec();
        return;
    case SessionAct::Close:
        return closeSession();
    }
}

void FacilitatorPage::beginRound() {
    const AgendaItem* shown = item();
    if (!shown || shown->open)
        return;
    m_think.stop();
    if (!m_session.perform(BeginRound{assessment(), shown->dimension}))
        return;
    m_announcer.say(tr("Voting has begun."));
    if (!m_stage->voters().focusOutstanding())
        m_stage->tools().focus(SessionAct::Count);
}

void FacilitatorPage::reveal() {
    const AgendaItem* shown = item();
    if (!shown || !shown->open)
        return;
    const auto missing =
        static_cast<int>(outstandingVoters(*m_session.snapshot(), *open(), *shown).size()) - shown->counted;
    const bool asks = missing > 0 && (!shown->voted.empty() || shown->counted > 0);
    if (asks && !ask(tr("Reveal now?"), tr("%n ballots are still missing.", nullptr, missing), tr("Reveal")))
        return;
    if (!m_session.perform(RevealRound{assessment(), shown->dimension, m_time.take()}))
        return;
    m_announcer.say(m_stage->split());
    focusNextStep();
}

void FacilitatorPage::think() {
    const RatingSession* session = open();
    if (!session)
        return;
    constexpr std::chrono::seconds usual = std::chrono::minutes(1);
    if (m_think.isStarted())
        m_think.stop();
    else
        m_think.start(usual);
    m_saidOver = false;
    tick();
    m_announcer.say(m_think.isStarted() ? m_think.words() : tr("The time to think was stopped."));
}

void FacilitatorPage::count() {
    if (const AgendaItem* shown = item())
        if (CountDialog(m_session, m_appearance, m_announcer, shown->dimension, this).exec() ==
            QDialog::Accepted)
            m_stage->tools().focus(SessionAct::Reveal);
}

void FacilitatorPage::paper() {
    PaperBallots(m_session, m_appearance, m_announcer, this).exec();
}

void FacilitatorPage::park() {
    const AgendaItem* shown = item();
    if (!shown || shown->open || shown->decision)
        return;
    const bool parked = !shown->parked;
    if (!m_session.perform(ParkDimension{assessment(), shown->dimension, parked, m_time.take()}))
        return;
    m_announcer.say(parked ? tr("Parked.") : tr("Taken up again."));
    if (parked)
        next();
}

void FacilitatorPage::next() {
    const RatingSession* session = open();
    if (!session)
        return;
    const std::size_t count = session->agenda.size();
    for (std::size_t step = 1; step < count; ++step) {
        const std::size_t place = (m_place + step) % count;
        const Stage stage = stageOf(session->agenda[place]);
        if (stage != Stage::Decided && stage != Stage::Parked) {
            showPlace(place);
            m_announcer.say(m_stage->dimension());
            focusNextStep();
            return;
        }
    }
    m_announcer.say(tr("Nothing is left on the agenda."));
}

void FacilitatorPage::addEvidence() {
    if (const AgendaItem* shown = item())
        emit evidenceRequested(m_session.snapshot()->rubric->positionOf(shown->dimension));
}

void FacilitatorPage::toggleRules() {
    GroundRules& rules = m_stage->rules();
    rules.commit();
    const bool shown = rules.isHidden();
    rules.setVisible(shown);
    m_stage->tools().showRules(shown);
}

void FacilitatorPage::keepRules(const QString& text) {
    const RatingSession* session = open();
    if (!session)
        return;
    const Parsed<Prose> rules = Prose::parse(toUtf8(text));
    m_stage->rules().showIssues(rules.issues);
    if (!rules)
        return;
    SessionPlan plan = planOf(*session);
    plan.groundRules = rules.value->value();
    if (m_session.perform(ChangeSession{assessment(), plan}))
        m_stage->rules().accept();
}

void FacilitatorPage::project() {
    m_projector->open();
    if (m_projector->isCurtain())
        m_announcer.say(tr("The projector page covers this window. C gives the window back."));
}

void FacilitatorPage::toggleCurtain() {
    m_projector->toggleCurtain();
}

void FacilitatorPage::closeSession() {
    const RatingSession* session = open();
    if (!session)
        return;
    const auto left = static_cast<int>(std::ranges::count_if(
        session->agenda, [](const AgendaItem& one) { return stageOf(one) != Stage::Decided; }));
    const QString text = left > 0
                             ? tr("%n dimensions are not decided. You need not close the session to go on "
                                  "another day: it stays open.",
                                  nullptr, left)
                             : tr("All dimensions are decided.");
    if (ask(tr("Close the rating session?"), text, tr("Close session")) &&
        m_session.perform(CloseSession{assessment()})) {
        m_projector->close();
        m_announcer.say(tr("Rating session closed."));
    }
}

void FacilitatorPage::record() {
    if (!item())
        return;
    std::optional<DecideRating> decision = m_stage->decision().decision(assessment());
    if (!decision)
        return;
    decision->spent = m_time.take();
    if (!m_session.perform(*decision))
        return;
    m_announcer.say(m_stage->state());
    m_stage->tools().focus(SessionAct::Next);
}

void FacilitatorPage::handOver(MemberId member) {
    const AgendaItem* shown = item();
    if (!shown)
        return;
    BallotDialog(m_session, m_appearance, m_announcer, shown->dimension, member, window()).exec();
    focusNextStep();
}

void FacilitatorPage::withdraw(MemberId member) {
    const AgendaItem* shown = item();
    if (shown && m_session.perform(WithdrawBallot{assessment(), shown->dimension, member}))
        m_announcer.say(tr("Ballot withdrawn."));
}

bool FacilitatorPage::event(QEvent* event) {
    // The window's F5 shows this page; once it is shown the same key opens the projector.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F5)
        event->accept();
    return QWidget::event(event);
}

void FacilitatorPage::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<SessionAct> act = actOf(*event))
        perform(*act);
    else
        QWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
