// SPDX-License-Identifier: MIT
#include "exchange/subject_cells.h"

#include <algorithm>

namespace plumbline {

std::vector<ExportColumn> subjectColumns() {
    return {{"School", 24}, {"School year", 12}};
}

std::vector<ExportColumn> dimensionColumns() {
    return joined(subjectColumns(), {{"Strand", 24}, {"Dimension", 34}});
}

ExportRow subjectCells(const Snapshot& snapshot) {
    return {snapshot.school.name, snapshot.assessment.year};
}

ExportRow dimensionCells(const Snapshot& snapshot, std::size_t position) {
    ExportRow cells = subjectCells(snapshot);
    cells.emplace_back(snapshot.rubric->strandOf(position).name);
    cells.emplace_back(snapshot.rubric->dimension(position).name);
    return cells;
}

std::vector<ExportColumn> joined(std::vector<ExportColumn> columns, const std::vector<ExportColumn>& more) {
    columns.insert(columns.end(), more.begin(), more.end());
    return columns;
}

void add(ExportRow& row, const ExportRow& more) {
    row.insert(row.end(), more.begin(), more.end());
}

ExportRow levelCells(const Rubric& rubric, const std::optional<LevelRank>& level) {
    if (!level)
        return {{}, {}};
    return {std::int64_t{level->value()}, rubric.level(*level).name};
}

std::vector<std::string> levelNames(const std::vector<SnapshotPointer>& assessments) {
    std::vector<std::string> names;
    for (std::size_t index = 0; index < Rubric::mostLevels; ++index)
        for (const SnapshotPointer& snapshot : assessments) {
            const std::vector<Level>& levels = snapshot->rubric->levels();
            if (index < levels.size() && std::ranges::find(names, levels[index].name) == names.end())
                names.push_back(levels[index].name);
        }
    return names;
}

ExportRow countCells(const Rubric& rubric, const std::vector<int>& counts,
                     const std::vector<std::string>& names) {
    ExportRow cells(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto level = std::ranges::find(rubric.levels(), names[i], &Level::name);
        if (level != rubric.levels().end())
            cells[i] = std::int64_t{counts[static_cast<std::size_t>(level - rubric.levels().begin())]};
    }
    return cells;
}

ExportCell yesCell(bool yes) {
    return yes ? ExportCell("Yes") : ExportCell();
}

} // namespace plumbline
