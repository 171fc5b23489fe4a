// SPDX-License-Identifier: MIT
#include "ui/shell/workspace.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/compare/compare_page.h"
#include "ui/district/district_page.h"
#include "ui/evidence/evidence_entry.h"
#include "ui/evidence/evidence_page.h"
#include "ui/overview/overview_page.h"
#include "ui/rating/session_page.h"
#include "ui/report/report_page.h"
#include "ui/rubric_page/rubric_page.h"
#include "ui/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/announcer.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/steps/focus_dialog.h"
#include "ui/steps/next_steps_page.h"
#include "ui/steps/step_entry.h"

#include <utility>

namespace plumbline::ui {

namespace {

constexpr std::array pageCommands{Command::ShowOverview, Command::ShowRubric,    Command::ShowSession,
                                  Command::ShowEvidence, Command::ShowNextSteps, Command::ShowCompare,
                                  Command::ShowReport,   Command::ShowDistrict};

std::size_t indexOf(WindowPage page) {
    return static_cast<std::size_t>(page);
}

QString nameOf(WindowPage page) {
    const std::array names{Workspace::tr("Overview"),       Workspace::tr("Rubric"),
                           Workspace::tr("Rating session"), Workspace::tr("Evidence"),
                           Workspace::tr("Next steps"),     Workspace::tr("Compare"),
                           Workspace::tr("Report"),         Workspace::tr("District")};
    return names[indexOf(page)];
}

QString keysOf(WindowPage page) {
    switch (page) {
    case WindowPage::Rubric:
        return Workspace::tr("1 2 3 rate · 0 clear · arrow keys move · N next unrated · E evidence · M mark "
                             "· X next steps · Y still true");
    case WindowPage::Session:
        return Workspace::tr(
            "T think · V vote · R reveal · M mark · P park · N next · E evidence · G rules · B blank");
    case WindowPage::Compare:
    case WindowPage::District:
    case WindowPage::Overview:
        return Workspace::tr("Arrow keys move · Enter opens");
    case WindowPage::Evidence:
    case WindowPage::NextSteps:
    case WindowPage::Report:
        break;
    }
    return Workspace::tr("Ctrl+K finds any command");
}

std::vector<QSplitter*> namedSplitters(const QWidget& page) {
    std::vector<QSplitter*> found;
    for (auto* splitter : page.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            found.push_back(splitter);
    return found;
}

QString splitterKey(const QSplitter& splitter) {
    return QStringLiteral("splitter/") + splitter.objectName();
}

} // namespace

Workspace::Workspace(Session& session, const Appearance& appearance, Prompts& prompts, Announcer& announcer,
                     const Actions& actions, QWidget* window)
    : QWidget(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_prompts(prompts)
    , m_announcer(announcer)
    , m_actions(actions)
    , m_evidenceEntry(new EvidenceEntry(session, appearance, prompts, announcer, window))
    , m_stepEntry(new StepEntry(session, appearance, announcer, window))
    , m_navigation(new Navigation(appearance, this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(session, appearance, this)) {
    for (std::size_t page = 0; page < pageCount; ++page) {
        m_navigation->addPage(nameOf(static_cast<WindowPage>(page)));
        connect(m_actions[pageCommands[page]], &QAction::triggered, this,
                [this, page] { showPage(static_cast<WindowPage>(page)); });
    }
    connect(m_navigation, &Navigation::pageRequested, this,
            [this](int page) { showPage(static_cast<WindowPage>(page)); });
    connect(m_actions[Command::FindEvidence], &QAction::triggered, this,
            [this] { pageOf<EvidencePage>(WindowPage::Evidence)->focusSearch(); });
    connect(m_stepEntry, &StepEntry::addEvidenceRequested, m_evidenceEntry,
            [this](std::size_t position) { m_evidenceEntry->addFor(position); });
    build();
}

void Workspace::build() {
    auto* header = new HeaderBar(m_session, m_appearance, m_actions, this);
    connect(header, &HeaderBar::assessmentRequested, this, [this](AssessmentId assessment) {
        commitPending();
        m_session.setCurrent(assessment);
    });
    connect(&m_session, &Session::contentsChanged, this, &Workspace::offerDistrict);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
}

void Workspace::showFile() {
    // Pages are made for one file: another begins with fresh ones.
    for (QWidget*& page : m_made)
        if (QWidget* old = std::exchange(page, nullptr))
            old->deleteLater();
    const bool open = m_session.isOpen();
    for (const Command command : pageCommands)
        m_actions[command]->setEnabled(open);
    m_actions[Command::FindEvidence]->setEnabled(open);
    offerDistrict();
    if (open)
        showPage(m_page);
}

void Workspace::rememberLayout() const {
    QSettings settings;
    for (const QWidget* page : m_made)
        if (page)
            for (const auto* splitter : namedSplitters(*page))
                settings.setValue(splitterKey(*splitter), splitter->saveState());
}

void Workspace::showPage(WindowPage page) {
    commitPending();
    m_page = page;
    QWidget*& made = m_made[indexOf(page)];
    if (!made) {
        made = makePage(page);
        m_pages->addWidget(made);
        for (auto* splitter : namedSplitters(*made))
            splitter->restoreState(QSettings().value(splitterKey(*splitter)).toByteArray());
    }
    m_pages->setCurrentWidget(made);
    m_navigation->setCurrent(static_cast<int>(page));
    m_status->setKeys(keysOf(page));
    // The keys that rate work at once.
    if (page == WindowPage::Rubric)
        if (auto* rubric = static_cast<RubricPage*>(made); !m_session.snapshot()->ratings.empty())
            rubric->showDimension(rubric->currentDimension());
    if (page == WindowPage::Session)
        static_cast<SessionPage*>(made)->focusNextStep();
}

QWidget* Workspace::makePage(WindowPage page) {
    switch (page) {
    case WindowPage::Overview: {
        auto* overview = new OverviewPage(m_session, {m_appearance, m_prompts, m_announcer}, m_pages);
        connect(overview, &OverviewPage::dimensionRequested, this, &Workspace::showDimension);
        connect(overview, &OverviewPage::stepRequested, this, &Workspace::showStep);
        connect(overview, &OverviewPage::evidenceRequested, this, &Workspace::showEvidence);
        connect(overview, &OverviewPage::focusRequested, this, &Workspace::chooseFocus);
        connect(overview, &OverviewPage::finalizeRequested, m_actions[Command::Finalize], &QAction::trigger);
        return overview;
    }
    case WindowPage::Rubric:
        return makeRubricPage();
    case WindowPage::Session: {
        auto* rating = new SessionPage(m_session, m_appearance, m_prompts, m_announcer, m_pages);
        connect(rating, &SessionPage::teamRequested, m_actions[Command::Team], &QAction::trigger);
        connect(rating, &SessionPage::evidenceRequested, m_evidenceEntry,
                [this](std::size_t position) { m_evidenceEntry->addFor(position); });
        auto* ballots = new QMenu(rating);
        for (const Command command : {Command::PrintSheets, Command::WriteBallots, Command::ImportBallots})
            ballots->addAction(m_actions[command]);
        rating->setBallotsMenu(ballots);
        return rating;
    }
    case WindowPage::Evidence: {
        auto* evidence = new EvidencePage(m_session, m_appearance, m_prompts, m_announcer, m_pages);
        connect(evidence, &EvidencePage::dimensionRequested, this, &Workspace::showDimension);
        return evidence;
    }
    case WindowPage::NextSteps: {
        auto* steps = new NextStepsPage(m_session, m_appearance, m_prompts, m_announcer, m_pages);
        connect(steps, &NextStepsPage::dimensionRequested, this, &Workspace::showDimension);
        connect(steps, &NextStepsPage::addEvidenceRequested, m_evidenceEntry,
                [this](std::size_t position) { m_evidenceEntry->addFor(position); });
        return steps;
    }
    case WindowPage::Compare: {
        auto* compare = new ComparePage(m_session, {m_appearance, m_prompts, m_announcer}, m_pages);
        connect(compare, &ComparePage::reportRequested, this, &Workspace::reportComparison);
        connect(compare, &ComparePage::dimensionRequested, this, &Workspace::showDimension);
        connect(compare, &ComparePage::newAssessmentRequested, m_actions[Command::NewYear],
                &QAction::trigger);
        return compare;
    }
    case WindowPage::District:
        return makeDistrictPage();
    case WindowPage::Report:
        break;
    }
    return new ReportPage(m_session, m_appearance, m_prompts, m_announcer, m_pages);
}

QWidget* Workspace::makeDistrictPage() {
    auto* district = new DistrictPage(m_session, {m_appearance, m_prompts, m_announcer}, m_pages);
    connect(district, &DistrictPage::assessmentRequested, this, &Workspace::showAssessment);
    return district;
}

RubricPage* Workspace::makeRubricPage() {
    auto* rubric = new RubricPage(m_session, m_appearance, m_prompts, m_announcer, m_pages);
    connect(rubric, &RubricPage::evidenceRequested, this, &Workspace::showEvidence);
    connect(rubric, &RubricPage::stepRequested, this, &Workspace::showStep);
    connect(rubric, &RubricPage::addEvidenceRequested, m_evidenceEntry,
            [this](std::size_t position) { m_evidenceEntry->addFor(position); });
    connect(rubric, &RubricPage::addStatementEvidenceRequested, m_evidenceEntry,
            &EvidenceEntry::addForStatement);
    connect(rubric, &RubricPage::addNextStepRequested, m_stepEntry,
            [this](std::size_t position) { m_stepEntry->addFor(position); });
    connect(
        rubric, &RubricPage::evidenceDropped, m_evidenceEntry,
        [this](std::size_t position, const QMimeData& offered) { m_evidenceEntry->take(position, offered); });
    return rubric;
}

template <class PageType>
PageType* Workspace::pageOf(WindowPage page) {
    showPage(page);
    return static_cast<PageType*>(m_made[indexOf(page)]);
}

void Workspace::showDimension(std::size_t position) {
    pageOf<RubricPage>(WindowPage::Rubric)->showDimension(position);
}

void Workspace::showEvidence(EvidenceId evidence) {
    pageOf<EvidencePage>(WindowPage::Evidence)->showEvidence(evidence);
}

void Workspace::showStep(NextStepId step) {
    pageOf<NextStepsPage>(WindowPage::NextSteps)->showStep(step);
}

void Workspace::chooseFocus() {
    auto* dialog = new FocusDialog(m_session, m_appearance, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FocusDialog::saved, this, [this](const QString& words) { m_announcer.say(words); });
    dialog->open();
}

void Workspace::showAssessment(AssessmentId assessment, std::optional<std::size_t> position) {
    commitPending();
    if (!m_session.setCurrent(assessment))
        return;
    if (position)
        showDimension(*position);
    else
        showPage(WindowPage::Overview);
}

void Workspace::offerDistrict() {
    const bool several = m_session.contents().size() > 1;
    m_navigation->setOffered(static_cast<int>(WindowPage::District), several);
    m_actions[Command::ShowDistrict]->setEnabled(several);
    if (!several && m_page == WindowPage::District && m_session.isOpen())
        showPage(WindowPage::Overview);
}

void Workspace::reportComparison(const std::vector<AssessmentId>& columns) {
    pageOf<ReportPage>(WindowPage::Report)->showComparison(columns);
}

void Workspace::commitPending() {
    if (auto* rubric = static_cast<RubricPage*>(m_made[indexOf(WindowPage::Rubric)]))
        rubric->commitPending();
    if (auto* rating = static_cast<SessionPage*>(m_made[indexOf(WindowPage::Session)]))
        rating->commitPending();
    if (auto* report = static_cast<ReportPage*>(m_made[indexOf(WindowPage::Report)]))
        report->commitPending();
}

void Workspace::settle() {
    commitPending();
    if (auto* rating = static_cast<SessionPage*>(m_made[indexOf(WindowPage::Session)]))
        rating->settle();
}

} // namespace plumbline::ui
