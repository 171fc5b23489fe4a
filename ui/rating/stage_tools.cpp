// SPDX-License-Identifier: MIT
#include "ui/rating/stage_tools.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

StageTools::StageTools(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* stage = new WrapLayout;
    auto* room = new WrapLayout;
    layout->addLayout(stage);
    layout->addLayout(room);
    add(*stage,
        {SessionAct::Begin, SessionAct::Reveal, SessionAct::Think, SessionAct::Count, SessionAct::Paper,
         SessionAct::Park, SessionAct::Next, SessionAct::Evidence, SessionAct::Marks},
        nullptr);
    add(*room,
        {SessionAct::Projector, SessionAct::Curtain, SessionAct::Swap, SessionAct::Blank, SessionAct::Rules,
         SessionAct::Attendance, SessionAct::Plan, SessionAct::Practice, SessionAct::Ballots,
         SessionAct::Close},
        "quiet");
    m_buttons[SessionAct::Begin]->setProperty("primary", true);
    m_buttons[SessionAct::Reveal]->setProperty("primary", true);
    m_buttons[SessionAct::Ballots]->hide();
    showRoom({});
    offerPractice(false);
}

void StageTools::setBallotsMenu(QMenu* menu) {
    m_buttons[SessionAct::Ballots]->setMenu(menu);
    m_buttons[SessionAct::Ballots]->show();
}

void StageTools::add(QLayout& row, std::initializer_list<SessionAct> acts, const char* look) {
    for (const SessionAct act : acts) {
        auto* button = new QPushButton(labelOf(act), this);
        button->setAutoDefault(false);
        button->setAccessibleName(nameOf(act));
        if (look)
            button->setProperty(look, true);
        connect(button, &QPushButton::clicked, this, [this, act] { emit requested(act); });
        row.addWidget(button);
        m_buttons[act] = button;
    }
}

void StageTools::say(SessionAct act, const QString& words, const QString& name) {
    m_buttons[act]->setText(labelled(act, words));
    m_buttons[act]->setAccessibleName(name);
}

void StageTools::showStage(const AgendaItem& item, bool editable) {
    const Stage stage = stageOf(item);
    const bool voting = stage == Stage::Voting;
    const bool again = !item.rounds.empty();
    m_buttons[SessionAct::Begin]->setVisible(!voting);
    // The one thing that comes next stands out.
    m_buttons[SessionAct::Begin]->setProperty("primary", stage == Stage::Waiting && !again);
    m_buttons[SessionAct::Next]->setProperty("primary", stage == Stage::Decided);
    m_buttons[SessionAct::Next]->update();
    say(SessionAct::Begin, again ? tr("Vote again") : tr("Begin voting"),
        again ? tr("Vote again") : tr("Begin voting"));
    m_buttons[SessionAct::Reveal]->setVisible(voting);
    m_buttons[SessionAct::Count]->setVisible(voting);
    m_buttons[SessionAct::Paper]->setVisible(voting || stage == Stage::Waiting);
    m_buttons[SessionAct::Park]->setVisible(!voting && stage != Stage::Decided);
    const bool parked = stage == Stage::Parked;
    say(SessionAct::Park, parked ? tr("Take up again") : tr("Park"),
        parked ? tr("Take up again") : tr("Park"));
    for (const SessionAct act : {SessionAct::Begin, SessionAct::Reveal, SessionAct::Count, SessionAct::Paper,
                                 SessionAct::Park, SessionAct::Evidence, SessionAct::Plan, SessionAct::Close})
        m_buttons[act]->setEnabled(editable);
}

void StageTools::showRoom(const Room& room) {
    m_buttons[SessionAct::Swap]->setVisible(room.projecting && !room.oneScreen);
    m_buttons[SessionAct::Curtain]->setVisible(room.projecting && room.oneScreen);
    m_buttons[SessionAct::Blank]->setVisible(room.projecting);
    say(SessionAct::Blank, room.blank ? tr("Show again") : tr("Blank"),
        room.blank ? tr("Show the projector's page again") : tr("Blank the projector"));
}

void StageTools::offerPractice(bool offered) {
    m_buttons[SessionAct::Practice]->setVisible(offered);
}

void StageTools::showThinking(bool thinking) {
    say(SessionAct::Think, thinking ? tr("Stop thinking time") : tr("Think"),
        thinking ? tr("Stop the time to think") : tr("Start the time to think"));
}

void StageTools::showRules(bool shown) {
    say(SessionAct::Rules, shown ? tr("Hide ground rules") : tr("Ground rules"),
        shown ? tr("Hide the ground rules") : tr("Show the ground rules"));
}

void StageTools::focus(SessionAct act) {
    m_buttons[act]->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline::ui
