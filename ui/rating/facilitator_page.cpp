// SPDX-License-Identifier: MIT
#include "ui/rating/facilitator_page.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>

#include "ui/prompts.h"
#include "ui/rating/agenda_panel.h"
#include "ui/rating/attendance_dialog.h"
#include "ui/rating/ballot_rounds.h"
#include "ui/rating/ground_rules.h"
#include "ui/rating/pace.h"
#include "ui/rating/plan_dialog.h"
#include "ui/rating/projector_window.h"
#include "ui/rating/session_record.h"
#include "ui/rating/stage_tools.h"
#include "ui/rating/stage_view.h"
#include "ui/rubric_page/statement_list.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/focus_scroll.h"

namespace plumbline::ui {

FacilitatorPage::FacilitatorPage(Session& session, const Appearance& appearance, Prompts& prompts,
                                 Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_think(session.clock())
    , m_tick(new QTimer(this))
    , m_agenda(new AgendaPanel(appearance, this))
    , m_stage(new StageView(appearance))
    , m_record(new SessionRecord(session, *m_stage, this))
    , m_rounds(new BallotRounds(
          session, appearance, announcer, *m_stage, m_record->time(),
          [this](const QString& title, const QString& text, const QString& action) {
              return ask(title, text, action);
          },
          this))
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
    connect(&m_stage->rules(), &GroundRules::projectRequested, this,
            [this] { m_projector->setRulesShown(!m_projector->areRulesShown()); });
    connect(m_projector, &ProjectorWindow::requested, this, &FacilitatorPage::perform);
    connect(m_projector, &ProjectorWindow::stateChanged, this, &FacilitatorPage::refreshRoom);
    connect(&m_session, &Session::changed, this, [this](const Changed& what) {
        followAgenda();
        if (what.sessions || what.team || what.ratings || what.marks)
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
    if (const AgendaItem* shown = item()) {
        const DimensionId dimension = shown->dimension;
        m_shown = dimension;
        m_rounds->setDimension(dimension);
        m_record->follow({assessment(), dimension});
    }
    refresh();
}

void FacilitatorPage::offerPractice() {
    m_offersPractice = true;
    refresh();
}

/// The plan may be another: the dimension stays, wherever it is on the agenda now.
void FacilitatorPage::followAgenda() {
    const RatingSession* session = open();
    const AgendaItem* shown = item();
    if (!session || !m_shown || (shown && shown->dimension == *m_shown))
        return;
    const auto found = std::ranges::find(session->agenda, *m_shown, &AgendaItem::dimension);
    if (found == session->agenda.end())
        goOn();
    else
        showPlace(static_cast<std::size_t>(found - session->agenda.begin()));
}

void FacilitatorPage::refresh() {
    const RatingSession* session = open();
    const AgendaItem* shown = item();
    if (!session || !shown)
        return;
    const Snapshot& snapshot = *m_session.snapshot();
    m_agenda->show(snapshot, m_place);
    m_stage->tools().offerPractice(m_offersPractice && !hasBegun(*session));
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
    const QString pace = paceText(*session, shown->spent + m_record->time().running());
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
    m_record->time().run();
    m_tick->start();
}

void FacilitatorPage::hideEvent(QHideEvent* event) {
    m_tick->stop();
    m_record->time().pause();
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
        m_think.stop();
        return m_rounds->begin();
    case SessionAct::Reveal:
        return m_rounds->reveal();
    case SessionAct::Think:
        return think();
    case SessionAct::Count:
        return m_rounds->count();
    case SessionAct::Paper:
        return m_rounds->paper();
    case SessionAct::Park:
        if (m_rounds->park())
            next();
        return;
    case SessionAct::Next:
        return next();
    case SessionAct::Evidence:
        if (const AgendaItem* shown = item())
            emit evidenceRequested(m_session.snapshot()->rubric->positionOf(shown->dimension));
        return;
    case SessionAct::Ballots: // a menu
        return;
    case SessionAct::Marks:
        return markStatements();
    case SessionAct::Rules:
        return toggleRules();
    case SessionAct::Projector:
        return project();
    case SessionAct::Swap:
        return m_projector->swapScreens();
    case SessionAct::Curtain:
        return m_projector->toggleCurtain();
    case SessionAct::Blank:
        return m_projector->setBlank(!m_projector->isBlank());
    case SessionAct::Attendance:
        AttendanceDialog(m_session, m_appearance, this).exec();
        return;
    case SessionAct::Plan:
        PlanDialog(m_session, m_appearance, m_announcer, this).exec();
        return;
    case SessionAct::Practice:
        emit practiceRequested();
        return;
    case SessionAct::Close:
        return closeSession();
    }
}

void FacilitatorPage::think() {
    const RatingSession* session = open();
    if (!session)
        return;
    constexpr std::chrono::seconds usual = std::chrono::minutes(1);
    if (m_think.isStarted())
        m_think.stop();
    else
        m_think.start(session->thinkTime.count() > 0 ? session->thinkTime : usual);
    m_saidOver = false;
    tick();
    m_announcer.say(m_think.isStarted() ? m_think.words() : tr("The time to think was stopped."));
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

void FacilitatorPage::toggleRules() {
    GroundRules& rules = m_stage->rules();
    rules.commit();
    const bool shown = rules.isHidden();
    rules.setVisible(shown);
    m_stage->tools().showRules(shown);
}

void FacilitatorPage::markStatements() {
    StatementList& statements = m_stage->statements();
    statements.setOpen(!statements.isOpen());
    if (statements.isOpen())
        statements.focusFirst();
    else
        focusNextStep();
}

void FacilitatorPage::commitPending() {
    m_record->commitPending();
}

void FacilitatorPage::settle() {
    m_record->settleDecisions([this](const QString& title, const QString& text, const QString& action) {
        return ask(title, text, action);
    });
}

void FacilitatorPage::project() {
    m_projector->open();
    if (m_projector->isCurtain())
        m_announcer.say(tr("The projector page covers this window. C gives the window back."));
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
    if (!ask(tr("Close the rating session?"), text, tr("Close session")))
        return;
    settle();
    if (m_session.perform(CloseSession{assessment()})) {
        m_projector->close();
        m_announcer.say(tr("Rating session closed."));
    }
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
