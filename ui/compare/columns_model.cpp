// SPDX-License-Identifier: MIT
#include "ui/compare/columns_model.h"

#include <algorithm>

#include "ui/text.h"

#include "analysis/comparison.h"

namespace plumbline::ui {

ColumnsModel::ColumnsModel(std::vector<ColumnCandidate> candidates, QObject* parent)
    : QAbstractListModel(parent), m_candidates(std::move(candidates)) {}

void ColumnsModel::choose(const std::vector<AssessmentId>& assessments) {
    m_chosen = assessments;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
    emit chosenChanged();
}

bool ColumnsModel::isChosen(AssessmentId assessment) const {
    return std::ranges::find(m_chosen, assessment) != m_chosen.end();
}

bool ColumnsModel::setChosen(int row, bool chosen) {
    const AssessmentId assessment = m_candidates[static_cast<std::size_t>(row)].assessment;
    if (chosen == isChosen(assessment))
        return true;
    if (chosen && m_chosen.size() >= Comparison::mostColumns)
        return false;
    std::vector<AssessmentId> next = m_chosen;
    if (chosen)
        next.push_back(assessment);
    else
        std::erase(next, assessment);
    choose(next);
    return true;
}

QString ColumnsModel::labelOf(AssessmentId assessment) const {
    const auto found = std::ranges::find(m_candidates, assessment, &ColumnCandidate::assessment);
    return found == m_candidates.end() ? QString() : toQString(found->label);
}

int ColumnsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

QVariant ColumnsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ColumnCandidate& candidate = m_candidates[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return toQString(candidate.label);
    if (role == Qt::CheckStateRole)
        return isChosen(candidate.assessment) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ColumnsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    return index.isValid() && role == Qt::CheckStateRole &&
           setChosen(index.row(), value.toInt() == Qt::Checked);
}

Qt::ItemFlags ColumnsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                           : Qt::NoItemFlags;
}

} // namespace plumbline::ui
