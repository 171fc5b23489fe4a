// SPDX-License-Identifier: MIT
#include "ui/rating/facilitator_page.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimer>

#include "ui/rating/agenda_panel.h"
#include "ui/rating/attendance_dialog.h"
#include "ui/rating/ballot_rounds.h"
#include "ui/rating/ground_rules.h"
#include "ui/rating/pace.h"
#include "ui/rating/plan_dialog.h"
#include "ui/rating/projection.h"
#include "ui/rating/stage_tools.h"
#include "ui/rating/stage_view.h"
#include "ui/rubric_page/statement_list.h"
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
    , m_announcer(announcer)
    , m_tick(new QTimer(this))
    , m_agenda(new AgendaPanel(appearance, this))
    , m_stage(new StageView(appearance))
    , m_record(new SessionRecord(session, *m_stage, this))
    , m_projection(new Projection(session, appearance, prompts, announcer, *m_stage, this))
    , m_rounds(new BallotRounds(session, appearance, announcer, *m_stage, m_record->time(), asker(), this))
    , m_layout(new QHBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_agenda);
    m_layout->addWidget(new FocusScroll(m_stage, this), 1);
    m_tick->setInterval(std::chrono::seconds(1));
    connectParts();
    fold();
    goOn();
}

void FacilitatorPage::connectParts() {
    connect(m_agenda, &AgendaPanel::placeChosen, this, &FacilitatorPage::showPlace);
    connect(m_agenda, &AgendaPanel::orderChosen, this, &FacilitatorPage::refresh);
    connect(&m_stage->tools(), &StageTools::requested, this, &FacilitatorPage::perform);
    connect(m_projection, &Projection::requested, this, &FacilitatorPage::perform);
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
    m_projection->stopThinking();
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
    m_projection->showDimension(shown->dimension);
    tick();
}

void FacilitatorPage::tick() {
    const RatingSession* session = open();
    if (const AgendaItem* shown = item())
        m_projection->tick(paceText(*session, shown->spent + m_record->time().running()));
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

void FacilitatorPage::perform(SessionAct act) {
    if (m_projection->perform(act))
        return;
    switch (act) {
    case SessionAct::Begin:
        m_projection->stopThinking();
        return m_rounds->begin();
    case SessionAct::Reveal:
        return m_rounds->reveal();
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
    default: // of the room
        break;
    }
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
    m_record->settleDecisions(asker());
}

SessionRecord::Ask FacilitatorPage::asker() {
    return [this](const QString& title, const QString& text, const QString& action) {
        return m_projection->ask(title, text, action);
    };
}

void FacilitatorPage::closeSession() {
    const RatingSession* session = open();
    if (!session)
        return;
    const auto left = static_cast<int>(std::ranges::count_if(
        session->agenda, [](const AgendaItem& one) { return stageOf(one) != Stage::Decided; }));
    const QString text =
        left > 0
            ? toQString(QtWording().count(PLUMBLINE_TEXT("%n dimension is not decided."),
                                          PLUMBLINE_TEXT("%n dimensions are not decided."), left)) +
                  QLatin1Char(' ') + tr("You need not close the session to go on another day: it stays open.")
            : tr("All dimensions are decided.");
    if (!m_projection->ask(tr("Close the rating session?"), text, tr("Close session")))
        return;
    settle();
    if (m_session.perform(CloseSession{assessment()})) {
        m_projection->close();
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
