// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_filter.h"

#include <algorithm>

namespace plumbline::ui {

namespace {

template <class Value>
bool isOne(const std::optional<Value>& wanted, const Value& is) {
    return !wanted || *wanted == is;
}

template <class Value>
bool isAmong(const std::optional<Value>& wanted, const std::vector<Value>& those) {
    return !wanted || std::ranges::find(those, *wanted) != those.end();
}

} // namespace

EvidenceFilter::EvidenceFilter(EvidenceModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), m_model(model) {
    setSourceModel(&model);
    setSortRole(EvidenceModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void EvidenceFilter::setSearch(const QString& text) {
    m_words = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void EvidenceFilter::setWanted(const EvidenceWanted& wanted) {
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    invalidateFilter();
}

bool EvidenceFilter::isWanted(const EvidenceModel::Row& evidence) const {
    return isOne(m_wanted.kind, evidence.kind) && isOne(m_wanted.stance, evidence.stance) &&
           isOne(m_wanted.state, evidence.state) && isOne(m_wanted.year, evidence.year) &&
           isOne(m_wanted.dated, evidence.date.isValid()) && isAmong(m_wanted.strand, evidence.strands) &&
           isAmong(m_wanted.level, evidence.levels);
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const EvidenceModel::Row& evidence = m_model.row(row);
    return isWanted(evidence) && std::ranges::all_of(m_words, [&](const QString& word) {
               return evidence.searchText.contains(word);
           });
}

} // namespace plumbline::ui
