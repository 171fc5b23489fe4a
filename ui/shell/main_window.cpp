// SPDX-License-Identifier: MIT
#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/district/import_commands.h"
#include "ui/file_kind.h"
#include "ui/rating/ballot_commands.h"
#include "ui/shell/actions.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/shell/assessment_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

QString windowKey() {
    return QStringLiteral("window");
}

QString pageKey() {
    return QStringLiteral("page");
}

/// The files of this kind among those that are dragged.
QStringList filesOf(FileKind kind, const QMimeData& dragged) {
    QStringList paths;
    for (const QUrl& url : dragged.urls())
        if (url.isLocalFile() && fileKindOf(url.toLocalFile()) == kind)
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(Session& session, Appearance& appearance, Prompts& prompts)
    : m_session(session)
    , m_actions(new Actions(this))
    , m_announcer(new Announcer(appearance, this))
    , m_recent(new RecentFiles(this))
    , m_files(new FileCommands(session, appearance, prompts, *m_announcer, *m_recent, *m_actions, this))
    , m_strip(new MessageStrip(appearance, this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(*m_recent, appearance, this))
    , m_workspace(new Workspace(session, appearance, prompts, *m_announcer, *m_actions, this)) {
    new AssessmentCommands(session, appearance, prompts, *m_announcer, *m_actions, this);
    new ViewCommands(appearance, *m_actions, this);
    m_ballots = new BallotCommands(session, appearance, prompts, *m_announcer, *m_actions, this);
    m_import = new ImportCommands(session, appearance, prompts, *m_announcer, *m_actions, this);
    m_actions->fill(menuBar());
    build();
    connectWelcome();
    connectSession();
    connect((*m_actions)[Command::Quit], &QAction::triggered, this, &QWidget::close);
    restoreLayout();
    showFile();
}

void MainWindow::build() {
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_workspace);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);
    setAcceptDrops(true);
}

void MainWindow::connectWelcome() {
    connect(m_welcome, &WelcomePage::newRequested, m_files, &FileCommands::newSelfAssessment);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &FileCommands::open);
    connect(m_welcome, &WelcomePage::exampleRequested, m_files, &FileCommands::openExample);
    connect(m_welcome, &WelcomePage::fillInRequested, m_files, &FileCommands::fillInBallots);
    connect(m_welcome, &WelcomePage::fileRequested, m_files, &FileCommands::openPath);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::failed, m_strip, &MessageStrip::say);
    connect(&m_session, &Session::fileChanged, this, &MainWindow::showFile);
    connect(&m_session, &Session::currentChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::changed, this, [this] {
        m_strip->hide();
        refreshTitle();
    });
    connect(m_files, &FileCommands::aboutToLeave, m_workspace, &Workspace::settle);
    connect(m_files, &FileCommands::aboutToCopy, m_workspace, &Workspace::commitPending);
    connect(m_import, &ImportCommands::aboutToImport, m_workspace, &Workspace::commitPending);
    connect(m_import, &ImportCommands::openRequested, m_files, &FileCommands::openPath);
    connect((*m_actions)[Command::Undo], &QAction::triggered, this, [this] {
        m_workspace->commitPending();
        const QString what = m_session.undoText();
        if (m_session.undo())
            m_announcer->say(tr("Taken back: %1").arg(what));
    });
    connect((*m_actions)[Command::Redo], &QAction::triggered, this, [this] {
        const QString what = m_session.redoText();
        if (m_session.redo())
            m_announcer->say(tr("Done again: %1").arg(what));
    });
}

bool MainWindow::openPath(const QString& path) {
    return m_files->openPath(path);
}

void MainWindow::showFile() {
    const bool open = m_session.isOpen();
    for (const Command command : {Command::SaveCopy, Command::Export, Command::Close})
        (*m_actions)[command]->setEnabled(open);
    m_strip->hide();
    m_workspace->showFile();
    m_stack->setCurrentWidget(open ? static_cast<QWidget*>(m_workspace) : m_welcome);
    if (!open)
        m_welcome->refresh();
    refreshTitle();
}

void MainWindow::refreshTitle() {
    const SnapshotPointer snapshot = m_session.snapshot();
    setWindowTitle(snapshot ? toQString(snapshot->school.name) + QLatin1Char(' ') +
                                  toQString(snapshot->assessment.year.label())
                            : tr("Plumbline"));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const bool exports = m_session.isOpen() && !filesOf(FileKind::WorkbookJson, *event->mimeData()).isEmpty();
    for (const FileKind kind : {FileKind::Workbook, FileKind::Ballots})
        if (exports || !filesOf(kind, *event->mimeData()).isEmpty())
            event->acceptProposedAction();
}

/// Workbooks are opened, or imported into the one that is open. Ballot files go into the rating session that
/// is open; else one is filled in.
void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList ballots = filesOf(FileKind::Ballots, *event->mimeData());
    const QStringList workbooks = filesOf(FileKind::Workbook, *event->mimeData());
    const QStringList toImport = workbooks + filesOf(FileKind::WorkbookJson, *event->mimeData());
    event->acceptProposedAction();
    const bool intoSession = m_session.isOpen() && openSession(*m_session.snapshot());
    // The program that the files come from waits until this returns, and a dialog may follow.
    QTimer::singleShot(0, this, [=, this] {
        if (m_session.isOpen() && !toImport.isEmpty())
            m_import->takeDropped(toImport);
        else if (!workbooks.isEmpty())
            openPath(workbooks.first());
        else if (intoSession)
            m_ballots->importFiles(ballots);
        else if (!ballots.isEmpty())
            openPath(ballots.first());
    });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_workspace->settle();
    rememberLayout();
    event->accept();
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    constexpr QSize usual(1280, 800);
    constexpr QSize smallest(640, 480);
    resize(usual);
    restoreGeometry(settings.value(windowKey()).toByteArray());
    const int page = settings.value(pageKey(), static_cast<int>(WindowPage::Rubric)).toInt();
    m_workspace->setFirstPage(static_cast<WindowPage>(qBound(0, page, static_cast<int>(pageCount) - 1)));
    setMinimumSize(smallest);
}

void MainWindow::rememberLayout() const {
    QSettings settings;
    m_workspace->rememberLayout();
    settings.setValue(windowKey(), saveGeometry());
    settings.setValue(pageKey(), static_cast<int>(m_workspace->page()));
}

} // namespace plumbline::ui
