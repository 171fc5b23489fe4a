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

/// The words of a change; empty without another year.
std::string changeCell(const Rollup& rollup, const RollupCell& cell) {
    return rollup.earlier ? changeText(Wording(), cell.change) : std::string();
}

void writeSchools(XlsxFile& file, const Rollup& rollup) {
    constexpr double dimensionWidth = 18;
    std::vector<XlsxColumn> columns{{"School", 34}, {"School year", 12}, {"Status", 14}};
    for (const RollupColumn& column : rollup.columns)
        columns.push_back({rollup.rubric->dimension(column.position).name, dimensionWidth});
    XlsxSheet sheet = file.addSheet("Schools", columns, 1);
    for (const RollupSchool& school : rollup.schools) {
        sheet.text(school.school.name);
        sheet.text(rollup.year.label());
        sheet.text(statusCell(school));
        for (const RollupCell& cell : school.cells)
            sheet.text(cellText(Wording(), school, cell));
        sheet.endRow();
    }
}

void writeRating(XlsxSheet& sheet, const Rollup& rollup, const RollupSchool& school, std::size_t column) {
    const RollupCell& cell = school.cells[column];
    const std::size_t position = rollup.columns[column].position;
    sheet.text(school.school.name);
    sheet.text(rollup.year.label());
    sheet.text(statusCell(school));
    sheet.text(school.rubric ? school.rubric->version() : std::string());
    sheet.text(rollup.rubric->strandOf(position).name);
    sheet.text(rollup.rubric->dimension(position).name);
    sheet.text(cellText(Wording(), school, cell));
    if (const std::optional<LevelRank> level = school.rubric ? levelOf(cell.value) : std::nullopt)
        sheet.number(level->value());
    else
        sheet.skip();
    if (rollup.earlier) {
        sheet.text(rollup.earlier->label());
        sheet.text(changeCell(rollup, cell));
    }
    sheet.endRow();
}

void writeRatings(XlsxFile& file, const Rollup& rollup) {
    std::vector<XlsxColumn> columns{{"School", 34},         {"School year", 12}, {"Status", 14},
                                    {"Rubric version", 10}, {"Strand", 24},      {"Dimension", 34},
                                    {"Level", 26},          {"Level number", 8}};
    if (rollup.earlier) {
        columns.push_back({"Compared with", 12});
        columns.push_back({"Change", 16});
    }
    XlsxSheet sheet = file.addSheet("Ratings", columns, 1);
    for (const RollupSchool& school : rollup.schools)
        for (std::size_t column = 0; column < school.cells.size(); ++column)
            writeRating(sheet, rollup, school, column);
}

void writeCountRow(XlsxSheet& sheet, const Rollup& rollup, const std::string& strand,
                   const std::string& dimension, const RollupCounts& counts,
                   const ComparisonSummary& changes) {
    sheet.text(strand);
    sheet.text(dimension);
    for (const int count : counts.levels)
        sheet.number(count);
    for (const int count : {counts.unrated, counts.notApplicable, counts.otherWording, counts.noAssessment})
        sheet.number(count);
    if (rollup.earlier) {
        sheet.text(rollup.earlier->label());
        for (const int count : {changes.up, changes.down, changes.same, changes.notComparable})
            sheet.number(count);
    }
    sheet.endRow();
}

void writeCounts(XlsxFile& file, const Rollup& rollup) {
    std::vector<XlsxColumn> columns{{"Strand", 24}, {"Dimension", 34}};
    if (rollup.rubric)
        for (const Level& level : rollup.rubric->levels())
            columns.push_back({level.name, 12});
    for (const char* title : {"Not rated", "Not applicable", "Worded differently", "No assessment"})
        columns.push_back({title, 14});
    if (rollup.earlier)
        for (const char* title :
             {"Compared with", "Rated higher", "Rated lower", "Rated the same", "Not comparable"})
            columns.push_back({title, 14});
    XlsxSheet sheet = file.addSheet("Counts", columns, 2);
    for (std::size_t i = 0; i < rollup.strands.size(); ++i) {
        const std::string& strand = rollup.rubric->strands()[rollup.strands[i].strand].name;
        writeCountRow(sheet, rollup, strand, "All dimensions", rollup.strands[i].counts,
                      rollup.strands[i].changes);
        for (const RollupColumn& column : rollup.columns)
            if (column.strand == i)
                writeCountRow(sheet, rollup, strand, rollup.rubric->dimension(column.position).name,
                              column.counts, column.changes);
    }
}

} // namespace

void writeRollupXlsx(const std::filesystem::path& path, const Rollup& rollup) {
    XlsxFile file(path);
    writeSchools(file, rollup);
    writeRatings(file, rollup);
    writeCounts(file, rollup);
    file.close();
}

} // namespace plumbline
