// SPDX-License-Identifier: MIT
#include "ui/rating/stage_view.h"

#include <QVBoxLayout>

#include "ui/rating/agenda_list.h"
#include "ui/rating/decision_form.h"
#include "ui/rating/ground_rules.h"
#include "ui/rating/level_columns.h"
#include "ui/rating/pace.h"
#include "ui/rating/reveal_panel.h"
#include "ui/rating/voter_list.h"
#include "ui/rubric_page/reason_edit.h"
#include "ui/rubric_page/statement_list.h"
#include "ui/text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

namespace {

/// "Revealed, not decided": the words of the agenda as a heading.
QString asHeading(QString words) {
    return words.replace(0, 1, words.left(1).toUpper());
}

void showText(QLabel* label, const QString& text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StageView::StageView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_layout(new QVBoxLayout(this))
    , m_dimension(new TonedLabel(appearance, Role::Title, Tone::Ink, this))
    , m_pace(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_state(new TonedLabel(appearance, Role::Section, Tone::Ink, this))
    , m_thinking(new TonedLabel(appearance, Role::Section, Tone::Ink, this))
    , m_tools(new StageTools(this))
    , m_room(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_rules(new GroundRules(appearance, this))
    , m_voters(new VoterList(appearance, this))
    , m_revealed(new RevealPanel(appearance, this))
    , m_decision(new DecisionForm(appearance, this))
    , m_levels(new LevelColumns(appearance, this))
    , m_statements(new StatementList(appearance, this))
    , m_reading(new QWidget(this))
    , m_notes(new ReasonEdit(this))
    , m_notesField(new FormField(tr("Your &notes on this dimension (never on the projector)"), m_notes,
                                 appearance, this)) {
    m_pace->setObjectName(QStringLiteral("pace"));
    m_state->setObjectName(QStringLiteral("sessionState"));
    m_thinking->setObjectName(QStringLiteral("thinking"));
    m_thinking->hide();
    m_rules->hide();
    m_room->hide();
    m_room->setObjectName(QStringLiteral("oneScreen"));
    build();
}

void StageView::build() {
    m_layout->setSpacing(m_appearance.scaled(10));
    auto* reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 0, 0, 0);
    reading->addWidget(m_levels);
    reading->addWidget(m_statements);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_dimension, m_pace, m_whyNot, m_state, m_thinking, m_tools, m_room,
                                         m_rules, m_voters, m_revealed, m_decision, m_reading, m_notesField})
        m_layout->addWidget(part);
    m_layout->addStretch(1);
    m_notes->setObjectName(QStringLiteral("sessionNotes"));
    // The statements are the levels' own words.
    connect(m_statements, &StatementList::openChanged, this,
            [this](bool open) { m_levels->setVisible(!open); });
}

void StageView::show(const Snapshot& snapshot, const RatingSession& session, std::size_t place,
                     const QString& whyNot) {
    const AgendaItem& item = session.agenda[place];
    const std::size_t position = snapshot.rubric->positionOf(item.dimension);
    m_dimension->setText(toQString(snapshot.rubric->dimension(position).name));
    m_where = tr("%1 · %2", "strand · place on the agenda")
                  .arg(toQString(snapshot.rubric->strandOf(position).name), placeText(session, place));
    m_levels->show(*snapshot.rubric, position);
    showText(m_whyNot, whyNot);
    showStage(snapshot, session, item);
    m_tools->showStage(item, whyNot.isEmpty());
    m_rules->show(session, whyNot.isEmpty());
    m_statements->show(snapshot, position);
    m_statements->setEditable(whyNot.isEmpty());
    m_notes->setReason({snapshot.assessment.id, item.dimension}, toQString(item.notes));
    m_notes->setReadOnly(!whyNot.isEmpty());
    m_voters->setEnabled(whyNot.isEmpty());
    m_decision->setEnabled(whyNot.isEmpty());
}

void StageView::showStage(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item) {
    const Stage stage = stageOf(item);
    const bool voting = stage == Stage::Voting;
    const bool shown = !voting && !item.rounds.empty();
    const QString words = stageWords(snapshot, session, item);
    m_state->setText(voting ? tr("Round %1, %2").arg(item.open->number).arg(words) : asHeading(words));
    m_voters->setVisible(voting);
    if (voting)
        m_voters->show(snapshot, session, item);
    m_revealed->setVisible(shown);
    if (shown)
        m_revealed->show(snapshot, session, item);
    m_decision->setVisible(!voting && stage != Stage::Parked);
    if (!voting)
        m_decision->show(snapshot, session, item);
    // Before the first vote the levels are read; later they are at hand below what is done.
    m_layout->removeWidget(m_reading);
    const int above = stage == Stage::Waiting ? m_layout->indexOf(m_rules) : m_layout->indexOf(m_decision);
    m_layout->insertWidget(above + 1, m_reading);
}

void StageView::showNotesIssues(const Issues& issues) {
    m_notesField->setIssues(issues);
}

void StageView::showPace(const QString& pace) {
    m_pace->setText(tr("%1 · %2", "strand and place · pace").arg(m_where, pace));
}

void StageView::showThinking(const QString& words) {
    showText(m_thinking, words);
    m_tools->showThinking(!words.isEmpty());
}

void StageView::showRoom(const StageTools::Room& room) {
    m_tools->showRoom(room);
    showText(m_room,
             room.projecting && room.oneScreen
                 ? tr("There is one screen: the room sees what you see. C covers this window with the "
                      "projector page, C again gives it back. A ballot typed here can be seen by all: "
                      "take paper or raised hands, or switch the projector's picture off.")
                 : QString());
}

void StageView::focusNextStep(const AgendaItem& item) {
    switch (stageOf(item)) {
    case Stage::Voting:
        // All are in: what comes next is the reveal.
        if (!m_voters->focusOutstanding())
            m_tools->focus(SessionAct::Reveal);
        break;
    case Stage::Revealed:
        m_decision->focusLevel();
        break;
    case Stage::Decided:
        m_tools->focus(SessionAct::Next);
        break;
    case Stage::Waiting:
    case Stage::Parked:
        m_tools->focus(SessionAct::Begin);
        break;
    }
}

QString StageView::dimension() const {
    return m_dimension->text();
}

QString StageView::state() const {
    return m_state->text();
}

QString StageView::split() const {
    return m_revealed->summary();
}

} // namespace plumbline::ui
