// SPDX-License-Identifier: MIT
#include "ui/steps/next_steps_page.h"

#include <algorithm>
#include <memory>
#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/steps/step_entry.h"
#include "ui/steps/step_groups.h"
#include "ui/text.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

NextStepsPage::NextStepsPage(Session& session, const Appearance& appearance, Announcer& announcer,
                             QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_entry(new StepEntry(session, appearance, announcer, this))
    , m_grouping(
          makeChoice(tr("Group by"), {tr("By due date"), tr("By owner"), tr("By strand"), tr("By status")}))
    , m_filter(makeChoice(tr("Show"), {tr("Open"), tr("All")}))
    , m_add(new QPushButton(tr("Add next step…"), this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_count(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_list(new QWidget)
    , m_listLayout(new QVBoxLayout(m_list))
    , m_place(new QStackedWidget(this))
    , m_none(new EmptyPlace(QString(), tr("Add next step"), appearance, this)) {
    m_place->addWidget(new FocusScroll(m_list, this));
    m_place->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_whyNot);
    layout->addWidget(m_count);
    layout->addWidget(m_place, 1);

    connect(m_grouping, &QComboBox::currentIndexChanged, this, &NextStepsPage::refresh);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &NextStepsPage::refresh);
    connect(m_none, &EmptyPlace::pressed, this, &NextStepsPage::addStep);
    connect(&session, &Session::currentChanged, this, &NextStepsPage::refresh);
    connect(&session, &Session::changed, this, [this](const Changed& what) {
        if (what.nextSteps || what.assessment || m_session.previous() != m_shownPrevious)
            refresh();
    });
    connect(&appearance, &Appearance::changed, this, &NextStepsPage::restyle);
    restyle();
    refresh();
}

QComboBox* NextStepsPage::makeChoice(const QString& name, const QStringList& choices) {
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QWidget* NextStepsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new WrapLayout(head);
    auto* title = new TonedLabel(m_appearance, Role::Title, Tone::Ink, head);
    title->setText(tr("Next steps"));
    title->setWordWrap(false);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &NextStepsPage::addStep);
    row->addWidget(title);
    row->addWidget(m_add);
    row->addWidget(m_grouping);
    row->addWidget(m_filter);
    return head;
}

void NextStepsPage::addStep() {
    m_entry->addFor();
}

void NextStepsPage::refresh() {
    if (!m_session.snapshot())
        return;
    refreshHead();
    fill();
    keepTabOrder();
}

void NextStepsPage::refreshHead() {
    const QString whyNot = m_session.whyNotEditable();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_add->setEnabled(whyNot.isEmpty());
    m_none->button()->setEnabled(whyNot.isEmpty());
}

void NextStepsPage::fill() {
    qDeleteAll(m_headings);
    m_headings.clear();
    m_shown.clear();
    while (QLayoutItem* item = m_listLayout->takeAt(0))
        std::unique_ptr<QLayoutItem>{item};

    const bool readOnly = m_session.isReadOnly();
    const SnapshotPointer previous = m_session.previous();
    m_shownPrevious = previous;
    const std::vector<const NextStep*> carried =
        previous ? openSteps(*previous) : std::vector<const NextStep*>();
    if (!carried.empty())
        addHeading(tr("Still open from %1").arg(toQString(previous->assessment.year.label())));
    for (const NextStep* step : carried)
        addRow(previous, *step, readOnly ? StepRights::Nothing : StepRights::Status);

    const SnapshotPointer snapshot = m_session.snapshot();
    const bool all = m_filter->currentIndex() == 1;
    const auto grouping = static_cast<StepGrouping>(m_grouping->currentIndex());
    const StepRights rights = readOnly                               ? StepRights::Nothing
                              : m_session.whyNotEditable().isEmpty() ? StepRights::Everything
                                                                     : StepRights::Status;
    for (const StepGroup& group : stepGroups(*snapshot, grouping, all, m_session.clock().today())) {
        addHeading(group.heading);
        for (const NextStep* step : group.steps)
            addRow(snapshot, *step, rights);
    }
    m_listLayout->addStretch();
    forgetRows();

    const int open = static_cast<int>(openSteps(*snapshot).size());
    const int total = static_cast<int>(snapshot->nextSteps.size());
    m_count->setText(tr("%n open", nullptr, open) + QStringLiteral(" · ") + tr("%n in all", nullptr, total));
    m_none->setSentence(total == 0 ? tr("No next steps yet. Add what the team will do next.")
                                   : tr("No next steps are open."));
    if (m_shown.empty())
        m_place->setCurrentWidget(m_none);
    else
        m_place->setCurrentIndex(0);
}

void NextStepsPage::addHeading(const QString& text) {
    auto* heading = new TonedLabel(m_appearance, Role::Section, Tone::Ink, m_list);
    heading->setText(text);
    m_listLayout->addWidget(heading);
    m_headings.push_back(heading);
    heading->show();
}

void NextStepsPage::addRow(const SnapshotPointer& snapshot, const NextStep& step, StepRights rights) {
    const Key key{snapshot->assessment.id, step.id};
    StepRow*& row = m_rows[key];
    if (!row)
        row = makeRow(key);
    const QString dimension =
        toQString(snapshot->rubric->dimension(snapshot->rubric->positionOf(step.dimension)).name);
    row->show(step, dimension, m_session.clock().today(), rights);
    m_listLayout->addWidget(row);
    row->setVisible(true);
    m_shown.push_back(key);
}

StepRow* NextStepsPage::makeRow(Key key) {
    auto* row = new StepRow(m_appearance, m_list);
    connect(row, &StepRow::statusChosen, this, [this, key](StepStatus status) { chooseStatus(key, status); });
    connect(row, &StepRow::editRequested, this, [this, key] { m_entry->edit(key.second); });
    connect(row, &StepRow::removeRequested, this, [this, key] { m_entry->remove(key.second); });
    connect(row, &StepRow::dimensionRequested, this, [this, key] { showDimension(key); });
    return row;
}

void NextStepsPage::forgetRows() {
    std::erase_if(m_rows, [this](const auto& entry) {
        if (std::ranges::find(m_shown, entry.first) != m_shown.end())
            return false;
        entry.second->hide();
        // It may be the one whose signal is being handled.
        entry.second->deleteLater();
        return true;
    });
}

SnapshotPointer NextStepsPage::snapshotOf(Key key) const {
    const SnapshotPointer previous = m_session.previous();
    return previous && previous->assessment.id == key.first ? previous : m_session.snapshot();
}

void NextStepsPage::chooseStatus(Key key, StepStatus status) {
    const SnapshotPointer snapshot = snapshotOf(key);
    const auto step = std::ranges::find(snapshot->nextSteps, key.second, &NextStep::id);
    if (step == snapshot->nextSteps.end())
        return;
    m_entry->setStatus(*snapshot, *step, status);
    // Also where it was refused: the row shows what the file holds.
    refresh();
}

void NextStepsPage::showDimension(Key key) {
    const SnapshotPointer snapshot = snapshotOf(key);
    const auto step = std::ranges::find(snapshot->nextSteps, key.second, &NextStep::id);
    if (step == snapshot->nextSteps.end())
        return;
    // Last year's rubric may have had a dimension that this year's has not.
    if (const auto position = m_session.snapshot()->rubric->findDimension(step->dimension.value()))
        emit dimensionRequested(*position);
}

void NextStepsPage::keepTabOrder() {
    QWidget* last = m_filter;
    for (const Key& key : m_shown)
        for (QWidget* stop : m_rows.at(key)->stops()) {
            setTabOrder(last, stop);
            last = stop;
        }
}

void NextStepsPage::showStep(NextStepId id) {
    const Key key{m_session.snapshot()->assessment.id, id};
    if (!m_rows.contains(key))
        m_filter->setCurrentIndex(1);
    if (const auto row = m_rows.find(key); row != m_rows.end())
        row->second->stops().front()->setFocus(Qt::OtherFocusReason);
}

void NextStepsPage::restyle() {
    const int margin = m_appearance.scaled(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_listLayout->setContentsMargins(0, 0, m_appearance.scaled(8), 0);
    m_listLayout->setSpacing(m_appearance.scaled(8));
}

} // namespace plumbline::ui
