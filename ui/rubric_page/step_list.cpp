// SPDX-License-Identifier: MIT
#include "ui/rubric_page/step_list.h"

#include <algorithm>
#include <optional>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

#include "analysis/wording_of.h"
#include "ui/rubric_page/panel_item.h"
#include "ui/shell/appearance.h"
#include "ui/steps/step_words.h"
#include "ui/text.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

namespace {

/// What is urgent comes first.
QString stepFacts(const NextStep& step, Date today, const Rubric& rubric) {
    QStringList facts;
    const bool open = isOpen(step.status);
    const bool overdue = isOverdue(step, today);
    if (step.toReview)
        facts << StepList::tr("To be reviewed");
    if (overdue)
        facts << dueWords(step, today);
    if (open && step.priority == Priority::High)
        facts << priorityFact(step.priority);
    if (!step.owner.empty())
        facts << toQString(step.owner);
    if (step.due && open && !overdue)
        facts << dueWords(step, today);
    if (step.status == StepStatus::Doing || step.status == StepStatus::Dropped)
        facts << statusName(step.status);
    if (step.statement)
        facts << toQString(statementName(QtWording(), rubric, *step.statement));
    return facts.join(QStringLiteral(" · "));
}

} // namespace

StepList::StepList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_items(new QVBoxLayout)
    , m_none(new TonedLabel(appearance, Appearance::Text::Small, TonedLabel::Tone::Muted, this))
    , m_add(new QPushButton(tr("Add next step"), this)) {
    m_none->setText(tr("No next steps yet."));
    m_add->setObjectName(QStringLiteral("addNextStep"));
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &StepList::addRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_items->setSpacing(appearance.scaled(6));
    layout->addLayout(m_items);
    layout->addWidget(m_none);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void StepList::setSteps(const std::vector<const NextStep*>& steps, Date today, const Rubric& rubric) {
    const auto given = [](const NextStep* step) { return *step; };
    if (std::ranges::equal(steps, m_shown, {}, given, &Item::step))
        return;
    std::optional<NextStepId> focusedBox;
    std::optional<NextStepId> focusedCard;
    for (const Item& item : std::exchange(m_shown, {})) {
        if (item.done->hasFocus())
            focusedBox = item.step.id;
        if (item.card->hasFocus())
            focusedCard = item.step.id;
        item.row->hide();
        item.row->deleteLater(); // its click may have led here
        m_items->removeWidget(item.row);
    }
    for (const NextStep* step : steps) {
        addItem(*step, stepFacts(*step, today, rubric));
        if (focusedBox == step->id)
            m_shown.back().done->setFocus();
        if (focusedCard == step->id)
            m_shown.back().card->setFocus();
    }
    orderTabStops();
    m_none->setVisible(steps.empty());
}

void StepList::addItem(const NextStep& step, const QString& facts) {
    auto* row = new QWidget(this);
    const QString text = toQString(step.text);
    auto* done = new QCheckBox(row);
    done->setAccessibleName(tr("Done: %1").arg(text));
    done->setChecked(step.status == StepStatus::Done);
    done->setEnabled(m_canBeTicked);
    constexpr int smallestTarget = 24;
    done->setMinimumSize(smallestTarget, smallestTarget);
    connect(done, &QCheckBox::toggled, this, [this, id = step.id](bool checked) {
        if (!m_settling)
            emit doneRequested(id, checked);
    });
    auto* card = new PanelItem(m_appearance, text, facts, row);
    card->setCrossedOut(!isOpen(step.status));
    connect(card, &PanelItem::clicked, this, [this, id = step.id] { emit opened(id); });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_appearance.scaled(4));
    layout->addWidget(done, 0);
    layout->addWidget(card, 1);
    m_items->addWidget(row);
    m_shown.push_back({step, row, done, card});
}

/// From top to bottom, then the button under the list.
void StepList::orderTabStops() {
    QWidget* before = nullptr;
    for (const Item& item : m_shown) {
        if (before != nullptr)
            setTabOrder(before, item.done);
        setTabOrder(item.done, item.card);
        before = item.card;
    }
    if (before != nullptr)
        setTabOrder(before, m_add);
}

void StepList::showTruth() {
    m_settling = true;
    for (const Item& item : m_shown)
        item.done->setChecked(item.step.status == StepStatus::Done);
    m_settling = false;
}

void StepList::setEditable(bool editable, bool canBeTicked) {
    m_canBeTicked = canBeTicked;
    m_add->setEnabled(editable);
    for (const Item& item : m_shown)
        item.done->setEnabled(canBeTicked);
}

} // namespace plumbline::ui
