// SPDX-License-Identifier: MIT
#include "ui/rubric_page/rubric_page.h"

#include <algorithm>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

#include "analysis/gaps.h"
#include "ui/rubric_page/dimension_panel.h"
#include "ui/rubric_page/rubric_grid.h"
#include "ui/rubric_page/statement_section.h"
#include "ui/rubric_page/still_true.h"
#include "ui/shell/announcer.h"
#include "ui/shell/appearance.h"
#include "ui/steps/unmet_steps.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

RubricPage::RubricPage(Session& session, const Appearance& appearance, Prompts&, Announcer& announcer,
                       QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_title(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_controls(new QWidget(this))
    , m_fullText(new QCheckBox(tr("Show full text"), m_controls))
    , m_nextUnrated(new QPushButton(tr("Next not rated"), m_controls))
    , m_details(new QPushButton(m_controls))
    , m_notice(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_grid(new RubricGrid(appearance, m_splitter))
    , m_panel(new DimensionPanel(session, appearance, announcer, m_splitter))
    , m_unmetSteps(new UnmetSteps(session, announcer, this)) {
    setObjectName(QStringLiteral("rubricPage"));
    setAccessibleName(tr("Rubric"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_splitter->setObjectName(QStringLiteral("rubricSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_notice->setBackgroundRole(QPalette::AlternateBase);
    m_notice->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    connectParts();
    connectSession();
    showPanel(true);
    restyle();
    showAssessment();
}

QWidget* RubricPage::makeBar() {
    auto* bar = new QWidget(this);
    m_title->setWordWrap(false);
    m_title->setForegroundRole(QPalette::WindowText);
    m_nextUnrated->setObjectName(QStringLiteral("nextUnrated"));
    m_fullText->setObjectName(QStringLiteral("fullText"));
    m_details->setObjectName(QStringLiteral("details"));
    auto* controls = new WrapLayout(m_controls);
    controls->addWidget(m_fullText);
    controls->addWidget(m_nextUnrated);
    controls->addWidget(m_details);
    auto* layout = new QHBoxLayout(bar);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addWidget(m_controls);
    return bar;
}

void RubricPage::connectParts() {
    connect(m_nextUnrated, &QPushButton::clicked, this, &RubricPage::goToNextUnrated);
    connect(m_fullText, &QCheckBox::toggled, m_grid, &RubricGrid::setFullText);
    connect(m_details, &QPushButton::clicked, this, [this] { showPanel(!m_panelShown); });
    connect(m_grid, &RubricGrid::rateRequested, this, &RubricPage::rate);
    connect(m_grid, &RubricGrid::nextUnratedRequested, this, &RubricPage::goToNextUnrated);
    connect(m_grid, &RubricGrid::addEvidenceRequested, this, &RubricPage::requestEvidence);
    connect(m_grid, &RubricGrid::statementsRequested, this, &RubricPage::goToStatements);
    connect(m_grid, &RubricGrid::nextStepsRequested, m_unmetSteps, &UnmetSteps::add);
    connect(m_panel, &DimensionPanel::nextStepsRequested, m_unmetSteps, &UnmetSteps::add);
    connect(m_grid, &RubricGrid::stillTrueRequested, this, [this] {
        showPanel(true);
        m_panel->stillTrue().begin();
    });
    connect(m_panel, &DimensionPanel::finished, this, [this] { showDimension(m_grid->current()); });
    connect(m_grid, &RubricGrid::statementPressed, this,
            [this](const StatementPlace& place, const QPoint& under) {
                m_grid->setCurrent(place.position);
                m_panel->statements().openMenu(place, under);
            });
    connect(m_grid, &RubricGrid::currentMoved, this, [this](std::size_t position) {
        m_panel->showDimension(position);
        emit currentDimensionChanged(position);
    });
    connect(m_panel, &DimensionPanel::rateRequested, this,
            [this](const RatingValue& value) { rate(m_grid->current(), value); });
    connect(m_panel, &DimensionPanel::evidenceRequested, this, &RubricPage::evidenceRequested);
    connect(m_panel, &DimensionPanel::addEvidenceRequested, this, &RubricPage::requestEvidence);
    connect(m_panel, &DimensionPanel::addStatementEvidenceRequested, this,
            &RubricPage::addStatementEvidenceRequested);
    connect(m_panel, &DimensionPanel::stepRequested, this, &RubricPage::stepRequested);
    connect(m_panel, &DimensionPanel::addNextStepRequested, this, &RubricPage::addNextStepRequested);
    connect(m_panel, &DimensionPanel::evidenceDropped, this, &RubricPage::evidenceDropped);
}

void RubricPage::connectSession() {
    connect(&m_session, &Session::currentChanged, this, &RubricPage::showAssessment);
    connect(&m_session, &Session::fileChanged, this, [this] {
        m_panel->forgetTyped();
        showAssessment();
    });
    connect(&m_session, &Session::changed, this, &RubricPage::showChanged);
    connect(&m_appearance, &Appearance::changed, this, &RubricPage::restyle);
}

std::size_t RubricPage::currentDimension() const {
    return m_grid->current();
}

void RubricPage::showDimension(std::size_t position) {
    if (m_narrow)
        showPanel(false);
    m_grid->setCurrent(position);
    m_grid->focusCurrent();
}

void RubricPage::commitPending() {
    m_panel->commitPending();
}

void RubricPage::goToNextUnrated() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    if (const auto next = nextUnrated(*snapshot, m_grid->current()))
        showDimension(*next);
    else
        m_announcer.say(tr("All dimensions are rated"));
}

void RubricPage::showAssessment() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    m_title->setText(tr("%1 · version %2", "rubric")
                         .arg(toQString(snapshot->rubric->title()), toQString(snapshot->rubric->version())));
    m_grid->showAll(snapshot, m_session.previous());
    m_panel->showDimension(m_grid->current());
    showEditable();
}

void RubricPage::showChanged(const Changed& what) {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    // An edit of last year's assessment changes what is shown of it here.
    if (m_session.previous() != m_grid->previous())
        return showAssessment();
    if (what.assessment)
        showEditable();
    m_grid->showChanged(snapshot, what.dimensions);
    if (std::ranges::find(what.dimensions, m_grid->current()) != what.dimensions.end())
        m_panel->showDimension(m_grid->current());
}

void RubricPage::showEditable() {
    const QString why = m_session.whyNotEditable();
    m_notice->setText(why);
    m_notice->setVisible(!why.isEmpty());
    m_grid->setEditable(why.isEmpty());
    m_panel->setEditable(why.isEmpty());
}

void RubricPage::rate(std::size_t position, const RatingValue& value) {
    const SnapshotPointer snapshot = m_session.snapshot();
    const DimensionId dimension = snapshot->rubric->dimension(position).id;
    if (m_session.perform(SetRating{snapshot->assessment.id, dimension, value}))
        announce(position, value);
    m_grid->showTruth(position);
    m_grid->setCurrent(position);
    m_panel->showRating();
}

void RubricPage::announce(std::size_t position, const RatingValue& value) {
    const Rubric& rubric = *m_session.snapshot()->rubric;
    const QString name = toQString(rubric.dimension(position).name);
    if (const auto level = levelOf(value))
        m_announcer.say(
            tr("%1. %2 rated.", "level, dimension").arg(toQString(rubric.level(*level).name), name));
    else if (std::holds_alternative<NotApplicable>(value))
        m_announcer.say(tr("%1: not applicable.", "dimension").arg(name));
    else
        m_announcer.say(tr("Rating cleared"));
}

void RubricPage::goToStatements(LevelRank level) {
    showPanel(true);
    m_panel->focusStatements(level);
}

void RubricPage::requestEvidence(std::size_t position) {
    const QString why = m_session.whyNotEditable();
    if (why.isEmpty())
        emit addEvidenceRequested(position);
    else
        m_announcer.say(why);
}

void RubricPage::showPanel(bool shown) {
    m_panelShown = shown;
    m_details->setText(shown ? tr("Hide details") : tr("Show details"));
    m_panel->setVisible(shown);
    m_grid->setVisible(!m_narrow || !shown);
}

void RubricPage::fit() {
    const int edge = m_appearance.scaled(12);
    m_title->setVisible(m_title->sizeHint().width() + m_controls->sizeHint().width() + 3 * edge <= width());
    const bool narrow = width() < m_appearance.scaled(680);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showPanel(!narrow);
}

void RubricPage::restyle() {
    const int edge = m_appearance.scaled(12);
    m_notice->setContentsMargins(edge, edge / 2, edge, edge / 2);
    m_title->parentWidget()->layout()->setContentsMargins(edge, edge / 2, edge, edge / 2);
    m_fullText->setMinimumHeight(m_nextUnrated->sizeHint().height());
    fit();
}

/// Until someone moves the border, the panel has about a quarter of the width.
void RubricPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    const int panel = std::clamp(width() * 28 / 100, m_appearance.scaled(288), m_appearance.scaled(360));
    m_splitter->setSizes({width() - panel, panel});
}

void RubricPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void RubricPage::keyPressEvent(QKeyEvent* event) {
    const bool inPanel = m_panel->isAncestorOf(focusWidget());
    if (event->key() == Qt::Key_F6 && !inPanel) {
        showPanel(true);
        m_panel->focusFirst();
    } else if ((event->key() == Qt::Key_F6 || event->key() == Qt::Key_Escape) && inPanel) {
        showDimension(m_grid->current());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace plumbline::ui
