// SPDX-License-Identifier: MIT
#include "analysis/rollup_words.h"
#include "analysis/wording_of.h"
#include "exchange/rollup_files.h"
#include "exchange/xlsx_file.h"

namespace plumbline {

namespace {

std::string statusCell(const RollupSchool& school) {
    return school.assessment ? statusText(Wording(), school.assessment->status) : "No assessment";
}

ExportTable schoolsTable(const Rollup& rollup) {
    constexpr double dimensionWidth = 18;
    std::vector<ExportColumn> columns{{"School", 34}, {"School year", 12}, {"Status", 14}};
    for (const RollupColumn& column : rollup.columns)
        columns.push_back({rollup.rubric->dimension(column.position).name, dimensionWidth});
    return {"Schools", std::move(columns),
            [&rollup](const auto& take) {
                for (const RollupSchool& school : rollup.schools) {
                    ExportRow row{school.school.name, rollup.year, statusCell(school)};
                    for (const RollupCell& cell : school.cells)
                        row.emplace_back(cellText(Wording(), school, cell));
                    take(row);
                }
            },
            1};
}

ExportRow ratingRow(const Rollup& rollup, const RollupSchool& school, std::size_t column) {
    const RollupCell& cell = school.cells[column];
    const std::size_t position = rollup.columns[column].position;
    const std::optional<LevelRank> level = school.rubric ? levelOf(cell.value) : std::nullopt;
    ExportRow row{school.school.name,
                  rollup.year,
                  statusCell(school),
                  school.rubric ? school.rubric->version() : std::string(),
                  rollup.rubric->strandOf(position).name,
                  rollup.rubric->dimension(position).name,
                  cellText(Wording(), school, cell),
                  level ? ExportCell(std::int64_t{level->value()}) : ExportCell()};
    if (rollup.earlier) {
        row.emplace_back(*rollup.earlier);
        row.emplace_back(changeText(Wording(), cell.change));
    }
    return row;
}

ExportTable ratingsTable(const Rollup& rollup) {
    std::vector<ExportColumn> columns{{"School", 34},         {"School year", 12}, {"Status", 14},
                                      {"Rubric version", 10}, {"Strand", 24},      {"Dimension", 34},
                                      {"Level", 26},          {"Level number", 8}};
    if (rollup.earlier) {
        columns.push_back({"Compared with", 12});
        columns.push_back({"Change", 16});
    }
    return {"Ratings", std::move(columns),
            [&rollup](const auto& take) {
                for (const RollupSchool& school : rollup.schools)
                    for (std::size_t column = 0; column < school.cells.size(); ++column)
                        take(ratingRow(rollup, school, column));
            },
            1};
}

ExportRow countRow(const Rollup& rollup, const std::string& strand, const std::string& dimension,
                   const RollupCounts& counts, const ComparisonSummary& changes) {
    ExportRow row{strand, dimension};
    for (const int count : counts.levels)
        row.emplace_back(std::int64_t{count});
    for (const int count : {counts.unrated, counts.notApplicable, counts.otherWording, counts.noAssessment})
        row.emplace_back(std::int64_t{count});
    if (rollup.earlier) {
        row.emplace_back(*rollup.earlier);
        for (const int count : {changes.up, changes.down, changes.same, changes.notComparable})
            row.emplace_back(std::int64_t{count});
    }
    return row;
}

ExportTable countsTable(const Rollup& rollup) {
    std::vector<ExportColumn> columns{{"Strand", 24}, {"Dimension", 34}};
    if (rollup.rubric)
        for (const Level& level : rollup.rubric->levels())
            columns.push_back({level.name, 12});
    for (const char* title : {"Not rated", "Not applicable", "Worded differently", "No assessment"})
        columns.push_back({title, 14});
    if (rollup.earlier)
        for (const char* title :
             {"Compared with", "Rated higher", "Rated lower", "Rated the same", "Not comparable"})
            columns.push_back({title, 14});
    return {"Counts", std::move(columns),
            [&rollup](const auto& take) {
                for (std::size_t i = 0; i < rollup.strands.size(); ++i) {
                    const std::string& strand = rollup.rubric->strands()[rollup.strands[i].strand].name;
                    take(countRow(rollup, strand, "All dimensions", rollup.strands[i].counts,
                                  rollup.strands[i].changes));
                    for (const RollupColumn& column : rollup.columns)
                        if (column.strand == i)
                            take(countRow(rollup, strand, rollup.rubric->dimension(column.position).name,
                                          column.counts, column.changes));
                }
            },
            2};
}

} // namespace

Written writeRollupXlsx(const std::filesystem::path& path, const Rollup& rollup) {
    XlsxFile file(path);
    file.add(schoolsTable(rollup));
    file.add(ratingsTable(rollup));
    file.add(countsTable(rollup));
    return file.close();
}

} // namespace plumbline
