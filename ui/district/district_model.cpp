// SPDX-License-Identifier: MIT
#include "ui/district/district_model.h"

#include "analysis/rollup_words.h"
#include "analysis/wording_of.h"
#include "ui/text.h"

namespace plumbline::ui {

void DistrictModel::show(std::shared_ptr<const Rollup> rollup) {
    beginResetModel();
    m_rollup = std::move(rollup);
    endResetModel();
}

int DistrictModel::rowCount(const QModelIndex& parent) const {
    return m_rollup && !parent.isValid() ? static_cast<int>(m_rollup->schools.size()) : 0;
}

int DistrictModel::columnCount(const QModelIndex& parent) const {
    return m_rollup && !parent.isValid() ? static_cast<int>(m_rollup->columns.size()) + 1 : 0;
}

std::optional<std::size_t> DistrictModel::positionAt(int row, int column) const {
    const RollupSchool& school = schoolAt(row);
    if (column < 1 || !school.rubric)
        return std::nullopt;
    const DimensionId& id = m_rollup->rubric->dimension(columnAt(column).position).id;
    return school.rubric->findDimension(id.value());
}

CellFace DistrictModel::statusFace(const RollupSchool& school) const {
    CellFace face;
    face.kind = CellFace::Kind::Progress;
    face.text = school.assessment ? toQString(statusText(QtWording(), school.assessment->status))
                                  : tr("No assessment");
    face.spoken = tr("%1: %2").arg(toQString(school.school.name), face.text);
    return face;
}

CellFace DistrictModel::face(int row, int column) const {
    const RollupSchool& school = schoolAt(row);
    if (column == 0)
        return statusFace(school);
    const QtWording wording;
    const RollupCell& cell = school.cells[static_cast<std::size_t>(column - 1)];
    CellFace face;
    face.kind = CellFace::Kind::Absent;
    const QString all = toQString(cellText(wording, school, cell));
    face.spoken = tr("%1, %2: %3")
                      .arg(toQString(school.school.name),
                           toQString(m_rollup->rubric->dimension(columnAt(column).position).name), all);
    if (cell.kind == RollupCell::Kind::NoAssessment) {
        face.text = QStringLiteral("–");
        return face;
    }
    face.text = all;
    if (cell.kind == RollupCell::Kind::NoDimension)
        return face;
    face.kind = CellFace::Kind::Level;
    face.value = cell.value;
    face.levels = static_cast<int>(school.rubric->levels().size());
    face.text = std::holds_alternative<NotApplicable>(cell.value)
                    ? tr("n/a")
                    : toQString(valueText(wording, *school.rubric, cell.value));
    if (cell.kind == RollupCell::Kind::Reworded)
        face.remark = tr("other wording");
    face.change = cell.change;
    if (cell.change == Change::Up || cell.change == Change::Down) {
        face.remark = toQString(changeText(wording, cell.change));
        face.spoken += QStringLiteral(", ") + face.remark;
    }
    return face;
}

std::vector<CellFace> DistrictModel::widestFaces() const {
    std::vector<CellFace> faces;
    if (!m_rollup || !m_rollup->rubric)
        return faces;
    const QtWording wording;
    const Rubric& rubric = *m_rollup->rubric;
    std::vector<RatingValue> values{Unrated{}};
    for (const LevelRank rank : rubric.ranks())
        values.emplace_back(rank);
    for (const RatingValue& value : values)
        for (const Change change : {Change::Up, Change::Down}) {
            CellFace face;
            face.kind = CellFace::Kind::Level;
            face.value = value;
            face.text = toQString(valueText(wording, rubric, value));
            face.remark = toQString(changeText(wording, change));
            faces.push_back(std::move(face));
        }
    return faces;
}

QVariant DistrictModel::data(const QModelIndex& index, int role) const {
    if (!m_rollup || !index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return face(index.row(), index.column()).text;
    if (role == Qt::AccessibleTextRole)
        return face(index.row(), index.column()).spoken;
    if (role == Qt::ToolTipRole)
        return face(index.row(), index.column()).spoken.toHtmlEscaped();
    return {};
}

QVariant DistrictModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (!m_rollup)
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation == Qt::Vertical)
        return isText ? QVariant(toQString(schoolAt(section).school.name)) : QVariant();
    if (section == 0)
        return isText ? QVariant(tr("Status")) : QVariant();
    const RollupColumn& column = columnAt(section);
    if (role == overRole)
        return toQString(m_rollup->rubric->strandOf(column.position).shortName);
    return isText ? QVariant(toQString(m_rollup->rubric->dimension(column.position).name)) : QVariant();
}

} // namespace plumbline::ui
