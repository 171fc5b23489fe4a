// SPDX-License-Identifier: MIT
#include "ui/shell/header_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

#include "analysis/wording_of.h"
#include "ui/district/school_chooser.h"
#include "ui/session.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

constexpr int smallestName = 60;

/// An arrow that turns back; mirrored for redo. Drawn, so that it takes the theme's colour.
QPixmap turningArrow(const QColor& colour, int size, qreal ratio, bool mirrored) {
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    if (mirrored) {
        painter.translate(size, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(QPen(colour, size / 9.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal unit = size / 16.0;
    QPainterPath path(QPointF(6.2, 2.8) * unit);
    path.lineTo(QPointF(2.6, 6.4) * unit);
    path.lineTo(QPointF(6.2, 10) * unit);
    path.moveTo(QPointF(2.6, 6.4) * unit);
    path.lineTo(QPointF(9.6, 6.4) * unit);
    path.cubicTo(QPointF(14.6, 6.4) * unit, QPointF(14.6, 13.4) * unit, QPointF(9.6, 13.4) * unit);
    path.lineTo(QPointF(7.4, 13.4) * unit);
    painter.drawPath(path);
    return pixmap;
}

QIcon arrowIcon(const Theme& theme, int size, qreal ratio, bool mirrored) {
    QIcon icon(turningArrow(theme.ink(), size, ratio, mirrored));
    icon.addPixmap(turningArrow(theme.hairline(), size, ratio, mirrored), QIcon::Disabled);
    return icon;
}

} // namespace

HeaderBar::HeaderBar(Session& session, const Appearance& appearance, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_school(new TonedLabel(appearance, Appearance::Text::Section, TonedLabel::Tone::Ink, this))
    , m_schoolChoice(new QPushButton(this))
    , m_assessment(new QComboBox(this))
    , m_status(new TonedLabel(appearance, Appearance::Text::Body, TonedLabel::Tone::Muted, this))
    , m_undoAction(actions[Command::Undo])
    , m_redoAction(actions[Command::Redo])
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this)) {
    m_school->setWordWrap(false);
    m_status->setWordWrap(false);
    m_school->setObjectName(QStringLiteral("schoolName"));
    m_schoolChoice->setObjectName(QStringLiteral("schoolChoice"));
    m_schoolChoice->setAccessibleDescription(tr("Opens a list of schools to search in."));
    connect(m_schoolChoice, &QPushButton::clicked, this, &HeaderBar::chooseSchool);
    m_assessment->setObjectName(QStringLiteral("assessmentChoice"));
    m_assessment->setAccessibleName(tr("Assessment"));
    m_assessment->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_status->setObjectName(QStringLiteral("assessmentStatus"));
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    connect(m_undo, &QToolButton::clicked, m_undoAction, &QAction::trigger);
    connect(m_redo, &QToolButton::clicked, m_redoAction, &QAction::trigger);
    auto* rating = new QPushButton(tr("Rating session"), this);
    rating->setObjectName(QStringLiteral("sessionButton"));
    connect(rating, &QPushButton::clicked, actions[Command::ShowSession], &QAction::trigger);
    auto* report = new QPushButton(tr("Report"), this);
    report->setProperty("primary", true);
    report->setObjectName(QStringLiteral("reportButton"));
    connect(report, &QPushButton::clicked, actions[Command::ShowReport], &QAction::trigger);

    auto* layout = new QHBoxLayout(this);
    constexpr int side = 14;
    layout->setContentsMargins(side, 7, side, 8);
    layout->setSpacing(10);
    layout->addWidget(m_school);
    layout->addWidget(m_schoolChoice);
    layout->addWidget(m_assessment);
    layout->addWidget(m_status);
    layout->addStretch(1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(rating);
    layout->addWidget(report);

    connect(m_assessment, &QComboBox::activated, this, [this](int index) {
        emit assessmentRequested(AssessmentId(m_assessment->itemData(index).toLongLong()));
    });
    connect(&session, &Session::fileChanged, this, &HeaderBar::refresh);
    connect(&session, &Session::currentChanged, this, &HeaderBar::refresh);
    connect(&session, &Session::contentsChanged, this, &HeaderBar::refresh);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.assessment)
            refresh();
    });
    connect(&session, &Session::historyChanged, this, &HeaderBar::refreshHistory);
    connect(&appearance, &Appearance::changed, this, [this] {
        drawIcons();
        fitSchool();
    });
    drawIcons();
    refreshHistory();
}

void HeaderBar::drawIcons() {
    const int size = m_appearance.scaled(18);
    for (auto [button, mirrored] : {std::pair(m_undo, false), std::pair(m_redo, true)}) {
        button->setIconSize(QSize(size, size));
        button->setIcon(arrowIcon(m_appearance.theme(), size, devicePixelRatioF(), mirrored));
    }
}

void HeaderBar::refresh() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const QtWording wording;
    m_status->setText(toQString(statusText(wording, snapshot->assessment.status)));
    const QSignalBlocker quiet(m_assessment);
    m_assessment->clear();
    const std::vector<SchoolSummary>& schools = m_session.contents();
    m_school->setVisible(schools.size() < 2);
    m_schoolChoice->setVisible(schools.size() > 1);
    const auto here = std::ranges::find(schools, snapshot->school.id,
                                        [](const SchoolSummary& one) { return one.school.id; });
    // The years of one school: those of a district's thousand are behind the choice of the school.
    if (here != schools.end())
        for (auto summary = here->assessments.rbegin(); summary != here->assessments.rend(); ++summary)
            m_assessment->addItem(tr("%1 self-assessment").arg(toQString(summary->assessment.year.label())),
                                  QVariant::fromValue<qlonglong>(summary->assessment.id.value()));
    m_assessment->setCurrentIndex(
        m_assessment->findData(QVariant::fromValue<qlonglong>(snapshot->assessment.id.value())));
    fitSchool();
}

void HeaderBar::fitSchool() {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return;
    const QString name = toQString(snapshot->school.name);
    int others = layout()->contentsMargins().left() + layout()->contentsMargins().right();
    for (int i = 0; i < layout()->count(); ++i)
        if (const QWidget* widget = layout()->itemAt(i)->widget();
            widget && widget != m_school && widget != m_schoolChoice)
            others += widget->sizeHint().width() + layout()->spacing();
    const int room = std::max(width() - others - 2 * layout()->spacing(), m_appearance.scaled(smallestName));
    m_school->setText(m_school->fontMetrics().elidedText(name, Qt::ElideRight, room));
    m_school->setAccessibleName(name);
    m_school->setToolTip(m_school->text() == name ? QString() : name.toHtmlEscaped());
    const QString arrow = QStringLiteral("  ▾");
    const int inside =
        room - m_schoolChoice->fontMetrics().horizontalAdvance(arrow) - m_appearance.scaled(30);
    const QString shown = m_schoolChoice->fontMetrics().elidedText(
        name, Qt::ElideRight, std::max(inside, m_appearance.scaled(smallestName)));
    m_schoolChoice->setText(asCaption(shown) + arrow);
    m_schoolChoice->setAccessibleName(tr("School: %1").arg(name));
    m_schoolChoice->setToolTip(shown == name ? QString() : name.toHtmlEscaped());
}

void HeaderBar::chooseSchool() {
    if (!m_chooser) {
        m_chooser = new SchoolChooser(m_appearance, this);
        connect(m_chooser, &SchoolChooser::chosen, this, &HeaderBar::openSchool);
    }
    std::vector<SchoolName> names;
    names.reserve(m_session.contents().size());
    for (const SchoolSummary& school : m_session.contents())
        names.push_back({school.school.id, toQString(school.school.name)});
    m_chooser->popUp(names, m_session.snapshot()->school.id, *m_schoolChoice);
}

void HeaderBar::openSchool(SchoolId school) {
    const std::vector<SchoolSummary>& schools = m_session.contents();
    const auto chosen =
        std::ranges::find(schools, school, [](const SchoolSummary& one) { return one.school.id; });
    if (chosen == schools.end() || chosen->assessments.empty())
        return;
    const SchoolYear year = m_session.snapshot()->assessment.year;
    const auto same = std::ranges::find(chosen->assessments, year,
                                        [](const AssessmentSummary& one) { return one.assessment.year; });
    const AssessmentSummary& its = same != chosen->assessments.end() ? *same : chosen->assessments.back();
    emit assessmentRequested(its.assessment.id);
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSchool();
}

void HeaderBar::refreshHistory() {
    const auto dress = [](QToolButton* button, QAction* action, const QString& verb, const QString& what,
                          const QString& why) {
        const QString text = what.isEmpty() ? verb : verb + QStringLiteral(": ") + what;
        action->setEnabled(!what.isEmpty());
        action->setText(text);
        button->setEnabled(!what.isEmpty());
        button->setAccessibleName(text);
        button->setToolTip((why.isEmpty() ? text : why).toHtmlEscaped());
    };
    dress(m_undo, m_undoAction, tr("Undo"), m_session.undoText(), m_session.undoBarrier());
    dress(m_redo, m_redoAction, tr("Redo"), m_session.redoText(), {});
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.theme().surface());
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_appearance.theme().hairline());
}

} // namespace plumbline::ui
