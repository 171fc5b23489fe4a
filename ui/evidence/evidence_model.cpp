// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_model.h"

#include <algorithm>

#include "ui/text.h"

namespace plumbline::ui {

namespace {

std::int64_t sizeForSorting(const Evidence& evidence) {
    if (const auto* file = std::get_if<Attachment>(&evidence.content))
        return file->size;
    return kindOf(evidence) == EvidenceKind::Note ? -2 : -1;
}

std::vector<std::size_t> strandsOf(const Evidence& evidence, const Rubric& rubric) {
    std::vector<std::size_t> strands;
    for (const DimensionId& dimension : evidence.dimensions) {
        const Strand& strand = rubric.strandOf(rubric.positionOf(dimension));
        const auto number = static_cast<std::size_t>(&strand - rubric.strands().data());
        if (strands.empty() || strands.back() != number)
            strands.push_back(number);
    }
    return strands;
}

EvidenceModel::Row rowFor(const Evidence& evidence, const Rubric& rubric) {
    const QStringList names = dimensionNames(evidence, rubric);
    return {evidence.id,
            kindOf(evidence),
            evidence.stance,
            strandsOf(evidence, rubric),
            {toQString(evidence.title), kindAndSize(evidence), dateWords(evidence),
             stanceName(evidence.stance), names.join(QStringLiteral(", "))},
            evidence.date
                ? QDate(evidence.date->year(), int(evidence.date->month()), int(evidence.date->day()))
                : QDate(),
            sizeForSorting(evidence),
            searchTextOf(evidence, rubric)};
}

} // namespace

EvidenceModel::EvidenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void EvidenceModel::show(const Snapshot& snapshot) {
    removeGone(snapshot);
    // What stays keeps its order, so that whatever does not match here is new here.
    for (std::size_t place = 0; place < snapshot.evidence.size(); ++place) {
        Row row = rowFor(snapshot.evidence[place], *snapshot.rubric);
        const int number = static_cast<int>(place);
        if (place < m_rows.size() && m_rows[place].id == row.id) {
            if (m_rows[place] == row)
                continue;
            m_rows[place] = std::move(row);
            emit dataChanged(index(number, 0), index(number, ColumnCount - 1));
        } else {
            beginInsertRows({}, number, number);
            m_rows.insert(m_rows.begin() + number, std::move(row));
            endInsertRows();
        }
    }
}

void EvidenceModel::removeGone(const Snapshot& snapshot) {
    for (int number = static_cast<int>(m_rows.size()) - 1; number >= 0; --number) {
        const EvidenceId id = row(number).id;
        if (std::ranges::any_of(snapshot.evidence, [id](const Evidence& one) { return one.id == id; }))
            continue;
        beginRemoveRows({}, number, number);
        m_rows.erase(m_rows.begin() + number);
        endRemoveRows();
    }
}

std::optional<int> EvidenceModel::rowOf(EvidenceId id) const {
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EvidenceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.cells[index.column()];
    case Qt::AccessibleTextRole:
        // Going down the first column one hears the whole row, as one sees it.
        return index.column() == Title ? row.cells.join(QStringLiteral(", ")) : row.cells[index.column()];
    case sortRole:
        if (index.column() == Kind)
            return static_cast<qlonglong>(row.size);
        if (index.column() == EvidenceDate)
            return row.date;
        return row.cells[index.column()];
    default:
        return {};
    }
}

QVariant EvidenceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return (Qt::AlignLeft | Qt::AlignVCenter).toInt();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Title");
    case Kind:
        return tr("Kind");
    case EvidenceDate:
        return tr("Date");
    case ForOrAgainst:
        return tr("For or against");
    default:
        return tr("Supports");
    }
}

} // namespace plumbline::ui
