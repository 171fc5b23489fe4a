// SPDX-License-Identifier: MIT
#include "analysis/rollup.h"
#include "exchange/change_id.h"
#include "exchange/csv_file.h"
#include "exchange/rollup_files.h"
#include "exchange/state_ids.h"

namespace plumbline {

namespace {

std::vector<std::string> fieldsOf(const Rollup& rollup, const RollupSchool& school, std::size_t column) {
    const RollupCell& cell = school.cells[column];
    const std::size_t position = rollup.columns[column].position;
    const std::optional<LevelRank> level = school.rubric ? levelOf(cell.value) : std::nullopt;
    return {
        school.school.name,
        rollup.year.id(),
        school.assessment ? std::string(statusId(school.assessment->status)) : std::string(),
        school.rubric ? school.rubric->title() : std::string(),
        school.rubric ? school.rubric->version() : std::string(),
        rollup.rubric->strandOf(position).name,
        rollup.rubric->dimension(position).id.value(),
        rollup.rubric->dimension(position).name,
        std::string(cellStateId(cell)),
        level ? std::to_string(level->value()) : std::string(),
        level ? school.rubric->level(*level).name : std::string(),
        rollup.earlier ? rollup.earlier->id() : std::string(),
        rollup.earlier ? std::string(changeId(cell.change)) : std::string(),
    };
}

} // namespace

void writeRollupCsv(std::ostream& out, const Rollup& rollup) {
    CsvFile file(out,
                 {"school", "school year", "status", "rubric", "rubric version", "strand", "dimension id",
                  "dimension", "state", "level number", "level", "compared with", "change"});
    for (const RollupSchool& school : rollup.schools)
        for (std::size_t column = 0; column < school.cells.size(); ++column)
            file.row(fieldsOf(rollup, school, column));
}

} // namespace plumbline
