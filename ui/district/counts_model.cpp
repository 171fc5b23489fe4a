// SPDX-License-Identifier: MIT
#include "ui/district/counts_model.h"

#include "ui/text.h"

#include <utility>

namespace plumbline::ui {

void CountsModel::show(const std::shared_ptr<const Rollup>& rollup) {
    beginResetModel();
    m_lines.clear();
    m_titles.clear();
    if (m_what == What::Changes) {
        m_titles = {tr("Rated higher"), tr("Rated the same"), tr("Rated lower"), tr("Not comparable")};
    } else if (rollup->rubric) {
        for (const Level& level : rollup->rubric->levels())
            m_titles.append(toQString(level.name));
        m_titles.append({tr("Not rated"), tr("Not applicable"), tr("Other wording"), tr("No assessment")});
    }
    for (std::size_t place = 0; place < rollup->strands.size(); ++place) {
        const RollupStrand& strand = rollup->strands[place];
        m_lines.push_back({toQString(rollup->rubric->strands()[strand.strand].name), true,
                           numbersOf(strand.counts, strand.changes)});
        for (const RollupColumn& column : rollup->columns)
            if (column.strand == place)
                m_lines.push_back({toQString(rollup->rubric->dimension(column.position).name), false,
                                   numbersOf(column.counts, column.changes)});
    }
    endResetModel();
}

std::vector<int> CountsModel::numbersOf(const RollupCounts& counts, const ComparisonSummary& changes) const {
    if (m_what == What::Changes)
        return {changes.up, changes.same, changes.down, changes.notComparable};
    std::vector<int> numbers = counts.levels;
    numbers.insert(numbers.end(),
                   {counts.unrated, counts.notApplicable, counts.otherWording, counts.noAssessment});
    return numbers;
}

int CountsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CountsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant CountsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const int number = line.numbers[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return number;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(line.name, m_titles[index.column()]).arg(number);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case strandRole:
        return line.isStrand;
    default:
        return {};
    }
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight);
    if (orientation == Qt::Horizontal)
        return isText ? QVariant(m_titles[section]) : QVariant();
    const Line& line = m_lines[static_cast<std::size_t>(section)];
    if (role == strandRole)
        return line.isStrand;
    return isText ? QVariant(line.name) : QVariant();
}

} // namespace plumbline::ui
