// SPDX-License-Identifier: MIT
#include "exchange/shared_cells.h"

#include <algorithm>

namespace plumbline {

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

std::string strandName(const Snapshot& snapshot, const DimensionId& dimension) {
    return snapshot.rubric->strandOf(snapshot.rubric->positionOf(dimension)).name;
}

std::string dimensionName(const Snapshot& snapshot, const DimensionId& dimension) {
    return snapshot.rubric->dimension(snapshot.rubric->positionOf(dimension)).name;
}

void writeSubject(XlsxSheet& sheet, const Snapshot& snapshot) {
    sheet.text(snapshot.school.name);
    sheet.text(snapshot.assessment.year.label());
}

void writeCounts(XlsxSheet& sheet, const Rubric& rubric, const std::vector<int>& counts,
                 const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        const auto level =
            std::ranges::find_if(rubric.levels(), [&](const Level& one) { return one.name == name; });
        if (level == rubric.levels().end())
            sheet.skip();
        else
            sheet.number(counts[static_cast<std::size_t>(level - rubric.levels().begin())]);
    }
}

} // namespace plumbline
