// SPDX-License-Identifier: MIT
#include "ui/rubric_page/dimension_panel.h"
#include "ui/evidence/taken.h"

#include <algorithm>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/rubric_page/drop_frame.h"
#include "ui/rubric_page/evidence_list.h"
#include "ui/rubric_page/last_year_box.h"
#include "ui/rubric_page/rating_choice.h"
#include "ui/rubric_page/reason_edit.h"
#include "ui/rubric_page/statement_row.h"
#include "ui/rubric_page/statement_section.h"
#include "ui/rubric_page/step_list.h"
#include "ui/rubric_page/still_true.h"
#include "ui/session.h"
#include "ui/shell/appearance.h"
#include "ui/steps/step_edits.h"
#include "ui/text.h"

namespace plumbline::ui {

DimensionPanel::DimensionPanel(Session& session, const Appearance& appearance, Announcer& announcer,
                               QWidget* parent)
    : FocusScroll(new QWidget, parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_content(widget())
    , m_layout(new QVBoxLayout(m_content))
    , m_name(new QLabel(m_content))
    , m_place(new QLabel(m_content))
    , m_rating(new RatingChoice(appearance, m_content))
    , m_lastYear(new LastYearBox(appearance, m_content))
    , m_stillTrue(new StillTrue(session, appearance, announcer, m_content))
    , m_statements(new StatementSection(session, appearance, announcer, m_content))
    , m_reason(new ReasonEdit(m_content))
    , m_reasonProblem(new QLabel(m_content))
    , m_evidence(new EvidenceList(appearance, m_content))
    , m_steps(new StepList(appearance, m_content))
    , m_dropFrame(new DropFrame(appearance, this)) {
    setObjectName(QStringLiteral("dimensionPanel"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    for (QWidget* ground : {viewport(), m_content})
        ground->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    build();
    connectParts();
    connect(&appearance, &Appearance::changed, this, &DimensionPanel::restyle);
    restyle();
}

QLabel* DimensionPanel::addCaption(const QString& text) {
    auto* caption = new QLabel(text, m_content);
    caption->setTextFormat(Qt::PlainText);
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_captions.push_back(caption);
    m_layout->addWidget(caption);
    return caption;
}

void DimensionPanel::build() {
    for (QLabel* label : {m_name, m_place, m_reasonProblem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_reasonProblem->setForegroundRole(QPalette::BrightText);
    m_reasonProblem->hide();
    m_reason->setObjectName(QStringLiteral("reason"));
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_place);
    addCaption(tr("Rating"));
    m_layout->addWidget(m_rating);
    m_layout->addWidget(m_lastYear);
    m_layout->addWidget(m_stillTrue);
    addCaption(tr("What speaks for each level"));
    m_layout->addWidget(m_statements);
    m_reasonCaption = addCaption(tr("&Why this rating"));
    m_reasonCaption->setBuddy(m_reason);
    m_layout->addWidget(m_reason);
    m_layout->addWidget(m_reasonProblem);
    m_evidenceCaption = addCaption({});
    m_layout->addWidget(m_evidence);
    m_stepsCaption = addCaption({});
    m_layout->addWidget(m_steps);
    m_layout->addStretch();
}

void DimensionPanel::connectParts() {
    // A mark comes into view with its sentence.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focused) {
        auto* row = qobject_cast<StatementRow*>(focused ? focused->parentWidget() : nullptr);
        if (row && m_content->isAncestorOf(row))
            ensureWidgetVisible(row);
    });
    connect(m_rating, &RatingChoice::chosen, this, &DimensionPanel::rateRequested);
    connect(m_statements, &StatementSection::addEvidenceRequested, this,
            &DimensionPanel::addStatementEvidenceRequested);
    connect(m_statements, &StatementSection::nextStepsRequested, this, &DimensionPanel::nextStepsRequested);
    connect(m_stillTrue, &StillTrue::finished, this, &DimensionPanel::finished);
    connect(m_stillTrue, &StillTrue::formOpened, this, [this](bool open) {
        // One place for a reason at a time.
        m_reasonCaption->setHidden(open);
        m_reason->setHidden(open);
    });
    connect(m_reason, &ReasonEdit::committed, this,
            [this](const ReasonEdit::Target& target, const QString& text) {
                keepReason(target.assessment, target.dimension(), text);
            });
    connect(m_evidence, &EvidenceList::opened, this, &DimensionPanel::evidenceRequested);
    connect(m_evidence, &EvidenceList::addRequested, this, [this] { emit addEvidenceRequested(m_position); });
    connect(m_steps, &StepList::opened, this, &DimensionPanel::stepRequested);
    connect(m_steps, &StepList::addRequested, this, [this] { emit addNextStepRequested(m_position); });
    connect(m_steps, &StepList::doneRequested, this, &DimensionPanel::markDone);
}

void DimensionPanel::restyle() {
    m_name->setFont(m_appearance.font(Appearance::Text::Section));
    m_place->setFont(m_appearance.font(Appearance::Text::Small));
    QFont captionFont = m_appearance.font(Appearance::Text::Small);
    captionFont.setWeight(QFont::DemiBold);
    captionFont.setCapitalization(QFont::AllUppercase);
    captionFont.setLetterSpacing(QFont::PercentageSpacing, 104);
    for (QLabel* caption : m_captions) {
        caption->setFont(captionFont);
        caption->setContentsMargins(0, m_appearance.scaled(14), 0, 0);
    }
    const int edge = m_appearance.scaled(16);
    m_layout->setContentsMargins(edge, edge, edge, edge);
    m_layout->setSpacing(m_appearance.scaled(5));
    setMinimumWidth(m_appearance.scaled(264));
}

void DimensionPanel::showDimension(std::size_t position) {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot || position >= snapshot->ratings.size())
        return;
    const Rubric& rubric = *snapshot->rubric;
    const Dimension& dimension = rubric.dimension(position);
    const ReasonEdit::Target target{snapshot->assessment.id, dimension.id};
    if (m_reason->target() != target)
        m_reason->commit();
    const bool other = m_position != position || m_reason->target() != target;
    m_position = position;
    const Strand& strand = rubric.strandOf(position);
    const auto place = std::ranges::find(strand.dimensions, dimension) - strand.dimensions.begin() + 1;
    m_name->setText(toQString(dimension.name));
    m_place->setText(tr("%1 · %2 of %3", "strand, place of the dimension in it")
                         .arg(toQString(strand.name))
                         .arg(place)
                         .arg(strand.dimensions.size()));
    showRating();
    const auto last = lastYear(*snapshot, m_session.previous().get(), position);
    m_lastYear->setLastYear(last, std::holds_alternative<Unrated>(snapshot->ratings[position].value));
    m_stillTrue->show(*snapshot, last, position);
    m_statements->showDimension(position);
    m_reason->setReason(target, toQString(snapshot->ratings[position].reason));
    const auto evidence = evidenceFor(*snapshot, dimension.id);
    const auto steps = nextStepsFor(*snapshot, dimension.id);
    m_evidenceCaption->setText(tr("Evidence · %1").arg(evidence.size()));
    m_evidence->setEvidence(evidence);
    m_stepsCaption->setText(tr("Next steps · %1").arg(steps.size()));
    m_steps->setSteps(steps, m_session.clock().today(), rubric);
    if (other)
        m_reasonProblem->hide();
}

void DimensionPanel::showRating() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot || m_position >= snapshot->ratings.size())
        return;
    m_rating->setLevels(*snapshot->rubric);
    m_rating->setValue(snapshot->ratings[m_position].value);
}

void DimensionPanel::setEditable(bool editable) {
    m_editable = editable;
    m_rating->setEditable(editable);
    m_stillTrue->setEditable(editable);
    m_statements->setEditable(editable);
    m_reason->setReadOnly(!editable);
    m_evidence->setEditable(editable);
    m_steps->setEditable(editable, !m_session.isReadOnly());
}

void DimensionPanel::commitPending() {
    m_stillTrue->commitPending();
    m_reason->commitAll();
}

void DimensionPanel::forgetTyped() {
    m_stillTrue->forget();
    m_reason->forget();
}

void DimensionPanel::focusFirst() {
    m_rating->focusFirst();
}

void DimensionPanel::focusStatements(LevelRank level) {
    m_statements->focusLevel(level);
    // What has just opened has its place when this is done.
    QTimer::singleShot(0, this, [this] {
        if (QWidget* focused = m_content->focusWidget(); focused && focused->hasFocus())
            ensureWidgetVisible(focused);
    });
}

void DimensionPanel::keepReason(AssessmentId assessment, const DimensionId& dimension, const QString& text) {
    Parsed<Prose> reason = Prose::parse(toUtf8(text));
    if (!reason) {
        const Issue& issue = reason.issues.front();
        m_reasonProblem->setText(translated(issue.fact) + QLatin1Char(' ') + translated(issue.remedy));
        m_reasonProblem->show();
        return;
    }
    m_reasonProblem->hide();
    if (m_session.perform(SetReason{assessment, dimension, std::move(*reason.value)}))
        m_reason->accept({assessment, dimension});
}

void DimensionPanel::markDone(NextStepId id, bool done) {
    const SnapshotPointer snapshot = m_session.snapshot();
    const NextStep* step = findNextStep(*snapshot, id);
    if (!step)
        return;
    const StepStatus status = done ? StepStatus::Done : StepStatus::Open;
    const bool kept = m_session.perform(withStatus(snapshot->assessment.id, *step, status));
    if (!kept)
        m_steps->showTruth();
}

void DimensionPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_editable || !holdsFilePictureOrLink(*event->mimeData()))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropFrame->invite(tr("Drop to add as evidence for %1").arg(m_name->text()));
}

void DimensionPanel::dragMoveEvent(QDragMoveEvent* event) {
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void DimensionPanel::dragLeaveEvent(QDragLeaveEvent*) {
    m_dropFrame->hide();
}

void DimensionPanel::dropEvent(QDropEvent* event) {
    m_dropFrame->hide();
    if (!m_editable || !holdsFilePictureOrLink(*event->mimeData()))
        return event->ignore();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit evidenceDropped(m_position, *event->mimeData());
}

} // namespace plumbline::ui
