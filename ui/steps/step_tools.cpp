// SPDX-License-Identifier: MIT
#include "ui/steps/step_tools.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/text.h"
#include "ui/widgets/toned_label.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

StepTools::StepTools(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_add(makeButton(tr("Add next step…")))
    , m_focus(makeButton(tr("Choose focus dimensions…")))
    , m_export(makeExport())
    , m_grouping(makeChoice(tr("Group by"), {tr("By due date"), tr("By owner"), tr("By strand"),
                                             tr("By status"), tr("By priority")}))
    , m_show(makeChoice(tr("Show"), {tr("Open"), tr("All"), tr("Overdue")}))
    , m_owner(makeChoice(tr("Filter: Owner"), {tr("All owners")}))
    , m_search(new QLineEdit(this)) {
    auto* row = new WrapLayout(this);
    auto* title = new TonedLabel(m_appearance, Appearance::Text::Title, TonedLabel::Tone::Ink, this);
    title->setText(tr("Next steps"));
    title->setWordWrap(false);
    row->addWidget(title);
    row->addWidget(m_add);
    row->addWidget(m_focus);
    row->addWidget(m_export);
    row->addWidget(m_grouping);
    row->addWidget(m_show);
    row->addWidget(m_owner);
    row->addWidget(makeSearch());
    connect(m_add, &QPushButton::clicked, this, &StepTools::addRequested);
    connect(m_focus, &QPushButton::clicked, this, &StepTools::focusChoiceRequested);
    for (QComboBox* box : {m_grouping, m_show, m_owner})
        connect(box, &QComboBox::currentIndexChanged, this, &StepTools::read);
    connect(m_search, &QLineEdit::textChanged, this, &StepTools::read);
}

QComboBox* StepTools::makeChoice(const QString& name, const QStringList& choices) {
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QPushButton* StepTools::makeButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    return button;
}

QPushButton* StepTools::makeExport() {
    QPushButton* button = makeButton(tr("Export"));
    auto* menu = new QMenu(button);
    menu->addAction(tr("&Table (CSV)…"), this, &StepTools::tableRequested);
    menu->addAction(tr("&Calendar file (.ics)…"), this, &StepTools::calendarRequested);
    button->setMenu(menu);
    return button;
}

QWidget* StepTools::makeSearch() {
    auto* labelled = new QWidget(this);
    auto* line = new QHBoxLayout(labelled);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Search"), labelled);
    label->setBuddy(m_search);
    m_search->setAccessibleName(tr("Search next steps"));
    m_search->setClearButtonEnabled(true);
    constexpr int letters = 20;
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    line->addWidget(label);
    line->addWidget(m_search);
    return labelled;
}

StepGrouping StepTools::grouping() const {
    return static_cast<StepGrouping>(m_grouping->currentIndex());
}

void StepTools::read() {
    m_filter.show = static_cast<StepFilter::Show>(m_show->currentIndex());
    const QVariant owner = m_owner->currentData();
    m_filter.owner = owner.isValid() ? std::optional(toUtf8(owner.toString())) : std::nullopt;
    m_filter.setSearch(m_search->text());
    emit edited();
}

void StepTools::offerOwners(const Snapshot& snapshot) {
    QStringList owners;
    for (const NextStep& step : snapshot.nextSteps)
        owners << toQString(step.owner);
    const bool unowned = owners.removeAll(QString()) > 0;
    owners.removeDuplicates();
    owners.sort(Qt::CaseInsensitive);
    const QVariant chosen = m_owner->currentData();
    const QSignalBlocker quiet(m_owner);
    while (m_owner->count() > 1)
        m_owner->removeItem(m_owner->count() - 1);
    for (const QString& owner : owners)
        m_owner->addItem(owner, owner);
    if (unowned)
        m_owner->addItem(tr("No owner"), QString());
    const int place = chosen.isValid() ? m_owner->findData(chosen) : 0;
    m_owner->setCurrentIndex(std::max(0, place));
    if (place < 0)
        m_filter.owner.reset();
}

void StepTools::setEditable(bool editable) {
    m_add->setEnabled(editable);
    m_focus->setEnabled(editable);
}

void StepTools::setExportable(bool exportable) {
    m_export->setEnabled(exportable);
}

void StepTools::showAll() {
    {
        const QSignalBlocker quietShow(m_show);
        const QSignalBlocker quietOwner(m_owner);
        const QSignalBlocker quietSearch(m_search);
        m_show->setCurrentIndex(static_cast<int>(StepFilter::Show::All));
        m_owner->setCurrentIndex(0);
        m_search->clear();
    }
    read();
}

void StepTools::focusSearch() {
    m_search->setFocus(Qt::OtherFocusReason);
}

QWidget* StepTools::lastStop() const {
    return m_search;
}

} // namespace plumbline::ui
