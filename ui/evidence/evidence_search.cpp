// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_search.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "rubric/rubric.h"
#include "ui/evidence/evidence_filter.h"
#include "ui/text.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

/// What a year box keeps for evidence of no known year.
constexpr int noYear = 0;

/// The choice in a filter box whose first entry is "all".
template <class Value>
std::optional<Value> choiceOf(const QComboBox& box) {
    return box.currentIndex() <= 0 ? std::nullopt : std::optional(static_cast<Value>(box.currentIndex() - 1));
}

/// Other entries after the first; the chosen one stays where it is there again.
void offer(QComboBox& box, const QStringList& choices) {
    const QString before = box.currentText();
    const QSignalBlocker quiet(box);
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    box.addItems(choices);
    box.setCurrentIndex(std::max(0, box.findText(before)));
}

} // namespace

EvidenceSearch::EvidenceSearch(EvidenceFilter& filter, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_text(new QLineEdit(this))
    , m_toggle(new QPushButton(tr("Filters and order"), this))
    , m_choices(new QWidget(this))
    , m_row(new WrapLayout(m_choices)) {
    auto* first = new WrapLayout;
    auto* labelled = new QWidget(this);
    auto* line = new QHBoxLayout(labelled);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Search"), labelled);
    label->setBuddy(m_text);
    m_text->setAccessibleName(tr("Search evidence"));
    m_text->setClearButtonEnabled(true);
    constexpr int letters = 24;
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    line->addWidget(label);
    line->addWidget(m_text);
    first->addWidget(labelled);
    first->addWidget(m_toggle);
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(first);
    layout->addWidget(m_choices);
    addFilters();
    showFilters();
    connect(m_toggle, &QPushButton::toggled, this, &EvidenceSearch::showFilters);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        emit edited();
    });
}

void EvidenceSearch::addFilters() {
    m_strand = addFilter(tr("Strand"), {tr("All strands")});
    m_level = addFilter(tr("Level"), {tr("All levels")});
    m_level->setAccessibleDescription(
        tr("The level of the sentences it speaks to, or else of the ratings it supports"));
    m_year = addFilter(tr("School year"), {tr("All years")});
    m_kind = addFilter(tr("Kind"), {tr("All kinds"), tr("Notes"), tr("Links"), tr("Files")});
    m_stance = addFilter(tr("For or against"), {tr("For and against"), tr("For"), tr("Against")});
    m_dated = addFilter(tr("Date"), {tr("Any date"), tr("Without date"), tr("With date")});
    m_state = addFilter(tr("State"), {tr("All states"), tr("In date"), tr("To review"), tr("Out of date")});
}

QComboBox* EvidenceSearch::addFilter(const QString& name, const QStringList& choices) {
    auto* box = new QComboBox(m_choices);
    box->addItems(choices);
    box->setAccessibleName(tr("Filter: %1").arg(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(box, &QComboBox::currentIndexChanged, this, &EvidenceSearch::tell);
    m_row->addWidget(box);
    m_boxes.push_back(box);
    return box;
}

void EvidenceSearch::addChoice(QWidget* choice) {
    m_row->addWidget(choice);
}

void EvidenceSearch::setNarrow(bool narrow) {
    m_isNarrow = narrow;
    showFilters();
}

void EvidenceSearch::showFilters() {
    m_toggle->setVisible(m_isNarrow);
    m_choices->setVisible(!m_isNarrow || m_toggle->isChecked());
}

void EvidenceSearch::tell() {
    EvidenceWanted wanted{choiceOf<std::size_t>(*m_strand),
                          std::nullopt,
                          std::nullopt,
                          choiceOf<EvidenceKind>(*m_kind),
                          choiceOf<Stance>(*m_stance),
                          choiceOf<bool>(*m_dated),
                          choiceOf<EvidenceState>(*m_state)};
    if (m_level->currentIndex() > 0)
        wanted.level = LevelRank(m_level->currentIndex());
    if (m_year->currentIndex() > 0)
        wanted.year = SchoolYear::startingIn(m_year->currentData().toInt());
    m_filter.setWanted(wanted);
    const auto inUse =
        std::ranges::count_if(m_boxes, [](const QComboBox* box) { return box->currentIndex() > 0; });
    m_toggle->setText(inUse > 0 ? tr("Filters (%1) and order").arg(inUse) : tr("Filters and order"));
    emit edited();
}

void EvidenceSearch::setRubric(const Rubric& rubric) {
    QStringList strands;
    for (const Strand& strand : rubric.strands())
        strands << toQString(strand.shortName);
    offer(*m_strand, strands);
    QStringList levels;
    for (const Level& level : rubric.levels())
        levels << toQString(level.name);
    offer(*m_level, levels);
    tell();
}

void EvidenceSearch::setYears(const std::vector<SchoolYear>& years) {
    QStringList labels;
    for (const SchoolYear year : years)
        labels << toQString(year.label());
    labels << tr("No known year");
    offer(*m_year, labels);
    for (std::size_t place = 0; place < years.size(); ++place)
        m_year->setItemData(static_cast<int>(place) + 1, years[place].start());
    m_year->setItemData(m_year->count() - 1, noYear);
    tell();
}

void EvidenceSearch::clear() {
    m_text->clear();
    for (QComboBox* box : m_boxes)
        box->setCurrentIndex(0);
}

bool EvidenceSearch::isClear() const {
    return m_text->text().trimmed().isEmpty() &&
           std::ranges::all_of(m_boxes, [](const QComboBox* box) { return box->currentIndex() <= 0; });
}

void EvidenceSearch::focusSearch() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void EvidenceSearch::setFound(const QString& words) {
    m_text->setAccessibleDescription(words);
}

} // namespace plumbline::ui
