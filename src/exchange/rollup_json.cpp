// SPDX-License-Identifier: MIT
#include "exchange/change_id.h"
#include "exchange/rollup_files.h"
#include "exchange/state_ids.h"

#include <nlohmann/json.hpp>

namespace plumbline {

namespace {

using Json = nlohmann::ordered_json;

Json countsJson(const Rubric& rubric, const RollupCounts& counts) {
    Json levels = Json::object();
    for (const LevelRank rank : rubric.ranks())
        levels[rubric.level(rank).id.value()] = counts.levels[rank.index()];
    return {{"levels", std::move(levels)},
            {"unrated", counts.unrated},
            {"notApplicable", counts.notApplicable},
            {"otherWording", counts.otherWording},
            {"noAssessment", counts.noAssessment}};
}

Json changesJson(const Rollup& rollup, const ComparisonSummary& changes) {
    if (!rollup.earlier)
        return nullptr;
    return {{"up", changes.up},
            {"down", changes.down},
            {"same", changes.same},
            {"notComparable", changes.notComparable}};
}

Json strandJson(const Rollup& rollup, std::size_t place) {
    const RollupStrand& strand = rollup.strands[place];
    const Strand& its = rollup.rubric->strands()[strand.strand];
    Json dimensions = Json::array();
    for (const RollupColumn& column : rollup.columns) {
        if (column.strand != place)
            continue;
        const Dimension& dimension = rollup.rubric->dimension(column.position);
        dimensions.push_back({{"id", dimension.id.value()},
                              {"name", dimension.name},
                              {"counts", countsJson(*rollup.rubric, column.counts)},
                              {"changes", changesJson(rollup, column.changes)}});
    }
    return {{"id", its.id.value()},
            {"name", its.name},
            {"counts", countsJson(*rollup.rubric, strand.counts)},
            {"changes", changesJson(rollup, strand.changes)},
            {"dimensions", std::move(dimensions)}};
}

Json cellJson(const Rollup& rollup, const RollupSchool& school, std::size_t column) {
    const RollupCell& cell = school.cells[column];
    const std::optional<LevelRank> level = school.rubric ? levelOf(cell.value) : std::nullopt;
    return {
        {"dimension", rollup.rubric->dimension(rollup.columns[column].position).id.value()},
        {"state", cellStateId(cell)},
        {"level", level ? Json(school.rubric->level(*level).id.value()) : Json(nullptr)},
        {"change", rollup.earlier ? Json(changeId(cell.change)) : Json(nullptr)},
    };
}

Json schoolJson(const Rollup& rollup, const RollupSchool& school) {
    Json cells = Json::array();
    for (std::size_t column = 0; column < school.cells.size(); ++column)
        cells.push_back(cellJson(rollup, school, column));
    return {{"school", school.school.name},
            {"status", school.assessment ? Json(statusId(school.assessment->status)) : Json(nullptr)},
            {"rubricVersion", school.rubric ? Json(school.rubric->version()) : Json(nullptr)},
            {"cells", std::move(cells)}};
}

} // namespace

std::string_view cellStateId(const RollupCell& cell) {
    switch (cell.kind) {
    case RollupCell::Kind::Counted:
        break;
    case RollupCell::Kind::Reworded:
        return "other-wording";
    case RollupCell::Kind::NoDimension:
        return "not-in-rubric";
    case RollupCell::Kind::NoAssessment:
        return "no-assessment";
    }
    return stateId(cell.value);
}

std::string rollupJson(const Rollup& rollup) {
    Json strands = Json::array();
    for (std::size_t i = 0; i < rollup.strands.size(); ++i)
        strands.push_back(strandJson(rollup, i));
    Json schools = Json::array();
    for (const RollupSchool& school : rollup.schools)
        schools.push_back(schoolJson(rollup, school));
    const RubricPointer& rubric = rollup.rubric;
    const Json out = {
        {"year", rollup.year.id()},
        {"comparedWith", rollup.earlier ? Json(rollup.earlier->id()) : Json(nullptr)},
        {"rubric",
         rubric ? Json({{"id", rubric->id().value()}, {"version", rubric->version()}}) : Json(nullptr)},
        {"schoolCount", rollup.schools.size()},
        {"withoutAssessment", rollup.withoutAssessment},
        {"strands", std::move(strands)},
        {"schools", std::move(schools)},
    };
    return out.dump(2) + "\n";
}

} // namespace plumbline
