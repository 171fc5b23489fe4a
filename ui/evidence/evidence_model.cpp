// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_model.h"

#include <algorithm>
#include <QRegularExpression>

#include "ui/text.h"
#include "ui/widgets/date_field.h"

#include <functional>
#include <set>

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

std::vector<LevelRank> levelsOf(const Evidence& evidence, const Snapshot& snapshot) {
    std::set<LevelRank> levels;
    for (const StatementPlace& place : evidence.statements)
        levels.insert(place.level);
    if (levels.empty())
        for (const DimensionId& dimension : evidence.dimensions)
            if (const auto level = levelOf(snapshot.ratings[snapshot.rubric->positionOf(dimension)].value))
                levels.insert(*level);
    return {levels.begin(), levels.end()};
}

EvidenceModel::Row rowFor(const Evidence& evidence, const Snapshot& snapshot, QString searchText) {
    const Rubric& rubric = *snapshot.rubric;
    const std::optional<SchoolYear> year = yearOf(evidence);
    return {evidence.id,
            kindOf(evidence),
            evidence.stance,
            evidence.state,
            strandsOf(evidence, rubric),
            levelsOf(evidence, snapshot),
            year,
            {toQString(evidence.title), kindAndSize(evidence), dateWords(evidence),
             year ? toQString(year->label()) : QString(), stanceName(evidence.stance),
             isCurrent(evidence) ? QString() : stateName(evidence.state), toQString(evidence.source),
             dimensionNames(evidence, rubric).join(QStringLiteral(", "))},
            evidence.date ? toQDate(*evidence.date) : QDate(),
            sizeForSorting(evidence),
            std::move(searchText)};
}

} // namespace

EvidenceModel::EvidenceModel(QObject* parent) : QAbstractTableModel(parent) {}

void EvidenceModel::show(SnapshotPointer snapshot) {
    if (m_shown && !(*m_shown->rubric == *snapshot->rubric))
        m_shown.reset();
    removeGone(*snapshot);
    // What stays keeps its order, so that whatever does not match here is new here.
    for (std::size_t place = 0; place < snapshot->evidence.size(); ++place) {
        const Evidence& evidence = snapshot->evidence[place];
        const QString text = knownSearchText(evidence);
        Row row =
            rowFor(evidence, *snapshot, text.isNull() ? searchTextOf(evidence, *snapshot->rubric) : text);
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
    m_shown = std::move(snapshot);
}

QString EvidenceModel::knownSearchText(const Evidence& evidence) const {
    if (!m_shown)
        return {};
    const auto before = std::ranges::find(m_shown->evidence, evidence.id, &Evidence::id);
    const std::optional<int> number = rowOf(evidence.id);
    return number && before != m_shown->evidence.end() && *before == evidence ? row(*number).searchText
                                                                              : QString();
}

std::vector<SchoolYear> EvidenceModel::years() const {
    std::set<SchoolYear, std::greater<>> years;
    for (const Row& row : m_rows)
        if (row.year)
            years.insert(*row.year);
    return {years.begin(), years.end()};
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
        return index.column() == Title
                   ? row.cells.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(", "))
                   : row.cells[index.column()];
    case sortRole:
        if (index.column() == Kind)
            return static_cast<qlonglong>(row.size);
        if (index.column() == EvidenceDate)
            return row.date;
        if (index.column() == State)
            return static_cast<int>(row.state);
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
    case Year:
        return tr("School year");
    case ForOrAgainst:
        return tr("For or against");
    case State:
        return tr("State");
    case Source:
        return tr("Source");
    default:
        return tr("Supports");
    }
}

} // namespace plumbline::ui
