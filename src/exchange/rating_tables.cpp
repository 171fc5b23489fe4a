// SPDX-License-Identifier: MIT
#include "exchange/rating_tables.h"

#include "analysis/comparison.h"
#include "analysis/profile.h"
#include "analysis/wording_of.h"
#include "exchange/subject_cells.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumbline {

namespace {

std::string stateWord(const RatingValue& value) {
    if (std::holds_alternative<LevelRank>(value))
        return "Rated";
    return std::holds_alternative<NotApplicable>(value) ? "Not applicable" : "Not rated";
}

ExportRow ratingRow(const Snapshot& snapshot, std::size_t position) {
    const Rubric& rubric = *snapshot.rubric;
    const DimensionId& dimension = rubric.dimension(position).id;
    const Rating& rating = snapshot.ratings[position];
    ExportRow row = dimensionCells(snapshot, position);
    row.emplace_back(stateWord(rating.value));
    add(row, levelCells(rubric, levelOf(rating.value)));
    add(row, {rating.reason, yesCell(isInFocus(snapshot, position)),
              static_cast<std::int64_t>(evidenceFor(snapshot, dimension).size()),
              static_cast<std::int64_t>(openStepCount(snapshot, dimension)),
              statusText(Wording(), snapshot.assessment.status), rubric.title(), rubric.version(),
              dimension.value()});
    return row;
}

ExportRow groupRow(const Snapshot& snapshot, const std::string& name, const GroupProfile& group,
                   const std::vector<std::string>& names) {
    const Rubric& rubric = *snapshot.rubric;
    ExportRow row = subjectCells(snapshot);
    row.emplace_back(name);
    for (const int count :
         {group.total, group.notApplicable(), group.applicable, group.rated, group.unrated()})
        row.emplace_back(std::int64_t{count});
    add(row, countCells(rubric, group.counts, names));
    add(row, countCells(rubric, group.atOrAbove, names));
    const auto medianCell = [&](LevelRank Medians::*which) {
        return group.medians ? ExportCell(rubric.level(*group.medians.*which).name) : ExportCell();
    };
    add(row, {medianCell(&Medians::low), medianCell(&Medians::high)});
    return row;
}

void eachGroup(const Snapshot& snapshot, const std::vector<std::string>& names,
               const std::function<void(const ExportRow&)>& take) {
    const Profile whole = profile(snapshot);
    for (std::size_t i = 0; i < whole.strands.size(); ++i) {
        ExportRow row = groupRow(snapshot, snapshot.rubric->strands()[i].name, whole.strands[i], names);
        const StrandText* text = strandTextOf(snapshot, i);
        row.emplace_back(text ? text->text : std::string());
        take(row);
    }
    ExportRow row = groupRow(snapshot, "All strands", whole.overall, names);
    row.emplace_back();
    take(row);
}

/// The years of every school that has several, earliest first and no more than can be compared; in the order
/// in which the schools are first met.
std::vector<std::vector<SnapshotPointer>> comparedYears(const std::vector<SnapshotPointer>& assessments) {
    std::vector<std::vector<SnapshotPointer>> schools;
    std::map<std::string, std::size_t> places;
    for (const SnapshotPointer& snapshot : assessments) {
        const auto [place, isNew] = places.emplace(snapshot->school.uuid, schools.size());
        if (isNew)
            schools.emplace_back();
        schools[place->second].push_back(snapshot);
    }
    std::erase_if(schools, [](const auto& years) { return years.size() < Comparison::fewestColumns; });
    for (std::vector<SnapshotPointer>& years : schools) {
        std::ranges::sort(years, {}, [](const SnapshotPointer& one) { return one->assessment.year; });
        if (years.size() > Comparison::mostColumns)
            years.erase(years.begin(), years.end() - Comparison::mostColumns);
    }
    return schools;
}

std::set<SchoolYear> yearsOf(const std::vector<std::vector<SnapshotPointer>>& schools) {
    std::set<SchoolYear> years;
    for (const std::vector<SnapshotPointer>& school : schools)
        for (const SnapshotPointer& snapshot : school)
            years.insert(snapshot->assessment.year);
    return years;
}

/// Number and word of the level; a word alone for the other states.
ExportRow comparedCells(const ComparisonCell& cell) {
    if (!cell.value)
        return {{}, "Not in this rubric"};
    if (const std::optional<LevelRank> level = levelOf(*cell.value))
        return {std::int64_t{level->value()}, cell.levelName};
    return {{}, stateWord(*cell.value)};
}

ExportRow comparedRow(const Comparison& comparison, const ComparisonStrand& strand, const ComparisonRow& row,
                      const std::set<SchoolYear>& years) {
    ExportRow cells{comparison.columns.front().school.name, strand.name, row.name};
    for (const SchoolYear year : years) {
        const auto column = std::ranges::find(
            comparison.columns, year, [](const ComparisonColumn& each) { return each.assessment.year; });
        add(cells,
            column == comparison.columns.end()
                ? ExportRow{{}, {}}
                : comparedCells(row.cells[static_cast<std::size_t>(column - comparison.columns.begin())]));
    }
    const bool comparable = row.change != Change::None;
    add(cells, {changeText(Wording(), row), comparable ? ExportCell(std::int64_t{row.steps}) : ExportCell(),
                comparable ? std::string() : toEnglish(explanation(comparison, row)), row.dimension.value()});
    return cells;
}

} // namespace

ExportTable ratingsTable(const std::vector<SnapshotPointer>& assessments) {
    return {"Ratings",
            joined(dimensionColumns(), {{"State", 14},
                                        {"Level number", 14},
                                        {"Level", 14},
                                        {"Reason", 70},
                                        {"Focus", 8},
                                        {"Evidence", 10},
                                        {"Open next steps", 16},
                                        {"Status", 9},
                                        {"Rubric", 34},
                                        {"Rubric version", 15},
                                        {"Dimension id", 34}}),
            [&assessments](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    for (std::size_t position = 0; position < snapshot->ratings.size(); ++position)
                        take(ratingRow(*snapshot, position));
            }};
}

ExportTable profileTable(const std::vector<SnapshotPointer>& assessments) {
    const std::vector<std::string> names = levelNames(assessments);
    std::vector<ExportColumn> columns = joined(subjectColumns(), {{"Strand", 28},
                                                                  {"Dimensions", 12},
                                                                  {"Not applicable", 15},
                                                                  {"Applicable", 12},
                                                                  {"Rated", 10},
                                                                  {"Not rated", 11}});
    for (const std::string& name : names)
        columns.push_back({name, 13});
    for (const std::string& name : names)
        columns.push_back({"At or above " + name, 24});
    columns =
        joined(std::move(columns), {{"Low median", 14}, {"High median", 14}, {"In the team's words", 70}});
    return {"Profile", std::move(columns), [&assessments, names](const auto& take) {
                for (const SnapshotPointer& snapshot : assessments)
                    eachGroup(*snapshot, names, take);
            }};
}

ExportTable comparisonTable(const std::vector<SnapshotPointer>& assessments) {
    const std::vector<std::vector<SnapshotPointer>> schools = comparedYears(assessments);
    const std::set<SchoolYear> years = yearsOf(schools);
    std::vector<ExportColumn> columns{{"School", 24}, {"Strand", 24}, {"Dimension", 34}};
    for (const SchoolYear year : years) {
        columns.push_back({year.label() + " level number", 14});
        columns.push_back({year.label() + " level", 16});
    }
    columns = joined(std::move(columns), {{"First to last year", 18},
                                          {"Levels moved", 13},
                                          {"Why it can not be compared", 50},
                                          {"Dimension id", 34}});
    return {"Comparison", std::move(columns), [schools, years](const auto& take) {
                for (const std::vector<SnapshotPointer>& school : schools) {
                    const Comparison comparison = compare(school);
                    for (const ComparisonStrand& strand : comparison.strands)
                        for (const ComparisonRow& row : strand.rows)
                            take(comparedRow(comparison, strand, row, years));
                }
            }};
}

bool hasComparison(const std::vector<SnapshotPointer>& assessments) {
    std::set<std::string> met;
    return std::ranges::any_of(assessments, [&](const SnapshotPointer& snapshot) {
        return !met.insert(snapshot->school.uuid).second;
    });
}

} // namespace plumbline
