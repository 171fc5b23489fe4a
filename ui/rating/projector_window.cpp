// SPDX-License-Identifier: MIT
#include "ui/rating/projector_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/rating/projector_page.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

/// Where the window stands when it must leave a screen or share one.
void standOn(QWidget& window, QScreen& screen) {
    constexpr double share = 0.8;
    const QRect room = screen.availableGeometry();
    QRect place(QPoint(), room.size() * share);
    place.moveCenter(room.center());
    window.setScreen(&screen);
    window.setGeometry(place);
    window.showNormal();
}

/// Takes a window to another screen, as large there as it was here: full, maximized or normal.
void moveTo(QWidget& window, QScreen& screen) {
    const Qt::WindowStates states = window.windowState();
    window.setWindowState(states & ~(Qt::WindowMaximized | Qt::WindowFullScreen));
    QRect place(QPoint(), window.size().boundedTo(screen.availableSize()));
    place.moveCenter(screen.availableGeometry().center());
    window.setScreen(&screen);
    window.setGeometry(place);
    window.setWindowState(states);
}

} // namespace

ProjectorWindow::ProjectorWindow(Session& session, const Appearance& appearance, QWidget* parent)
    : QWidget(parent, Qt::Window), m_session(session), m_page(new ProjectorPage(appearance, this)) {
    setObjectName(QStringLiteral("projectorWindow"));
    setWindowTitle(tr("Projector"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setFocusProxy(m_page);
    connect(&session, &Session::changed, this, &ProjectorWindow::refresh);
    connect(&session, &Session::currentChanged, this, &ProjectorWindow::refresh);
    connect(&session, &Session::fileChanged, this, &ProjectorWindow::refresh);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ProjectorWindow::screenLeft);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ProjectorWindow::screenCame);
}

void ProjectorWindow::showDimension(const DimensionId& dimension) {
    if (m_dimension != dimension) {
        m_page->showFirstLevel();
        m_rulesShown = false;
    }
    m_dimension = dimension;
    refresh();
}

void ProjectorWindow::setBlank(bool blank) {
    if (blank == m_blank)
        return;
    m_blank = blank;
    refresh();
    emit blankChanged(blank);
    emit stateChanged();
}

void ProjectorWindow::setPace(const QString& pace) {
    m_pace = pace;
    refresh();
}

void ProjectorWindow::setThinking(const QString& words) {
    m_thinking = words;
    refresh();
}

void ProjectorWindow::setRulesShown(bool shown) {
    m_rulesShown = shown;
    refresh();
    emit stateChanged();
}

void ProjectorWindow::refresh() {
    if (!isVisible())
        return; // laid out when it is shown
    ProjectorView view;
    const SnapshotPointer snapshot = m_session.snapshot();
    const RatingSession* rating = snapshot ? openSession(*snapshot) : nullptr;
    if (!m_blank && rating && m_dimension && findItem(*rating, *m_dimension)) {
        view = projectorView(*snapshot, *rating, *m_dimension);
        view.aside = m_pace;
        if (isCurtain())
            view.aside =
                m_pace.isEmpty() ? tr("C: back to the desk") : tr("%1 · C: back to the desk").arg(m_pace);
        if (!m_thinking.isEmpty())
            view.progress = m_thinking;
        if (m_rulesShown)
            view.groundRules =
                rating->groundRules.empty() ? tr("None were written yet.") : toQString(rating->groundRules);
    } else {
        view.blank = true;
    }
    m_page->setView(view);
}

void ProjectorWindow::open() {
    m_open = true;
    QScreen* other = otherScreen();
    setAttribute(Qt::WA_ShowWithoutActivating, other != nullptr);
    if (other)
        fill(other);
    else
        cover();
    emit stateChanged();
}

void ProjectorWindow::cover() {
    m_filled = nullptr;
    setScreen(deskScreen());
    setGeometry(deskScreen()->geometry());
    showFullScreen();
    raise();
    activateWindow();
}

void ProjectorWindow::toggleCurtain() {
    if (!m_open || !hasOneScreen())
        return;
    if (isCurtain()) {
        hide();
        if (parentWidget())
            parentWidget()->window()->activateWindow();
    } else {
        cover();
    }
    emit stateChanged();
}

QScreen* ProjectorWindow::deskScreen() const {
    return parentWidget() ? parentWidget()->window()->screen() : QGuiApplication::primaryScreen();
}

QScreen* ProjectorWindow::otherScreen() const {
    const QScreen* desk = deskScreen();
    for (QScreen* screen : QGuiApplication::screens())
        if (screen != desk)
            return screen;
    return nullptr;
}

void ProjectorWindow::fill(QScreen* screen) {
    m_filled = screen;
    m_lostScreen = false;
    if (isFullScreen())
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    // The facilitator's keys stay with the facilitator's window.
    if (parentWidget())
        parentWidget()->window()->activateWindow();
}

void ProjectorWindow::swapScreens() {
    QScreen* desk = deskScreen();
    QScreen* other = otherScreen();
    if (!other || !parentWidget())
        return;
    moveTo(*parentWidget()->window(), *other);
    fill(desk);
    emit stateChanged();
}

void ProjectorWindow::screenLeft(QScreen* screen) {
    if (!isVisible() || screen != m_filled) {
        emit stateChanged();
        return;
    }
    m_filled = nullptr;
    m_lostScreen = true;
    // Not full screen: that would cover the facilitator's window on the screen that is left.
    for (QScreen* left : QGuiApplication::screens())
        if (left != screen) {
            standOn(*this, *left);
            break;
        }
    if (parentWidget()) {
        parentWidget()->window()->raise();
        parentWidget()->window()->activateWindow();
    }
    refresh();
    emit stateChanged();
}

void ProjectorWindow::screenCame() {
    if (m_open && !m_filled)
        if (QScreen* other = otherScreen())
            fill(other);
    emit stateChanged();
}

void ProjectorWindow::cycleLevels() {
    switch (m_page->levelsShown()) {
    case LevelsShown::All:
        m_page->setLevelsShown(LevelsShown::One);
        break;
    case LevelsShown::One:
        m_page->setLevelsShown(LevelsShown::Two);
        break;
    case LevelsShown::Two:
        m_page->setLevelsShown(LevelsShown::All);
        break;
    }
}

void ProjectorWindow::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<SessionAct> act = actOf(*event))
        return perform(*act);
    switch (event->key()) {
    case Qt::Key_L:
        cycleLevels();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        m_page->back();
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_page->forward();
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::perform(SessionAct act) {
    switch (act) {
    case SessionAct::Blank:
        setBlank(!m_blank);
        break;
    case SessionAct::Swap:
        swapScreens();
        break;
    case SessionAct::Curtain:
        toggleCurtain();
        break;
    case SessionAct::Rules:
        setRulesShown(!m_rulesShown);
        break;
    case SessionAct::Begin:
    case SessionAct::Reveal:
    case SessionAct::Think:
    case SessionAct::Park:
    case SessionAct::Next:
        emit requested(act);
        break;
    default: // what opens a dialog is asked for at the desk
        break;
    }
}

void ProjectorWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ProjectorWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    m_lostScreen = false;
    m_open = false;
    emit closed();
    emit stateChanged();
}

} // namespace plumbline::ui
