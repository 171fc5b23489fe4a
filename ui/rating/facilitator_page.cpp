// SPDX-License-Identifier: MIT
#include "ui/rating/facilitator_page.h"

#include <algorithm>
#include <array>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/prompts.h"
#include "ui/rating/agenda_list.h"
#include "ui/rating/attendance_dialog.h"
#include "ui/rating/ballot_dialog.h"
#include "ui/rating/count_dialog.h"
#include "ui/rating/decision_form.h"
#include "ui/rating/level_columns.h"
#include "ui/rating/pace.h"
#include "ui/rating/paper_ballots.h"
#include "ui/rating/projector_window.h"
#include "ui/rating/reveal_panel.h"
#include "ui/rating/voter_list.h"
#include "ui/shell/announcer.h"
#include "ui/text.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

#include <utility>

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

FacilitatorPage::FacilitatorPage(Session& session, const Appearance& appearance, Prompts& prompts,
                                 Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_since(session.clock().now())
    , m_tick(new QTimer(this))
    , m_agenda(new AgendaList(this))
    , m_strand(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_dimension(new TonedLabel(appearance, Role::Title, Tone::Ink, this))
    , m_pace(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_levels(new LevelColumns(appearance, this))
    , m_state(new TonedLabel(appearance, Role::Section, Tone::Ink, this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_voters(new VoterList(appearance, this))
    , m_revealed(new RevealPanel(appearance, this))
    , m_decision(new DecisionForm(appearance, this)) {
    m_pace->setWordWrap(false);
    m_pace->setObjectName(QStringLiteral("pace"));
    m_state->setObjectName(QStringLiteral("sessionState"));
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("sessionSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_agenda);
    splitter->addWidget(new FocusScroll(makeCentre(), this));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({appearance.scaled(230), appearance.scaled(800)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_agenda, &AgendaList::placeChosen, this, &FacilitatorPage::showPlace);
    connect(m_voters, &VoterList::handOverRequested, this, &FacilitatorPage::handOver);
    connect(m_voters, &VoterList::withdrawRequested, this, &FacilitatorPage::withdraw);
    connect(m_decision, &DecisionForm::recordRequested, this, &FacilitatorPage::record);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.sessions || what.team || what.ratings)
            refresh();
    });
    connect(m_tick, &QTimer::timeout, this, &FacilitatorPage::showPace);
    m_tick->setInterval(std::chrono::seconds(1));
    goOn();
}

QWidget* FacilitatorPage::makeCentre() {
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setSpacing(m_appearance.scaled(10));
    layout->addWidget(makeHead());
    layout->addWidget(m_levels);
    layout->addWidget(m_whyNot);
    layout->addWidget(m_state);
    layout->addWidget(makeTools());
    layout->addWidget(m_voters);
    layout->addWidget(m_revealed);
    layout->addWidget(m_decision);
    layout->addStretch(1);
    return centre;
}

QWidget* FacilitatorPage::makeHead() {
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(m_strand, 1);
    first->addWidget(m_pace);
    layout->addLayout(first);
    layout->addWidget(m_dimension);
    return head;
}

QWidget* FacilitatorPage::makeTools() {
    auto* tools = new QWidget;
    auto* row = new WrapLayout(tools);
    const auto add = [&](const QString& text, const QString& name, void (FacilitatorPage::*does)()) {
        auto* button = new QPushButton(text, tools);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, does);
        row->addWidget(button);
        return button;
    };
    m_begin = add(tr("Begin voting  V"), tr("Begin voting"), &FacilitatorPage::beginRound);
    m_reveal = add(tr("Reveal  R"), tr("Reveal"), &FacilitatorPage::reveal);
    m_count = add(tr("Count hands…"), tr("Count hands"), &FacilitatorPage::count);
    m_paper = add(tr("Paper ballots…"), tr("Paper ballots"), &FacilitatorPage::paper);
    m_park = add(tr("Park  P"), tr("Park"), &FacilitatorPage::park);
    m_next = add(tr("Next  N"), tr("Next dimension"), &FacilitatorPage::next);
    m_evidence = add(tr("Add evidence  E"), tr("Add evidence"), &FacilitatorPage::addEvidence);
    add(tr("Attendance…"), tr("Attendance"), &FacilitatorPage::attendance);
    add(tr("Projector"), tr("Open the projector window"), &FacilitatorPage::project);
    m_blank = add(tr("Blank  B"), tr("Blank the projector"), &FacilitatorPage::blank);
    m_close = add(tr("Close session…"), tr("Close the rating session"), &FacilitatorPage::closeSession);
    m_begin->setProperty("primary", true);
    m_reveal->setProperty("primary", true);
    return tools;
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
    m_since = m_session.clock().now();
    m_agenda->show(*m_session.snapshot());
    m_agenda->setCurrentPlace(place);
    refresh();
}

void FacilitatorPage::refresh() {
    const RatingSession* session = open();
    const AgendaItem* shown = item();
    if (!session || !shown)
        return;
    const Snapshot& snapshot = *m_session.snapshot();
    const std::size_t position = snapshot.rubric->positionOf(shown->dimension);
    m_agenda->show(snapshot);
    m_strand->setText(toQString(snapshot.rubric->strandOf(position).name));
    m_dimension->setText(toQString(snapshot.rubric->dimension(position).name));
    m_levels->show(*snapshot.rubric, position);
    refreshStage(*session, *shown);
    const QString why = m_session.whyNotEditable();
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    for (QWidget* part : std::initializer_list<QWidget*>{m_begin, m_reveal, m_count, m_paper, m_park,
                                                         m_voters, m_decision, m_evidence, m_close})
        part->setEnabled(why.isEmpty());
    showPace();
    if (m_projector)
        m_projector->showDimension(shown->dimension);
}

namespace {

/// "Revealed, not decided": the words of the agenda as a heading.
QString asHeading(QString words) {
    return words.replace(0, 1, words.left(1).toUpper());
}

} // namespace

void FacilitatorPage::refreshStage(const RatingSession& session, const AgendaItem& shown) {
    const Snapshot& snapshot = *m_session.snapshot();
    const Stage stage = stageOf(shown);
    const bool voting = stage == Stage::Voting;
    const bool again = !shown.rounds.empty();
    m_state->setText(
        voting ? tr("Round %1, %2").arg(shown.open->number).arg(stageWords(snapshot, session, shown))
               : asHeading(stageWords(snapshot, session, shown)));
    m_begin->setVisible(!voting);
    m_begin->setText(again ? tr("Vote again  V") : tr("Begin voting  V"));
    m_begin->setAccessibleName(again ? tr("Vote again") : tr("Begin voting"));
    m_begin->setProperty("primary", !again);
    m_reveal->setVisible(voting);
    m_count->setVisible(voting);
    m_paper->setVisible(voting || stage == Stage::Waiting);
    m_park->setVisible(!voting && stage != Stage::Decided);
    m_park->setText(stage == Stage::Parked ? tr("Take up again  P") : tr("Park  P"));
    m_park->setAccessibleName(stage == Stage::Parked ? tr("Take up again") : tr("Park"));
    m_blank->setVisible(m_projector && m_projector->isVisible());
    m_voters->setVisible(voting);
    if (voting)
        m_voters->show(snapshot, session, shown);
    m_revealed->setVisible(!voting && again);
    if (!voting && again)
        m_revealed->show(snapshot, shown);
    m_decision->setVisible(!voting && stage != Stage::Parked);
    if (!voting)
        m_decision->show(snapshot, session, shown);
}

void FacilitatorPage::showPace() {
    const RatingSession* session = open();
    const AgendaItem* shown = item();
    if (!session || !shown)
        return;
    const auto since = std::chrono::milliseconds(m_session.clock().now().millisecondsSinceEpoch() -
                                                 m_since.millisecondsSinceEpoch());
    m_pace->setText(
        paceText(*session, m_place, shown->spent + std::chrono::duration_cast<std::chrono::seconds>(since)));
}

std::chrono::seconds FacilitatorPage::takeTime() {
    const Instant now = m_session.clock().now();
    const std::chrono::milliseconds spent(now.millisecondsSinceEpoch() - m_since.millisecondsSinceEpoch());
    m_since = now;
    return std::max(std::chrono::duration_cast<std::chrono::seconds>(spent), std::chrono::seconds(0));
}

void FacilitatorPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_since = m_session.clock().now();
    m_tick->start();
}

void FacilitatorPage::hideEvent(QHideEvent* event) {
    m_tick->stop();
    QWidget::hideEvent(event);
}

bool FacilitatorPage::perform(const Edit& edit) {
    return m_session.perform(edit);
}

void FacilitatorPage::beginRound() {
    const AgendaItem* shown = item();
    if (!shown || shown->open || !perform(BeginRound{m_session.snapshot()->assessment.id, shown->dimension}))
        return;
    m_announcer.say(tr("Voting has begun."));
    if (!m_voters->focusOutstanding())
        m_count->setFocus(Qt::OtherFocusReason);
}

void FacilitatorPage::focusNextStep() {
    const AgendaItem* shown = item();
    const Stage stage = shown ? stageOf(*shown) : Stage::Waiting;
    if (stage == Stage::Voting) {
        // All are in: what comes next is the reveal.
        if (!m_voters->focusOutstanding())
            m_reveal->setFocus(Qt::OtherFocusReason);
    } else if (stage == Stage::Revealed) {
        m_decision->focusLevel();
    } else if (stage == Stage::Decided) {
        m_next->setFocus(Qt::OtherFocusReason);
    } else {
        m_begin->setFocus(Qt::OtherFocusReason);
    }
}

void FacilitatorPage::reveal() {
    const AgendaItem* shown = item();
    if (!shown || !shown->open)
        return;
    const auto missing =
        static_cast<int>(outstandingVoters(*m_session.snapshot(), *open(), *shown).size()) - shown->counted;
    const bool asks = missing > 0 && (!shown->voted.empty() || shown->counted > 0);
    if (asks && !m_prompts.confirm(tr("Reveal now?"), tr("%n ballots are still missing.", nullptr, missing),
                                   tr("Reveal")))
        return;
    if (!perform(RevealRound{m_session.snapshot()->assessment.id, shown->dimension, takeTime()}))
        return;
    m_announcer.say(m_revealed->summary());
    m_decision->focusLevel();
}

void FacilitatorPage::park() {
    const AgendaItem* shown = item();
    if (!shown || shown->open || shown->decision)
        return;
    const bool parked = !shown->parked;
    if (!perform(ParkDimension{m_session.snapshot()->assessment.id, shown->dimension, parked, takeTime()}))
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
    for (std::size_t step = 1; step <= count; ++step) {
        const std::size_t place = (m_place + step) % count;
        const Stage stage = stageOf(session->agenda[place]);
        if (stage != Stage::Decided && stage != Stage::Parked && place != m_place) {
            showPlace(place);
            m_announcer.say(m_dimension->text());
            focusNextStep();
            return;
        }
    }
    m_announcer.say(tr("Nothing is left on the agenda."));
}

void FacilitatorPage::record() {
    const AgendaItem* shown = item();
    if (!shown)
        return;
    std::optional<DecideRating> decision = m_decision->decision(m_session.snapshot()->assessment.id);
    if (!decision)
        return;
    decision->spent = takeTime();
    if (!perform(*decision))
        return;
    m_announcer.say(m_state->text());
    m_next->setFocus(Qt::OtherFocusReason);
}

void FacilitatorPage::count() {
    if (const AgendaItem* shown = item())
        if (CountDialog(m_session, m_appearance, m_announcer, shown->dimension, this).exec() ==
            QDialog::Accepted)
            m_reveal->setFocus(Qt::OtherFocusReason);
}

void FacilitatorPage::paper() {
    PaperBallots(m_session, m_appearance, m_announcer, this).exec();
}

void FacilitatorPage::attendance() {
    AttendanceDialog(m_session, m_appearance, this).exec();
}

void FacilitatorPage::project() {
    const AgendaItem* shown = item();
    if (!shown)
        return;
    if (!m_projector) {
        m_projector = new ProjectorWindow(m_session, m_appearance, this);
        connect(m_projector, &ProjectorWindow::closed, this, &FacilitatorPage::refresh);
    }
    m_projector->showDimension(shown->dimension);
    m_projector->open();
    refresh();
}

void FacilitatorPage::blank() {
    if (m_projector)
        m_projector->setBlank(!m_projector->isBlank());
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
    if (m_prompts.confirm(tr("Close the rating session?"), text, tr("Close session")) &&
        perform(CloseSession{m_session.snapshot()->assessment.id})) {
        if (m_projector)
            m_projector->close();
        m_announcer.say(tr("Rating session closed."));
    }
}

void FacilitatorPage::addEvidence() {
    if (const AgendaItem* shown = item())
        emit evidenceRequested(m_session.snapshot()->rubric->positionOf(shown->dimension));
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
    if (shown && perform(WithdrawBallot{m_session.snapshot()->assessment.id, shown->dimension, member}))
        m_announcer.say(tr("Ballot withdrawn."));
}

bool FacilitatorPage::event(QEvent* event) {
    // The window's F5 shows this page; once it is shown the same key opens the projector.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F5)
        event->accept();
    return QWidget::event(event);
}

void FacilitatorPage::keyPressEvent(QKeyEvent* event) {
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    using Does = void (FacilitatorPage::*)();
    static constexpr std::array<std::pair<int, Does>, 7> keys{{{Qt::Key_V, &FacilitatorPage::beginRound},
                                                               {Qt::Key_R, &FacilitatorPage::reveal},
                                                               {Qt::Key_P, &FacilitatorPage::park},
                                                               {Qt::Key_N, &FacilitatorPage::next},
                                                               {Qt::Key_E, &FacilitatorPage::addEvidence},
                                                               {Qt::Key_B, &FacilitatorPage::blank},
                                                               {Qt::Key_F5, &FacilitatorPage::project}}};
    for (const auto& [key, does] : keys)
        if (event->key() == key && modifiers == Qt::NoModifier) {
            (this->*does)();
            return;
        }
    QWidget::keyPressEvent(event);
}

} // namespace plumbline::ui
