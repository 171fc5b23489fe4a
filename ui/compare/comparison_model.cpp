// SPDX-License-Identifier: MIT
#include "ui/compare/comparison_model.h"

#include "ui/text.h"

#include "analysis/wording_of.h"

namespace plumbline::ui {

namespace {

QString stepsText(const ComparisonCell& cell) {
    const QtWording wording;
    if (cell.stepsOpen + cell.stepsDone == 0)
        return {};
    if (cell.stepsDone == 0)
        return toQString(
            wording.count(PLUMBLINE_TEXT("%n step open"), PLUMBLINE_TEXT("%n steps open"), cell.stepsOpen));
    if (cell.stepsOpen == 0)
        return toQString(
            wording.count(PLUMBLINE_TEXT("%n step done"), PLUMBLINE_TEXT("%n steps done"), cell.stepsDone));
    return toQString(
        wording.say(PLUMBLINE_TEXT("%1 of %2 steps done"),
                    {std::to_string(cell.stepsDone), std::to_string(cell.stepsOpen + cell.stepsDone)}));
}

QString evidenceText(int pieces) {
    const QtWording wording;
    return toQString(wording.count(PLUMBLINE_TEXT("%n piece of evidence"),
                                   PLUMBLINE_TEXT("%n pieces of evidence"), pieces));
}

QString joined(const QStringList& parts, const QString& separator) {
    QStringList there = parts;
    there.removeAll(QString());
    return there.join(separator);
}

} // namespace

QString countsText(const ComparisonCell& cell) {
    return joined({evidenceText(cell.evidence), stepsText(cell)}, QStringLiteral(" · "));
}

void ComparisonModel::show(std::shared_ptr<const Comparison> comparison, const ComparisonFilter& filter) {
    beginResetModel();
    m_comparison = std::move(comparison);
    m_lines.clear();
    m_groups = m_comparison ? groupsOf(*m_comparison, filter, QtWording()) : std::vector<ComparisonGroup>();
    for (const ComparisonGroup& group : m_groups)
        addGroup(group);
    endResetModel();
}

void ComparisonModel::addGroup(const ComparisonGroup& group) {
    QString title = toQString(group.title);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    Line line{title, nullptr, {}};
    line.faces.resize(m_comparison->columns.size() + 2);
    m_lines.push_back(std::move(line));
    for (const ComparisonRow* row : group.rows)
        addDimension(*row);
}

void ComparisonModel::addDimension(const ComparisonRow& row) {
    Line line{toQString(row.name), &row, {}};
    for (std::size_t column = 0; column < row.cells.size(); ++column)
        line.faces.push_back(levelFace(row, column));
    line.faces.push_back(changeFace(row));
    line.faces.push_back(progressFace(row));
    m_lines.push_back(std::move(line));
}

CellFace ComparisonModel::levelFace(const ComparisonRow& row, std::size_t column) const {
    const QtWording wording;
    const ComparisonCell& cell = row.cells[column];
    const Rubric& rubric = *m_comparison->columns[column].rubric;
    CellFace face;
    face.levels = static_cast<int>(rubric.levels().size());
    if (cell.value) {
        face.kind = CellFace::Kind::Level;
        face.value = *cell.value;
        face.text = toQString(valueText(wording, rubric, *cell.value));
    } else {
        face.kind = CellFace::Kind::Absent;
        face.text = tr("not in this rubric");
    }
    face.spoken = tr("%1, %2: %3").arg(toQString(row.name), columnName(column), face.text);
    if (cell.value && std::holds_alternative<NotApplicable>(*cell.value))
        face.text = tr("n/a");
    if (cell.value && row.reworded[column]) {
        face.remark = tr("new wording");
        face.spoken += tr(", new wording");
    }
    return face;
}

CellFace ComparisonModel::changeFace(const ComparisonRow& row) const {
    const QtWording wording;
    CellFace face;
    face.kind = CellFace::Kind::Change;
    face.change = row.change;
    face.text = toQString(changeText(wording, *m_comparison, row));
    face.spoken = tr("%1, %2: %3").arg(toQString(row.name), changeTitle(), face.text);
    if (row.incomparable)
        face.spoken += QStringLiteral(". ") + translated(explanation(*m_comparison, row));
    return face;
}

CellFace ComparisonModel::progressFace(const ComparisonRow& row) const {
    const ComparisonCell& first = row.cells.front();
    const ComparisonCell& last = row.cells.back();
    CellFace face;
    face.kind = CellFace::Kind::Progress;
    const QString steps = stepsText(last);
    QString spokenEvidence = evidenceText(last.evidence);
    if (first.evidence != last.evidence) {
        face.text = tr("%1 → %2 evidence").arg(first.evidence).arg(last.evidence);
        spokenEvidence = tr("evidence from %1 to %2").arg(first.evidence).arg(last.evidence);
    } else if (last.evidence > 0) {
        face.text = tr("%1 evidence").arg(last.evidence);
    }
    if (face.text.isEmpty())
        face.text = steps;
    else
        face.remark = steps;
    face.spoken = tr("%1, evidence and next steps: %2")
                      .arg(toQString(row.name), joined({spokenEvidence, steps}, QStringLiteral(", ")));
    return face;
}

const ComparisonRow* ComparisonModel::dimensionAt(int row) const {
    return row >= 0 && row < rowCount() ? m_lines[static_cast<std::size_t>(row)].row : nullptr;
}

std::optional<int> ComparisonModel::rowOf(const DimensionId& dimension) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const ComparisonRow* its = dimensionAt(row); its && its->dimension == dimension)
            return row;
    return std::nullopt;
}

const CellFace& ComparisonModel::face(int row, int column) const {
    return m_lines[static_cast<std::size_t>(row)].faces[static_cast<std::size_t>(column)];
}

QString ComparisonModel::columnName(std::size_t column) const {
    return toQString(plumbline::columnName(*m_comparison, column));
}

QString ComparisonModel::changeTitle() const {
    return m_comparison->sameSchool ? tr("Since %1").arg(columnName(0)) : tr("Against %1").arg(columnName(0));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_comparison ? 0 : static_cast<int>(m_comparison->columns.size()) + 2;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const CellFace& its = face(index.row(), index.column());
    if (role == Qt::DisplayRole)
        return its.text;
    if (role == Qt::AccessibleTextRole)
        return isStrand(index.row()) ? m_lines[static_cast<std::size_t>(index.row())].name : its.spoken;
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_comparison || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (orientation == Qt::Vertical)
        return m_lines[static_cast<std::size_t>(section)].name;
    if (section == changeColumn())
        return changeTitle();
    return section == progressColumn() ? tr("Evidence and steps")
                                       : columnName(static_cast<std::size_t>(section));
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const {
    // The lines of strands are headings: the arrow keys pass over them.
    return isStrand(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace plumbline::ui
