// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_filter.h"

#include <algorithm>

namespace plumbline::ui {

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

void EvidenceFilter::setStrand(std::optional<std::size_t> strand) {
    m_strand = strand;
    invalidateFilter();
}

void EvidenceFilter::setKind(std::optional<EvidenceKind> kind) {
    m_kind = kind;
    invalidateFilter();
}

void EvidenceFilter::setStance(std::optional<Stance> stance) {
    m_stance = stance;
    invalidateFilter();
}

bool EvidenceFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const EvidenceModel::Row& evidence = m_model.row(row);
    if (m_kind && evidence.kind != *m_kind)
        return false;
    if (m_stance && evidence.stance != *m_stance)
        return false;
    if (m_strand && std::ranges::find(evidence.strands, *m_strand) == evidence.strands.end())
        return false;
    return std::ranges::all_of(m_words,
                               [&](const QString& word) { return evidence.searchText.contains(word); });
}

} // namespace plumbline::ui
