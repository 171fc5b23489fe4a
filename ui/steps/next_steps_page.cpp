// SPDX-License-Identifier: MIT
#include "ui/steps/next_steps_page.h"

#include <algorithm>
#include <memory>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "analysis/gaps.h"
#include "ui/session.h"
#include "ui/shell/announcer.h"
#include "ui/steps/focus_dialog.h"
#include "ui/steps/step_entry.h"
#include "ui/steps/step_export.h"
#include "ui/steps/step_groups.h"
#include "ui/steps/step_tools.h"
#include "ui/text.h"
#include "ui/widgets/empty_place.h"
#include "ui/widgets/focus_scroll.h"
#include "ui/widgets/toned_label.h"

namespace plumbline::ui {

using Role = Appearance::Text;
using Tone = TonedLabel::Tone;

NextStepsPage::NextStepsPage(Session& session, const Appearance& appearance, Prompts& prompts,
                             Announcer& announcer, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_appearance(appearance)
    , m_announcer(announcer)
    , m_entry(new StepEntry(session, appearance, announcer, this))
    , m_export(new StepExport(session, prompts, announcer, this))
    , m_tools(new StepTools(appearance, this))
    , m_whyNot(new TonedLabel(appearance, Role::Body, Tone::Muted, this))
    , m_list(new QWidget)
    , m_count(new TonedLabel(appearance, Role::Small, Tone::Muted, m_list))
    , m_focus(new TonedLabel(appearance, Role::Small, Tone::Muted, this))
    , m_listLayout(new QVBoxLayout(m_list))
    , m_carry(new QPushButton(tr("Carry them forward"), m_list))
    , m_place(new QStackedWidget(this))
    , m_none(new EmptyPlace(QString(), tr("Add next step"), appearance, this)) {
    build();
    connectParts();
    restyle();
    refresh();
}

void NextStepsPage::build() {
    m_carry->setAutoDefault(false);
    m_carry->hide();
    m_place->addWidget(new FocusScroll(m_list, this));
    m_place->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tools);
    layout->addWidget(m_whyNot);
    layout->addWidget(m_focus);
    layout->addWidget(m_place, 1);
}

void NextStepsPage::connectParts() {
    connect(m_tools, &StepTools::edited, this, &NextStepsPage::refresh);
    connect(m_tools, &StepTools::addRequested, this, &NextStepsPage::addStep);
    connect(m_tools, &StepTools::focusChoiceRequested, this, &NextStepsPage::chooseFocus);
    connect(m_tools, &StepTools::tableRequested, m_export, &StepExport::saveTable);
    connect(m_tools, &StepTools::calendarRequested, m_export, &StepExport::saveCalendar);
    connect(m_carry, &QPushButton::clicked, this, &NextStepsPage::carryForward);
    connect(m_none, &EmptyPlace::pressed, this, &NextStepsPage::pressEmptyPlace);
    connect(m_entry, &StepEntry::addEvidenceRequested, this, &NextStepsPage::addEvidenceRequested);
    connect(&m_session, &Session::currentChanged, this, &NextStepsPage::refresh);
    connect(&m_session, &Session::changed, this, [this](const Changed& what) {
        if (what.nextSteps || what.evidence || what.focus || what.assessment ||
            m_session.previous() != m_shownPrevious)
            refresh();
    });
    connect(&m_appearance, &Appearance::changed, this, &NextStepsPage::restyle);
}

void NextStepsPage::addStep() {
    m_entry->addFor();
}

void NextStepsPage::refresh() {
    if (!m_session.snapshot())
        return;
    const StepRow* reviewed = reviewedRow();
    const Gaps found = gaps(*m_session.snapshot(), m_session.clock().today());
    refreshHead(found);
    fill(found);
    keepTabOrder();
    moveOn(reviewed);
}

void NextStepsPage::refreshHead(const Gaps& found) {
    const QString whyNot = m_session.whyNotEditable();
    m_whyNot->setText(whyNot);
    m_whyNot->setVisible(!whyNot.isEmpty());
    m_tools->setEditable(whyNot.isEmpty());
    m_carry->setEnabled(whyNot.isEmpty());

    const SnapshotPointer snapshot = m_session.snapshot();
    m_tools->offerOwners(*snapshot);
    m_tools->setExportable(!snapshot->nextSteps.empty());
    QStringList names;
    for (const std::size_t position : snapshot->focus)
        names << toQString(snapshot->rubric->dimension(position).name);
    m_focus->setText(tr("Focus: %1", "names of dimensions").arg(names.join(QStringLiteral(", "))));
    m_focus->setHidden(names.isEmpty());
    QStringList counts{tr("%n open", nullptr, static_cast<int>(found.openSteps.size())),
                       tr("%n in all", nullptr, static_cast<int>(snapshot->nextSteps.size()))};
    if (!found.overdueSteps.empty())
        counts.insert(1, tr("%n overdue", nullptr, static_cast<int>(found.overdueSteps.size())));
    m_count->setText(counts.join(QStringLiteral(" · ")));
}

void NextStepsPage::fill(const Gaps& found) {
    qDeleteAll(m_headings);
    m_headings.clear();
    m_shown.clear();
    while (QLayoutItem* item = m_listLayout->takeAt(0))
        std::unique_ptr<QLayoutItem>{item};
    m_carry->hide();
    m_shownPrevious = m_session.previous();

    m_listLayout->addWidget(m_count);
    fillReview(found.stepsToReview);
    fillLeftBehind();
    fillGroups();
    m_listLayout->addStretch();
    forgetRows();
    showPlace();
}

void NextStepsPage::fillReview(const std::vector<const NextStep*>& steps) {
    if (steps.empty())
        return;
    addHeading(tr("From %1: review these first (%2)", "school year, how many")
                   .arg(reviewedYear())
                   .arg(steps.size()));
    for (const NextStep* step : steps)
        addRow(m_session.snapshot(), *step, rights());
}

void NextStepsPage::fillLeftBehind() {
    const SnapshotPointer previous = m_session.previous();
    if (!previous)
        return;
    const std::vector<const NextStep*> steps = stepsLeftBehind(*m_session.snapshot(), *previous);
    if (steps.empty())
        return;
    addHeading(tr("Still open from %1").arg(toQString(previous->assessment.year.label())));
    m_listLayout->addWidget(m_carry, 0, Qt::AlignLeft);
    m_carry->show();
    for (const NextStep* step : steps)
        addRow(previous, *step, m_session.isReadOnly() ? StepRights::Nothing : StepRights::Status);
}

void NextStepsPage::fillGroups() {
    const SnapshotPointer snapshot = m_session.snapshot();
    for (const StepGroup& group :
         stepGroups(*snapshot, m_tools->grouping(), m_tools->filter(), m_session.clock().today())) {
        addHeading(group.heading);
        for (const NextStep* step : group.steps)
            addRow(snapshot, *step, rights());
    }
}

void NextStepsPage::showPlace() {
    if (!m_shown.empty()) {
        m_place->setCurrentIndex(0);
        return;
    }
    const bool none = m_session.snapshot()->nextSteps.empty();
    m_none->button()->setText(none ? tr("Add next step") : tr("Show all next steps"));
    m_none->button()->setEnabled(!none || m_session.whyNotEditable().isEmpty());
    m_none->setSentence(none ? tr("No next steps yet. Add what the team will do next.")
                             : tr("None of the next steps is like that."));
    m_place->setCurrentWidget(m_none);
}

void NextStepsPage::pressEmptyPlace() {
    if (m_session.snapshot()->nextSteps.empty())
        addStep();
    else
        m_tools->showAll();
}

StepRights NextStepsPage::rights() const {
    if (m_session.isReadOnly())
        return StepRights::Nothing;
    return m_session.whyNotEditable().isEmpty() ? StepRights::Everything : StepRights::Status;
}

QString NextStepsPage::reviewedYear() const {
    const SnapshotPointer previous = m_session.previous();
    return previous ? toQString(previous->assessment.year.label()) : tr("an earlier year");
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
    row->show(step, detailsOf(*snapshot, step, m_session.clock().today()), rights);
    m_listLayout->addWidget(row);
    row->setVisible(true);
    m_shown.push_back(key);
}

StepRow* NextStepsPage::makeRow(Key key) {
    auto* row = new StepRow(m_appearance, m_list);
    connect(row, &StepRow::statusChosen, this, [this, key](StepStatus status) { chooseStatus(key, status); });
    connect(row, &StepRow::outcomeRequested, this, [this, key](StepStatus status) {
        if (const auto [snapshot, step] = stepOf(key); step)
            m_entry->askOutcome(snapshot, *step, status);
    });
    connect(row, &StepRow::goesOn, this, [this, key] {
        if (const auto [snapshot, step] = stepOf(key); step)
            m_entry->goOn(*step);
    });
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

std::pair<SnapshotPointer, const NextStep*> NextStepsPage::stepOf(Key key) const {
    const SnapshotPointer previous = m_session.previous();
    const bool old = previous && previous->assessment.id == key.first;
    SnapshotPointer snapshot = old ? previous : m_session.snapshot();
    const NextStep* step = findNextStep(*snapshot, key.second);
    return step ? std::pair(std::move(snapshot), step) : std::pair<SnapshotPointer, const NextStep*>();
}

void NextStepsPage::chooseStatus(Key key, StepStatus status) {
    if (const auto [snapshot, step] = stepOf(key); step)
        m_entry->setStatus(snapshot, *step, status);
    // Also where it was refused: the row shows what the file holds.
    refresh();
}

void NextStepsPage::carryForward() {
    const SnapshotPointer previous = m_session.previous();
    if (!previous)
        return;
    CarryForward edit{m_session.snapshot()->assessment.id, {previous->assessment.id}};
    edit.carried.team = false;
    edit.carried.evidence = false;
    if (!m_session.perform(edit))
        return;
    const auto& steps = m_session.snapshot()->nextSteps;
    const auto carried = std::ranges::count_if(steps, &NextStep::toReview);
    m_announcer.say(toQString(
        QtWording().count(PLUMBLINE_TEXT("%n next step is carried forward. Review it first."),
                          PLUMBLINE_TEXT("%n next steps are carried forward. Review them first."), carried)));
    if (!m_shown.empty())
        m_rows.at(m_shown.front())->focusFirst();
}

void NextStepsPage::chooseFocus() {
    auto* dialog = new FocusDialog(m_session, m_appearance, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FocusDialog::saved, this, [this](const QString& words) { m_announcer.say(words); });
    dialog->open();
}

void NextStepsPage::showDimension(Key key) {
    // Last year's rubric may have had a dimension that this year's has not.
    if (const auto [snapshot, step] = stepOf(key); step)
        if (const auto position = m_session.snapshot()->rubric->findDimension(step->dimension.value()))
            emit dimensionRequested(*position);
}

/// The row that is being reviewed: it has, or will have again when a dialog has closed, the focus.
StepRow* NextStepsPage::reviewedRow() const {
    const QWidget* focused = window()->focusWidget();
    for (const auto& [key, row] : m_rows)
        if (row->isToReview() && focused && row->isAncestorOf(focused))
            return row;
    return nullptr;
}

/// To the next one to review, or, after the last, to the step itself in its group.
void NextStepsPage::moveOn(const StepRow* reviewed) {
    const auto isReviewed = [&](const auto& entry) { return entry.second == reviewed; };
    const auto place = reviewed ? std::ranges::find_if(m_rows, isReviewed) : m_rows.end();
    if (!reviewed || (place != m_rows.end() && place->second->isToReview()))
        return;
    StepRow* first = m_shown.empty() ? nullptr : m_rows.at(m_shown.front());
    const bool goesOn = (first && first->isToReview()) || place == m_rows.end();
    if (StepRow* next = goesOn ? first : place->second)
        next->focusFirst();
    else
        m_tools->focusSearch();
}

void NextStepsPage::keepTabOrder() {
    QWidget* last = m_tools->lastStop();
    if (m_carry->isVisibleTo(m_list)) {
        setTabOrder(last, m_carry);
        last = m_carry;
    }
    for (const Key& key : m_shown)
        for (QWidget* stop : m_rows.at(key)->stops()) {
            setTabOrder(last, stop);
            last = stop;
        }
}

void NextStepsPage::showStep(NextStepId id) {
    const Key key{m_session.snapshot()->assessment.id, id};
    if (!m_rows.contains(key))
        m_tools->showAll();
    if (const auto row = m_rows.find(key); row != m_rows.end())
        row->second->focusFirst();
}

void NextStepsPage::restyle() {
    const int margin = m_appearance.scaled(16);
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_listLayout->setContentsMargins(0, 0, m_appearance.scaled(8), 0);
    m_listLayout->setSpacing(m_appearance.scaled(8));
}

} // namespace plumbline::ui
