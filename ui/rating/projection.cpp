// SPDX-License-Identifier: MIT
#include "ui/rating/projection.h"

#include <QWidget>

#include "ui/prompts.h"
#include "ui/rating/ground_rules.h"
#include "ui/rating/projector_window.h"
#include "ui/rating/stage_view.h"
#include "ui/shell/announcer.h"

#include <utility>

namespace plumbline::ui {

Projection::Projection(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                       StageView& stage, QWidget* desk)
    : QObject(desk)
    , m_session(session)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_stage(stage)
    , m_window(new ProjectorWindow(session, appearance, desk))
    , m_think(session.clock()) {
    connect(m_window, &ProjectorWindow::stateChanged, this, &Projection::showState);
    connect(m_window, &ProjectorWindow::requested, this, [this](SessionAct act) {
        if (!perform(act))
            emit requested(act);
    });
    connect(&stage.rules(), &GroundRules::projectRequested, this,
            [this] { m_window->setRulesShown(!m_window->areRulesShown()); });
    showState();
}

bool Projection::perform(SessionAct act) {
    switch (act) {
    case SessionAct::Think:
        think();
        return true;
    case SessionAct::Projector:
        open();
        return true;
    case SessionAct::Swap:
        m_window->swapScreens();
        return true;
    case SessionAct::Curtain:
        m_window->toggleCurtain();
        return true;
    case SessionAct::Blank:
        m_window->setBlank(!m_window->isBlank());
        return true;
    default:
        return false;
    }
}

void Projection::showDimension(const DimensionId& dimension) {
    m_window->showDimension(dimension);
}

void Projection::showState() {
    m_stage.showRoom({m_window->isOpen(), m_window->hasOneScreen(), m_window->isBlank()});
    m_stage.rules().showRoom(m_window->isOpen(), m_window->areRulesShown());
}

void Projection::open() {
    m_window->open();
    if (m_window->isCurtain())
        m_announcer.say(tr("The projector page covers this window. C gives the window back."));
}

void Projection::think() {
    const RatingSession* session = m_session.snapshot() ? openSession(*m_session.snapshot()) : nullptr;
    if (!session)
        return;
    constexpr std::chrono::seconds usual = std::chrono::minutes(1);
    if (m_think.isStarted())
        m_think.stop();
    else
        m_think.start(session->thinkTime.count() > 0 ? session->thinkTime : usual);
    m_saidOver = false;
    showThinking();
    m_announcer.say(m_think.isStarted() ? m_think.words() : tr("The time to think was stopped."));
}

void Projection::showThinking() {
    const QString words = m_think.words();
    m_stage.showThinking(words);
    m_window->setThinking(words);
    if (m_think.isOver() && !std::exchange(m_saidOver, true))
        m_announcer.say(tr("The time to think is over."));
}

void Projection::tick(const QString& pace) {
    m_stage.showPace(pace);
    m_window->setPace(pace);
    showThinking();
}

bool Projection::ask(const QString& title, const QString& text, const QString& action) {
    const bool covered = m_window->isCurtain();
    if (covered)
        m_window->toggleCurtain();
    const bool yes = m_prompts.confirm(title, text, action);
    if (covered)
        m_window->toggleCurtain();
    return yes;
}

void Projection::close() {
    m_window->close();
}

} // namespace plumbline::ui
