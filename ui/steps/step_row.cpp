// SPDX-License-Identifier: MIT
#include "ui/steps/step_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/steps/step_words.h"
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
    , m_status(new QComboBox(this))
    , m_dimension(new QPushButton(this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove"), this)) {
    setFrameShape(QFrame::StyledPanel);
    for (const StepStatus status : stepStatuses)
        m_status->addItem(statusName(status));
    build(appearance);
    connect(m_done, &QCheckBox::toggled, this,
            [this](bool done) { emit statusChosen(done ? StepStatus::Done : StepStatus::Open); });
    connect(m_status, &QComboBox::activated, this,
            [this](int index) { emit statusChosen(stepStatuses[static_cast<std::size_t>(index)]); });
    connect(m_dimension, &QPushButton::clicked, this, &StepRow::dimensionRequested);
    connect(m_edit, &QPushButton::clicked, this, &StepRow::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &StepRow::removeRequested);
}

void StepRow::build(const Appearance& appearance) {
    auto* controls = new QWidget(this);
    controls->setLayout(new WrapLayout);
    for (QWidget* widget : {static_cast<QWidget*>(m_dimension), static_cast<QWidget*>(m_status),
                            static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_remove)})
        controls->layout()->addWidget(widget);
    for (QPushButton* button : {m_dimension, m_edit, m_remove}) {
        button->setAutoDefault(false);
        button->setProperty("quiet", true);
    }
    // The longest dimension name at the largest text may be wider than a narrow window.
    m_dimension->setMinimumWidth(appearance.scaled(60));
    constexpr int smallestTarget = 24;
    m_done->setMinimumSize(smallestTarget, smallestTarget);

    auto* words = new QVBoxLayout;
    words->setSpacing(appearance.scaled(2));
    words->addWidget(m_text);
    words->addWidget(m_overdue);
    words->addWidget(m_facts);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addLayout(words, 1);
    m_columns->addWidget(controls);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_done, 0, Qt::AlignTop);
    layout->addLayout(m_columns, 1);
}

void StepRow::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const bool narrow = event->size().width() < m_appearance.scaled(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StepRow::show(const NextStep& step, const QString& dimension, Date today, StepRights rights) {
    const QString text = toQString(step.text);
    const QString owner = step.owner.empty() ? tr("No owner") : toQString(step.owner);
    const bool overdue = isOverdue(step, today);
    m_text->setText(text);
    m_overdue->setText(overdue ? dueWords(step, today) : QString());
    m_overdue->setVisible(overdue);
    m_facts->setText(overdue ? owner : owner + QStringLiteral(" · ") + dueWords(step, today));
    m_dimension->setText(asCaption(dimension));
    {
        const QSignalBlocker quietBox(m_done);
        m_done->setChecked(step.status == StepStatus::Done);
        m_status->setCurrentIndex(static_cast<int>(step.status));
    }
    m_done->setEnabled(rights != StepRights::Nothing);
    m_status->setEnabled(rights != StepRights::Nothing);
    m_edit->setVisible(rights == StepRights::Everything);
    m_remove->setVisible(rights == StepRights::Everything);
    nameAll(text, dimension);
}

void StepRow::nameAll(const QString& text, const QString& dimension) {
    m_done->setAccessibleName(tr("Done: %1").arg(text));
    m_done->setAccessibleDescription(
        QStringList{m_overdue->text(), m_facts->text(), dimension}.join(QStringLiteral(", ")));
    m_status->setAccessibleName(tr("Status of %1").arg(text));
    m_dimension->setAccessibleName(tr("Go to %1").arg(dimension));
    m_edit->setAccessibleName(tr("Edit %1").arg(text));
    m_remove->setAccessibleName(tr("Remove %1").arg(text));
}

std::vector<QWidget*> StepRow::stops() const {
    return {m_done, m_dimension, m_status, m_edit, m_remove};
}

} // namespace plumbline::ui
