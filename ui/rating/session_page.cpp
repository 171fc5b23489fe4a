// SPDX-License-Identifier: MIT
#include "ui/rating/session_page.h"

#include <QApplication>
#include <QStackedLayout>

#include "ui/rating/facilitator_page.h"
#include "ui/rating/practice_window.h"
#include "ui/rating/session_setup.h"
#include "ui/session.h"

namespace plumbline::ui {

SessionPage::SessionPage(Session& session, const Appearance& appearance, Prompts& prompts,
                         Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_place(new QStackedLayout(this))
    , m_setup(new SessionSetup(session, appearance, announcer, this))
    , m_running(new FacilitatorPage(session, appearance, prompts, announcer, this)) {
    m_place->addWidget(m_setup);
    m_place->addWidget(m_running);
    connect(m_setup, &SessionSetup::teamRequested, this, &SessionPage::teamRequested);
    connect(m_running, &FacilitatorPage::evidenceRequested, this, &SessionPage::evidenceRequested);
    m_running->offerPractice();
    connect(m_running, &FacilitatorPage::practiceRequested, this,
            [this, &appearance, &prompts] { PracticeWindow::open(m_session, appearance, prompts, this); });
    connect(&session, &Session::changed, this, &SessionPage::refresh);
    connect(&session, &Session::currentChanged, this, [this] {
        refresh();
        m_running->goOn();
    });
    refresh();
}

void SessionPage::commitPending() {
    m_running->commitPending();
}

void SessionPage::settle() {
    m_running->settle();
}

void SessionPage::refresh() {
    if (!m_session.snapshot())
        return;
    const bool open = openSession(*m_session.snapshot()) != nullptr;
    QWidget* wanted = open ? static_cast<QWidget*>(m_running) : m_setup;
    if (m_place->currentWidget() == wanted)
        return;
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    m_place->setCurrentWidget(wanted);
    if (!open)
        return;
    m_running->goOn();
    if (hadKeyboard)
        m_running->focusNextStep();
}

void SessionPage::setBallotsMenu(QMenu* menu) {
    m_running->setBallotsMenu(menu);
}

void SessionPage::focusNextStep() {
    if (m_place->currentWidget() == m_running)
        m_running->focusNextStep();
}

} // namespace plumbline::ui
