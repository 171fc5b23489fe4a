// SPDX-License-Identifier: MIT
#include "exchange/results_json.h"

#include "analysis/agreement.h"
#include "analysis/comparability.h"
#include "analysis/mark_counts.h"
#include "exchange/change_id.h"
#include "exchange/state_ids.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace plumbline {

namespace {

// Keys come out in the order they are put in: scripts do not care, people who read them do.
using Json = nlohmann::ordered_json;

Json levelId(const Rubric& rubric, const std::optional<LevelRank>& level) {
    return level ? Json(rubric.level(*level).id.value()) : Json(nullptr);
}

Json byLevel(const Rubric& rubric, const LevelCounts& counts) {
    Json out = Json::object();
    for (const LevelRank rank : rubric.ranks())
        out[rubric.level(rank).id.value()] = counts[rank.index()];
    return out;
}

/// The last revealed round; ballots before their reveal are in no value.
Json ballotsJson(const Snapshot& snapshot, const DimensionId& dimension) {
    const Round* round = lastRound(snapshot, dimension);
    if (!round)
        return nullptr;
    const BallotCounts& counts = round->counts;
    const std::optional<LeikD> d = leikD(counts.levels);
    return {
        {"counts", byLevel(*snapshot.rubric, counts.levels)},
        {"abstained", counts.abstained},
        {"agreement",
         {{"words", toEnglish(agreementWords(*snapshot.rubric, counts))},
          {"leikD", d ? Json(d->value()) : Json(nullptr)}}},
    };
}

/// How many of the statements of each level bear which mark; what nobody marked is in none of the marks.
Json marksJson(const Snapshot& snapshot, std::size_t position) {
    Json out = Json::object();
    for (const LevelRank rank : snapshot.rubric->ranks()) {
        const MarkCounts counts = markCounts(snapshot, position, rank);
        out[snapshot.rubric->level(rank).id.value()] = {{"inPlace", counts.inPlace},
                                                        {"partly", counts.partly},
                                                        {"notYet", counts.notYet},
                                                        {"notMarked", counts.unmarked}};
    }
    return out;
}

Json dimensionJson(const Snapshot& snapshot, std::size_t position) {
    const Dimension& dimension = snapshot.rubric->dimension(position);
    const Rating& rating = snapshot.ratings[position];
    const std::vector<const Evidence*> evidence = evidenceFor(snapshot, dimension.id);
    return {
        {"id", dimension.id.value()},
        {"name", dimension.name},
        {"state", stateId(rating.value)},
        {"level", levelId(*snapshot.rubric, levelOf(rating.value))},
        {"reason", rating.reason.empty() ? Json(nullptr) : Json(rating.reason)},
        {"evidence", evidence.size()},
        {"currentEvidence",
         std::ranges::count_if(evidence, [](const Evidence* piece) { return isCurrent(*piece); })},
        {"openSteps", openStepCount(snapshot, dimension.id)},
        {"ballots", ballotsJson(snapshot, dimension.id)},
        {"statements", marksJson(snapshot, position)},
        {"focus", isInFocus(snapshot, position)},
    };
}

Json strandJson(const Snapshot& snapshot, std::size_t index, const GroupProfile& group) {
    const Rubric& rubric = *snapshot.rubric;
    const Strand& strand = rubric.strands()[index];
    const std::optional<Medians>& medians = group.medians;
    Json dimensions = Json::array();
    for (std::size_t i = 0; i < strand.dimensions.size(); ++i)
        dimensions.push_back(dimensionJson(snapshot, rubric.firstPosition(index) + i));
    return {
        {"id", strand.id.value()},
        {"name", strand.name},
        {"rated", group.rated},
        {"applicable", group.applicable},
        {"total", group.total},
        {"counts", byLevel(rubric, group.counts)},
        {"atOrAbove", byLevel(rubric, group.atOrAbove)},
        {"medianLow", levelId(rubric, medians ? std::optional(medians->low) : std::nullopt)},
        {"medianHigh", levelId(rubric, medians ? std::optional(medians->high) : std::nullopt)},
        {"dimensions", std::move(dimensions)},
    };
}

Json cellJson(const ComparisonColumn& column, const ComparisonCell& cell) {
    if (!cell.value)
        return {{"state", nullptr}, {"level", nullptr}};
    return {{"state", stateId(*cell.value)}, {"level", levelId(*column.rubric, levelOf(*cell.value))}};
}

Json rowJson(const Comparison& comparison, const ComparisonRow& row) {
    Json cells = Json::array();
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        cells.push_back(cellJson(comparison.columns[i], row.cells[i]));
    const bool comparable = !row.incomparable;
    return {
        {"dimension", row.dimension.value()},
        {"cells", std::move(cells)},
        {"change", changeId(row.change)},
        {"steps", comparable ? Json(row.steps) : Json(nullptr)},
        {"comparable", comparable},
        {"why", comparable ? Json(nullptr) : Json(toEnglish(explanation(comparison, row)))},
    };
}

std::string_view circumstanceId(Circumstance about) {
    switch (about) {
    case Circumstance::Rubric:
        return "rubric";
    case Circumstance::Team:
        return "team";
    case Circumstance::Roles:
        return "roles";
    case Circumstance::Ballots:
        return "ballots";
    case Circumstance::Rule:
        return "rule";
    case Circumstance::Ratings:
        return "missingRatings";
    case Circumstance::Status:
        break;
    }
    return "status";
}

std::string_view verdictId(Verdict verdict) {
    switch (verdict) {
    case Verdict::All:
        return "all";
    case Verdict::Some:
        return "some";
    case Verdict::None:
        break;
    }
    return "none";
}

Json pairJson(const Comparability& pair) {
    Json facts = Json::array();
    for (const ComparabilityFact& fact : pair.facts)
        facts.push_back({{"about", circumstanceId(fact.about)},
                         {"before", fact.before},
                         {"after", fact.after},
                         {"same", fact.same},
                         {"note", fact.note.empty() ? Json(nullptr) : Json(fact.note)}});
    return {
        {"before", pair.before},
        {"after", pair.after},
        {"verdict", verdictId(pair.verdict)},
        {"comparable", pair.comparable},
        {"dimensions", pair.dimensions},
        {"text", verdictText(pair, Wording())},
        {"facts", std::move(facts)},
    };
}

} // namespace

std::string profileJson(const Snapshot& snapshot) {
    const Profile whole = profile(snapshot);
    Json strands = Json::array();
    for (std::size_t i = 0; i < whole.strands.size(); ++i)
        strands.push_back(strandJson(snapshot, i, whole.strands[i]));
    const Json out = {
        {"school", snapshot.school.name},
        {"year", snapshot.assessment.year.id()},
        {"status", statusId(snapshot.assessment.status)},
        {"rubric", {{"id", snapshot.rubric->id().value()}, {"version", snapshot.rubric->version()}}},
        {"rated", whole.overall.rated},
        {"applicable", whole.overall.applicable},
        {"total", whole.overall.total},
        {"strands", std::move(strands)},
    };
    return out.dump(2) + "\n";
}

std::string comparisonJson(const Comparison& comparison, const ComparisonFilter& filter) {
    Json columns = Json::array();
    for (const ComparisonColumn& column : comparison.columns)
        columns.push_back({{"school", column.school.name}, {"year", column.assessment.year.id()}});
    Json rows = Json::array();
    for (const ComparisonGroup& group : groupsOf(comparison, filter, Wording()))
        for (const ComparisonRow* row : group.rows)
            rows.push_back(rowJson(comparison, *row));
    Json pairs = Json::array();
    for (const Comparability& pair : comparabilities(comparison, Wording()))
        pairs.push_back(pairJson(pair));
    const ComparisonSummary& summary = comparison.summary;
    const Json out = {
        {"columns", std::move(columns)},
        {"rows", std::move(rows)},
        {"summary",
         {{"up", summary.up},
          {"down", summary.down},
          {"same", summary.same},
          {"notComparable", summary.notComparable}}},
        {"comparability", std::move(pairs)},
    };
    return out.dump(2) + "\n";
}

} // namespace plumbline
