// SPDX-License-Identifier: MIT
#include "exchange/table_csv.h"

#include "analysis/wording_of.h"
#include "exchange/csv_file.h"
#include "exchange/subject_cells.h"

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

struct CellText {
    std::string operator()(std::monostate) const { return {}; }

    std::string operator()(const std::string& text) const { return text; }

    std::string operator()(std::int64_t number) const { return std::to_string(number); }

    std::string operator()(Date day) const { return day.iso(); }

    std::string operator()(SchoolYear year) const { return year.id(); }
};

std::string smallTitle(std::string title) {
    if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z')
        title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
}

/// Of all their rubrics, in the order in which they are first met.
std::vector<std::string> dimensionsOf(const std::vector<SnapshotPointer>& assessments) {
    std::vector<std::string> ids;
    std::set<std::string> met;
    std::set<const Rubric*> rubrics;
    for (const SnapshotPointer& snapshot : assessments) {
        if (!rubrics.insert(snapshot->rubric.get()).second)
            continue;
        for (std::size_t position = 0; position < snapshot->rubric->dimensionCount(); ++position) {
            const std::string& id = snapshot->rubric->dimension(position).id.value();
            if (met.insert(id).second)
                ids.push_back(id);
        }
    }
    return ids;
}

ExportRow wideRow(const Snapshot& snapshot, const std::vector<std::string>& dimensions) {
    const Rubric& rubric = *snapshot.rubric;
    ExportRow row = subjectCells(snapshot);
    add(row, {statusText(Wording(), snapshot.assessment.status), rubric.title(), rubric.version()});
    for (const std::string& id : dimensions) {
        const std::optional<std::size_t> position = rubric.findDimension(id);
        if (!position) {
            row.resize(row.size() + 2);
            continue;
        }
        const RatingValue& value = snapshot.ratings[*position].value;
        const std::optional<LevelRank> level = levelOf(value);
        add(row, {valueText(Wording(), rubric, value),
                  level ? ExportCell(std::int64_t{level->value()}) : ExportCell()});
    }
    return row;
}

} // namespace

std::int64_t writeTableCsv(std::ostream& out, const ExportTable& table, const Progress& progress) {
    std::vector<std::string> fields;
    fields.reserve(table.columns.size());
    for (const ExportColumn& column : table.columns)
        fields.push_back(smallTitle(column.title));
    CsvFile file(out, fields, progress);
    table.eachRow([&](const ExportRow& row) {
        fields.clear();
        for (const ExportCell& cell : row)
            fields.push_back(std::visit(CellText(), cell));
        file.row(fields);
    });
    return file.rows();
}

ExportTable wideTable(const std::vector<SnapshotPointer>& assessments) {
    const std::vector<std::string> dimensions = dimensionsOf(assessments);
    std::vector<ExportColumn> columns =
        joined(subjectColumns(), {{"Status"}, {"Rubric"}, {"Rubric version"}});
    for (const std::string& id : dimensions) {
        columns.push_back({id});
        columns.push_back({id + " level number"});
    }
    return {"Wide", std::move(columns), [&assessments, dimensions](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    take(wideRow(*snapshot, dimensions));
            }};
}

} // namespace plumbline
