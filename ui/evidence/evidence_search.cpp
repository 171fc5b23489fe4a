// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_search.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "rubric/rubric.h"
#include "ui/evidence/evidence_filter.h"
#include "ui/text.h"
#include "ui/widgets/wrap_layout.h"

namespace plumbline::ui {

namespace {

/// The choice in a filter box whose first entry is "all".
template <class Value>
std::optional<Value> choice(int index) {
    return index <= 0 ? std::nullopt : std::optional(static_cast<Value>(index - 1));
}

} // namespace

EvidenceSearch::EvidenceSearch(EvidenceFilter& filter, QWidget* parent)
    : QWidget(parent), m_filter(filter), m_text(new QLineEdit(this)) {
    auto* row = new WrapLayout(this);
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
    row->addWidget(labelled);
    m_strand = addFilter(*row, tr("Strand"), {tr("All strands")});
    m_kind = addFilter(*row, tr("Kind"), {tr("All kinds"), tr("Notes"), tr("Links"), tr("Files")});
    m_stance = addFilter(*row, tr("For or against"), {tr("For and against"), tr("For"), tr("Against")});

    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setSearch(text);
        emit edited();
    });
    connect(m_strand, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setStrand(choice<std::size_t>(index));
        emit edited();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setKind(choice<EvidenceKind>(index));
        emit edited();
    });
    connect(m_stance, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter.setStance(choice<Stance>(index));
        emit edited();
    });
}

QComboBox* EvidenceSearch::addFilter(WrapLayout& row, const QString& name, const QStringList& choices) {
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setAccessibleName(tr("Filter: %1").arg(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.addWidget(box);
    return box;
}

void EvidenceSearch::setRubric(const Rubric& rubric) {
    const int before = m_strand->currentIndex();
    {
        const QSignalBlocker quiet(m_strand);
        while (m_strand->count() > 1)
            m_strand->removeItem(m_strand->count() - 1);
        for (const Strand& strand : rubric.strands())
            m_strand->addItem(toQString(strand.shortName));
        m_strand->setCurrentIndex(before < m_strand->count() ? before : 0);
    }
    m_filter.setStrand(choice<std::size_t>(m_strand->currentIndex()));
}

void EvidenceSearch::clear() {
    m_text->clear();
    for (QComboBox* box : {m_strand, m_kind, m_stance})
        box->setCurrentIndex(0);
}

bool EvidenceSearch::isClear() const {
    return m_text->text().trimmed().isEmpty() && m_strand->currentIndex() <= 0 &&
           m_kind->currentIndex() <= 0 && m_stance->currentIndex() <= 0;
}

void EvidenceSearch::focusSearch() {
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void EvidenceSearch::setFound(const QString& words) {
    m_text->setAccessibleDescription(words);
}

} // namespace plumbline::ui
