// SPDX-License-Identifier: MIT
#include "ui/rating/projector_window.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

#include "ui/rating/projector_page.h"

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
    if (m_dimension != dimension)
        m_page->showFirstLevel();
    m_dimension = dimension;
    refresh();
}

void ProjectorWindow::setBlank(bool blank) {
    if (blank == m_blank)
        return;
    m_blank = blank;
    refresh();
    emit blankChanged(blank);
}

void ProjectorWindow::refresh() {
    ProjectorView view;
    const SnapshotPointer snapshot = m_session.snapshot();
    const RatingSession* rating = snapshot ? openSession(*snapshot) : nullptr;
    if (!m_blank && rating && m_dimension && findItem(*rating, *m_dimension))
        view = projectorView(*snapshot, *rating, *m_dimension);
    else
        view.blank = true;
    m_page->setView(view);
}

void ProjectorWindow::open() {
    QScreen* other = otherScreen();
    setAttribute(Qt::WA_ShowWithoutActivating, other != nullptr);
    if (other) {
        fill(other);
    } else {
        m_filled = nullptr;
        standOn(*this, *deskScreen());
        activateWindow();
    }
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
}

void ProjectorWindow::screenLeft(QScreen* screen) {
    if (!isVisible() || screen != m_filled)
        return;
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
}

void ProjectorWindow::screenCame() {
    if (!m_lostScreen || !isVisible())
        return;
    if (QScreen* other = otherScreen())
        fill(other);
}

void ProjectorWindow::step(int levels) {
    m_page->step(levels);
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
    switch (event->key()) {
    case Qt::Key_B:
        setBlank(!m_blank);
        break;
    case Qt::Key_L:
        cycleLevels();
        break;
    case Qt::Key_S:
        swapScreens();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    m_lostScreen = false;
    emit closed();
}

} // namespace plumbline::ui
