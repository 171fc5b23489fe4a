// SPDX-License-Identifier: MIT
#include "ui/shell/main_window.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/compare_page.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_page.h"
#include "ui/overview/overview_page.h"
#include "ui/report/report_page.h"
#include "ui/rubric_page/rubric_page.h"
#include "ui/shell/actions.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/shell/assessment_commands.h"
#include "ui/shell/file_commands.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/navigation.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/status_line.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/welcome_page.h"
#include "ui/steps/next_steps_page.h"
#include "ui/steps/step_entry.h"
#include "ui/text.h"

namespace plumbline::ui {

namespace {

constexpr std::array pageCommands{Command::ShowOverview,  Command::ShowRubric,  Command::ShowEvidence,
                                  Command::ShowNextSteps, Command::ShowCompare, Command::ShowReport};

std::size_t indexOf(WindowPage page) {
    return static_cast<std::size_t>(page);
}

QString nameOf(WindowPage page) {
    const std::array names{MainWindow::tr("Overview"), MainWindow::tr("Rubric"),
                           MainWindow::tr("Evidence"), MainWindow::tr("Next steps"),
                           MainWindow::tr("Compare"),  MainWindow::tr("Report")};
    return names[indexOf(page)];
}

QString keysOf(WindowPage page) {
    switch (page) {
    case WindowPage::Rubric:
        return MainWindow::tr("1 2 3 rate · 0 clear · arrow keys move · N next unrated · E evidence");
    case WindowPage::Compare:
    case WindowPage::Overview:
        return MainWindow::tr("Arrow keys move · Enter opens");
    case WindowPage::Evidence:
    case WindowPage::NextSteps:
    case WindowPage::Report:
        break;
    }
    return MainWindow::tr("Ctrl+K finds any command");
}

} // namespace

MainWindow::MainWindow(Session& session, Appearance& appearance, Prompts& prompts)
    : m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_actions(new Actions(this))
    , m_announcer(new Announcer(appearance, this))
    , m_recent(new RecentFiles(this))
    , m_files(new FileCommands(session, appearance, prompts, *m_announcer, *m_recent, *m_actions, this))
    , m_evidenceEntry(new EvidenceEntry(session, appearance, prompts, *m_announcer, this))
    , m_stepEntry(new StepEntry(session, appearance, *m_announcer, this))
    , m_stack(new QStackedWidget(this)) {
    new AssessmentCommands(session, appearance, prompts, *m_announcer, *m_actions, this);
    new ViewCommands(appearance, *m_actions, this);
    m_actions->fill(menuBar());
    build();
    connectSession();
    connect((*m_actions)[Command::Quit], &QAction::triggered, this, &QWidget::close);
    connect(m_files, &FileCommands::aboutToLeave, this, &MainWindow::commitPending);
    restoreLayout();
    showFile();
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    m_welcome = new WelcomePage(*m_recent, m_appearance, this);
    connect(m_welcome, &WelcomePage::newRequested, m_files, &FileCommands::newSelfAssessment);
    connect(m_welcome, &WelcomePage::openRequested, m_files, &FileCommands::open);
    connect(m_welcome, &WelcomePage::exampleRequested, m_files, &FileCommands::openExample);
    connect(m_welcome, &WelcomePage::fileRequested, m_files, &FileCommands::openPath);

    m_workspace = new QWidget(this);
    auto* header = new HeaderBar(m_session, m_appearance, *m_actions, m_workspace);
    connect(header, &HeaderBar::assessmentRequested, this, [this](AssessmentId assessment) {
        commitPending();
        m_session.setCurrent(assessment);
    });
    m_navigation = new Navigation(m_appearance, m_workspace);
    m_pages = new QStackedWidget(m_workspace);
    m_status = new StatusLine(m_session, m_appearance, m_workspace);
    for (std::size_t page = 0; page < pageCount; ++page) {
        m_navigation->addPage(nameOf(static_cast<WindowPage>(page)));
        connect((*m_actions)[pageCommands[page]], &QAction::triggered, this,
                [this, page] { showPage(static_cast<WindowPage>(page)); });
    }
    connect(m_navigation, &Navigation::pageRequested, this,
            [this](int page) { showPage(static_cast<WindowPage>(page)); });

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(m_workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);

    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_workspace);
    auto* central = new QWidget(this);
    m_strip = new MessageStrip(m_appearance, central);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    setCentralWidget(central);
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::failed, m_strip, &MessageStrip::say);
    connect(&m_session, &Session::fileChanged, this, &MainWindow::showFile);
    connect(&m_session, &Session::currentChanged, this, &MainWindow::refreshTitle);
    connect(&m_session, &Session::changed, this, [this] { m_strip->hide(); });
    connect((*m_actions)[Command::Undo], &QAction::triggered, this, [this] {
        commitPending();
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
    // Pages are made for one file: another begins with fresh ones.
    for (QWidget*& page : m_made)
        if (QWidget* old = std::exchange(page, nullptr))
            old->deleteLater();
    for (const Command command : pageCommands)
        (*m_actions)[command]->setEnabled(open);
    for (const Command command : {Command::SaveCopy, Command::Close, Command::FullText})
        (*m_actions)[command]->setEnabled(open);
    m_strip->hide();
    m_stack->setCurrentWidget(open ? m_workspace : m_welcome);
    if (open)
        showPage(m_page);
    else
        m_welcome->refresh();
    refreshTitle();
}

void MainWindow::refreshTitle() {
    const SnapshotPointer snapshot = m_session.snapshot();
    setWindowTitle(snapshot ? toQString(snapshot->school.name) + QLatin1Char(' ') +
                                  toQString(snapshot->assessment.year.label())
                            : tr("Plumbline"));
}

void MainWindow::showPage(WindowPage page) {
    commitPending();
    m_page = page;
    QWidget*& made = m_made[indexOf(page)];
    if (!made) {
        made = makePage(page);
        m_pages->addWidget(made);
    }
    m_pages->setCurrentWidget(made);
    m_navigation->setCurrent(static_cast<int>(page));
    m_status->setKeys(keysOf(page));
}

QWidget* MainWindow::makePage(WindowPage page) {
    switch (page) {
    case WindowPage::Overview: {
        auto* overview = new OverviewPage(m_session, m_appearance, m_pages);
        connect(overview, &OverviewPage::dimensionRequested, this, &MainWindow::showDimension);
        connect(overview, &OverviewPage::stepRequested, this, &MainWindow::showStep);
        return overview;
    }
    case WindowPage::Rubric:
        return makeRubricPage();
    case WindowPage::Evidence: {
        auto* evidence = new EvidencePage(m_session, m_appearance, m_prompts, *m_announcer, m_pages);
        connect(evidence, &EvidencePage::dimensionRequested, this, &MainWindow::showDimension);
        return evidence;
    }
    case WindowPage::NextSteps: {
        auto* steps = new NextStepsPage(m_session, m_appearance, *m_announcer, m_pages);
        connect(steps, &NextStepsPage::dimensionRequested, this, &MainWindow::showDimension);
        return steps;
    }
    case WindowPage::Compare: {
        auto* compare = new ComparePage(m_session, m_appearance, m_pages);
        connect(compare, &ComparePage::reportRequested, this, &MainWindow::reportComparison);
        connect(compare, &ComparePage::dimensionRequested, this, &MainWindow::showDimension);
        connect(compare, &ComparePage::newAssessmentRequested, (*m_actions)[Command::NewYear],
                &QAction::trigger);
        return compare;
    }
    case WindowPage::Report:
        break;
    }
    return new ReportPage(m_session, m_appearance, m_prompts, *m_announcer, m_pages);
}

RubricPage* MainWindow::makeRubricPage() {
    auto* rubric = new RubricPage(m_session, m_appearance, m_prompts, *m_announcer, m_pages);
    connect(rubric, &RubricPage::evidenceRequested, this, &MainWindow::showEvidence);
    connect(rubric, &RubricPage::stepRequested, this, &MainWindow::showStep);
    connect(rubric, &RubricPage::addEvidenceRequested, m_evidenceEntry,
            [this](std::size_t position) { m_evidenceEntry->addFor(position); });
    connect(rubric, &RubricPage::addNextStepRequested, m_stepEntry,
            [this](std::size_t position) { m_stepEntry->addFor(position); });
    connect(rubric, &RubricPage::filesDropped, m_evidenceEntry,
            [this](std::size_t position, const QStringList& paths) {
                m_evidenceEntry->addFiles(position, paths);
            });
    connect(rubric, &RubricPage::linkDropped, m_evidenceEntry,
            [this](std::size_t position, const QString& link) { m_evidenceEntry->addLink(position, link); });
    return rubric;
}

template <class PageType>
PageType* MainWindow::pageOf(WindowPage page) {
    showPage(page);
    return static_cast<PageType*>(m_made[indexOf(page)]);
}

void MainWindow::showDimension(std::size_t position) {
    pageOf<RubricPage>(WindowPage::Rubric)->showDimension(position);
}

void MainWindow::showEvidence(EvidenceId evidence) {
    pageOf<EvidencePage>(WindowPage::Evidence)->showEvidence(evidence);
}

void MainWindow::showStep(NextStepId step) {
    pageOf<NextStepsPage>(WindowPage::NextSteps)->showStep(step);
}

void MainWindow::reportComparison(const std::vector<AssessmentId>& columns) {
    pageOf<ReportPage>(WindowPage::Report)->showComparison(columns);
}

void MainWindow::commitPending() {
    if (auto* rubric = static_cast<RubricPage*>(m_made[indexOf(WindowPage::Rubric)]))
        rubric->commitPending();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    commitPending();
    rememberLayout();
    event->accept();
}

void MainWindow::restoreLayout() {
    const QSettings settings;
    constexpr QSize usual(1280, 800);
    resize(usual);
    restoreGeometry(settings.value(QStringLiteral("window")).toByteArray());
    const int page = settings.value(QStringLiteral("page"), static_cast<int>(WindowPage::Rubric)).toInt();
    m_page = static_cast<WindowPage>(qBound(0, page, static_cast<int>(pageCount) - 1));
    setMinimumSize(640, 480);
}

void MainWindow::rememberLayout() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window"), saveGeometry());
    settings.setValue(QStringLiteral("page"), static_cast<int>(m_page));
}

} // namespace plumbline::ui
