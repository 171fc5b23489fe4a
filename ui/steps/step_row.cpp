// SPDX-License-Identifier: MIT
#include "ui/steps/step_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

StepRow::StepRow(const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    , m_appearance(appearance)
    , m_done(new QCheckBox(this))
    , m_text(new TonedLabel(appearance, Role::Body, Tone::Ink, this))
    , m_overdue(new TonedLabel(appearance, Role::Small, Tone::Error, this))
    , m_facts(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_more(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_reviewDone(new QPushButton(tr("Done…"), this))
    , m_goesOn(new QPushButton(tr("Goes on"), this))
    , m_reviewDropped(new QPushButton(tr("Dropped…"), this))
    , m_dimension(new QPushButton(this))
    , m_status(new QComboBox(this))
    , m_outcome(new QPushButton(tr("Outcome…"), this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove"), this)) {
    setFrameShape(QFrame::StyledPanel);
    for (const StepStatus status : stepStatuses)
        m_status->addItem(statusName(status));
    build();
    connectParts();
}

void StepRow::build() {
    constexpr int smallestTarget = 24;
    m_done->setMinimumSize(smallestTarget, smallestTarget);
    auto* words = new QVBoxLayout;
    words->setSpacing(m_appearance.scaled(2));
    for (TonedLabel* label : {m_text, m_overdue, m_facts, m_more})
        words->addWidget(label);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addLayout(words, 1);
    m_columns->addWidget(makeControls());

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_done, 0, Qt::AlignTop);
    layout->addLayout(m_columns, 1);
}

QWidget* StepRow::makeControls() {
    auto* controls = new QWidget(this);
    controls->setLayout(new WrapLayout);
    for (QPushButton* button : {m_reviewDone, m_goesOn, m_reviewDropped}) {
        button->setAutoDefault(false);
        controls->layout()->addWidget(button);
    }
    controls->layout()->addWidget(m_dimension);
    controls->layout()->addWidget(m_status);
    for (QPushButton* button : {m_outcome, m_edit, m_remove})
        controls->layout()->addWidget(button);
    for (QPushButton* button : {m_dimension, m_outcome, m_edit, m_remove}) {
        button->setAutoDefault(false);
        button->setProperty("quiet", true);
    }
    // The longest dimension name at the largest text may be wider than a narrow window.
    m_dimension->setMinimumWidth(m_appearance.scaled(60));
    return controls;
}

void StepRow::connectParts() {
    connect(m_done, &QCheckBox::toggled, this,
            [this](bool done) { emit statusChosen(done ? StepStatus::Done : StepStatus::Open); });
    connect(m_status, &QComboBox::activated, this, &StepRow::chooseStatus);
    connect(m_reviewDone, &QPushButton::clicked, this, [this] { emit outcomeRequested(StepStatus::Done); });
    connect(m_reviewDropped, &QPushButton::clicked, this,
            [this] { emit outcomeRequested(StepStatus::Dropped); });
    connect(m_goesOn, &QPushButton::clicked, this, &StepRow::goesOn);
    connect(m_outcome, &QPushButton::clicked, this, [this] { emit outcomeRequested(m_shownStatus); });
    connect(m_dimension, &QPushButton::clicked, this, &StepRow::dimensionRequested);
    connect(m_edit, &QPushButton::clicked, this, &StepRow::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &StepRow::removeRequested);
}

void StepRow::chooseStatus(int index) {
    const StepStatus chosen = stepStatuses[static_cast<std::size_t>(index)];
    if (chosen == m_shownStatus)
        return;
    // What is asked first may be given up: until it is saved the row shows what the file holds.
    m_status->setCurrentIndex(static_cast<int>(m_shownStatus));
    if (isOpen(chosen))
        emit statusChosen(chosen);
    else
        emit outcomeRequested(chosen);
}

void StepRow::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const bool narrow = event->size().width() < m_appearance.scaled(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StepRow::show(const NextStep& step, const StepDetails& details, StepRights rights) {
    const QString text = toQString(step.text);
    m_text->setText(text);
    m_overdue->setText(details.overdue);
    m_overdue->setHidden(details.overdue.isEmpty());
    m_facts->setText(details.facts);
    m_more->setText(details.more);
    m_more->setHidden(details.more.isEmpty());
    m_dimension->setText(asCaption(details.dimension));
    showState(step);
    allow(step, rights);
    nameAll(text, details);
}

void StepRow::showState(const NextStep& step) {
    const QSignalBlocker quiet(m_done);
    m_toReview = step.toReview;
    m_shownStatus = step.status;
    m_done->setChecked(step.status == StepStatus::Done);
    m_status->setCurrentIndex(static_cast<int>(step.status));
}

void StepRow::allow(const NextStep& step, StepRights rights) {
    for (QWidget* widget : {static_cast<QWidget*>(m_reviewDone), static_cast<QWidget*>(m_goesOn),
                            static_cast<QWidget*>(m_reviewDropped)}) {
        widget->setEnabled(rights != StepRights::Nothing);
        widget->setVisible(step.toReview);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_done), static_cast<QWidget*>(m_status)}) {
        widget->setEnabled(rights != StepRights::Nothing);
        widget->setVisible(!step.toReview);
    }
    m_outcome->setVisible(!step.toReview && !isOpen(step.status) && rights != StepRights::Nothing);
    m_edit->setVisible(rights == StepRights::Everything);
    m_remove->setVisible(rights == StepRights::Everything);
}

void StepRow::nameAll(const QString& text, const StepDetails& details) {
    m_done->setAccessibleName(tr("Done: %1").arg(text));
    m_reviewDone->setAccessibleName(tr("%1: done…", "next step").arg(text));
    m_goesOn->setAccessibleName(tr("%1: goes on", "next step").arg(text));
    m_reviewDropped->setAccessibleName(tr("%1: dropped…", "next step").arg(text));
    QStringList parts{details.overdue, details.facts, details.dimension, details.more};
    parts.removeAll(QString());
    for (QWidget* first : {static_cast<QWidget*>(m_done), static_cast<QWidget*>(m_reviewDone)})
        first->setAccessibleDescription(parts.join(QStringLiteral(", ")));
    m_status->setAccessibleName(tr("Status of %1").arg(text));
    m_outcome->setAccessibleName(tr("Outcome of %1").arg(text));
    m_dimension->setAccessibleName(tr("Go to %1").arg(details.dimension));
    m_edit->setAccessibleName(tr("Edit %1").arg(text));
    m_remove->setAccessibleName(tr("Remove %1").arg(text));
}

std::vector<QWidget*> StepRow::stops() const {
    return {m_done,   m_reviewDone, m_goesOn, m_reviewDropped, m_dimension,
            m_status, m_outcome,    m_edit,   m_remove};
}

void StepRow::focusFirst() {
    QWidget* first = m_toReview ? static_cast<QWidget*>(m_reviewDone) : m_done;
    // What can not be changed has still a dimension to go to.
    (first->isEnabled() ? first : m_dimension)->setFocus(Qt::OtherFocusReason);
}

} // namespace plumbline::ui
