// SPDX-License-Identifier: MIT
// What holds for any comparison: over generated assessments, by seed.
#include "analysis/comparability.h"
#include "analysis/comparison_filter.h"
#include "analysis/wording_of.h"
#include "exchange/results_json.h"
#include "report/comparison_figures.h"
#include "report/comparison_report.h"
#include "report/figure_table.h"
#include "report/html.h"
#include "rubric/rubric_diff.h"
#include "support/blocks_as_text.h"
#include "support/catch.h"
#include "support/random_columns.h"

#include <algorithm>
#include <map>

using namespace plumbline;

namespace {

constexpr unsigned seeds = 250;

std::vector<const ComparisonRow*> rowsOf(const Comparison& comparison) {
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonStrand& strand : comparison.strands)
        for (const ComparisonRow& row : strand.rows)
            rows.push_back(&row);
    return rows;
}

ComparisonGroups everything(const Comparison& comparison) {
    return groupsOf(comparison, {}, Wording());
}

std::vector<SnapshotPointer> columnsOf(unsigned seed) {
    return test::randomColumns(seed, 2 + seed % 9);
}

/// By the rubrics themselves, not by what the comparison says of them.
bool isReworded(const Snapshot& before, const Snapshot& after, const DimensionId& dimension) {
    const auto older = before.rubric->findDimension(dimension.value());
    const auto newer = after.rubric->findDimension(dimension.value());
    return older && newer &&
           (before.rubric->levels() != after.rubric->levels() ||
            before.rubric->dimension(*older).descriptors != after.rubric->dimension(*newer).descriptors);
}

/// Every piece of the text from `start` to the next `end` says nothing of a move.
bool saysNoMove(const std::string& text, const std::string& start, const std::string& end) {
    for (std::size_t at = text.find(start); at != std::string::npos; at = text.find(start, at + 1)) {
        const std::string piece = text.substr(at, text.find(end, at) - at);
        if (piece.find("up ") != std::string::npos || piece.find("down ") != std::string::npos ||
            piece.find("higher") != std::string::npos || piece.find("lower") != std::string::npos ||
            piece.find("same") != std::string::npos)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("up, down, same and not comparable are all dimensions of any comparison") {
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Comparison comparison = compare(columnsOf(seed));
        const ComparisonSummary& sum = comparison.summary;
        CAPTURE(seed);
        REQUIRE(std::size_t(sum.up + sum.down + sum.same + sum.notComparable) == rowsOf(comparison).size());
        REQUIRE(rowCount(everything(comparison)) == rowsOf(comparison).size());
        std::size_t parts = 0;
        for (const RowKind kind : {RowKind::Higher, RowKind::Lower, RowKind::NotComparable})
            parts += rowCount(groupsOf(comparison, {kind}, Wording()));
        REQUIRE(parts + std::size_t(sum.same) == rowsOf(comparison).size());
        REQUIRE(rowCount(groupsOf(comparison, {RowKind::All, {}, true}, Wording())) ==
                rowsOf(comparison).size());
    }
}

TEST_CASE("a reworded dimension shows no move in any form") {
    int met = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const auto columns = columnsOf(seed);
        const Comparison comparison = compare(columns);
        CAPTURE(seed);
        const auto shifts =
            std::get<ShiftFigure>(shiftFigure(comparison, everything(comparison), Wording()).figure);
        const Document report = comparisonReport(comparison, *Date::of(2026, 1, 1), Wording());
        const std::string text = test::asText(report);
        const std::string html = toHtml(report, {}, {}, Wording());
        const std::string json = comparisonJson(comparison);
        for (const ComparisonRow* row : rowsOf(comparison)) {
            if (!isReworded(*columns.front(), *columns.back(), row->dimension))
                continue;
            ++met;
            REQUIRE(row->change == Change::None);
            REQUIRE(row->steps == 0);
            REQUIRE(changeText(Wording(), *row) == "not comparable");
            REQUIRE_FALSE(explanation(comparison, *row).english.empty());
            REQUIRE(std::ranges::count(shifts.notComparable, row->name) == 1);
            REQUIRE(saysNoMove(text, "CARD " + row->name + " /", "\n"));
            REQUIRE(saysNoMove(text, "| " + row->name + " |", "\n"));
            REQUIRE(saysNoMove(html, "<th scope=\"row\">" + row->name + "</th>", "</tr>"));
            REQUIRE(saysNoMove(html, "<h3>" + row->name + "</h3>", "</p>"));
            const std::size_t place = json.find("\"dimension\": \"" + row->dimension.value() + "\"");
            REQUIRE(place != std::string::npos);
            const std::size_t change = json.find("\"change\": ", place);
            REQUIRE(json.compare(change, 16, "\"change\": \"none\"") == 0);
        }
    }
    CHECK(met > 200);
}

TEST_CASE("a line of the moves joins no two schools, and no two columns whose wording or levels differ") {
    int joined = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const auto columns = columnsOf(seed);
        const Comparison comparison = compare(columns);
        const auto moves =
            std::get<MovesFigure>(movesFigure(comparison, everything(comparison), Wording()).figure);
        CAPTURE(seed);
        for (std::size_t strand = 0; strand < comparison.strands.size(); ++strand)
            for (std::size_t i = 0; i < comparison.strands[strand].rows.size(); ++i) {
                const ComparisonRow& row = comparison.strands[strand].rows[i];
                const MovesFigure::Row& drawn = moves.groups[strand].rows[i];
                REQUIRE_FALSE(drawn.points.front().joined);
                REQUIRE(drawn.steps.has_value() == (row.change != Change::None));
                for (std::size_t column = 1; column < columns.size(); ++column) {
                    if (!drawn.points[column].joined)
                        continue;
                    ++joined;
                    REQUIRE_FALSE(isReworded(*columns[column - 1], *columns[column], row.dimension));
                    REQUIRE(columns[column - 1]->school.uuid == columns[column]->school.uuid);
                    REQUIRE(drawn.points[column - 1].level);
                    REQUIRE(drawn.points[column].level);
                }
            }
    }
    CHECK(joined > 200);
}

TEST_CASE("comparing the other way round swaps up and down, and nothing else") {
    for (unsigned seed = 0; seed < seeds; ++seed) {
        auto columns = columnsOf(seed);
        const Comparison there = compare(columns);
        std::ranges::reverse(columns);
        const Comparison back = compare(columns);
        CAPTURE(seed);
        REQUIRE(back.summary == ComparisonSummary{there.summary.down, there.summary.up, there.summary.same,
                                                  there.summary.notComparable});
        std::map<DimensionId, int> steps;
        for (const ComparisonRow* row : rowsOf(there))
            steps[row->dimension] = row->steps;
        for (const ComparisonRow* row : rowsOf(back))
            REQUIRE(row->steps == -steps.at(row->dimension));
        const Comparability one = comparability(there, 0, columns.size() - 1, Wording());
        const Comparability other = comparability(back, 0, columns.size() - 1, Wording());
        REQUIRE(one.verdict == other.verdict);
        REQUIRE(one.comparable == other.comparable);
        for (std::size_t i = 0; i < one.facts.size(); ++i) {
            REQUIRE(one.facts[i].same == other.facts[i].same);
            REQUIRE(one.facts[i].before == other.facts[i].after);
        }
    }
}

TEST_CASE("an assessment compared with itself shows no change and no difference of circumstances") {
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const SnapshotPointer one = test::randomColumns(seed, 1).front();
        const Comparison comparison = compare({one, one});
        CAPTURE(seed);
        REQUIRE(comparison.summary.up == 0);
        REQUIRE(comparison.summary.down == 0);
        REQUIRE(groupsOf(comparison, {RowKind::Changed}, Wording()).empty());
        const Comparability its = comparability(comparison, 0, 1, Wording());
        REQUIRE(std::ranges::all_of(its.facts, &ComparabilityFact::same));
        const auto shifts =
            std::get<ShiftFigure>(shiftFigure(comparison, everything(comparison), Wording()).figure);
        for (std::size_t before = 0; before < shifts.names.size(); ++before)
            for (std::size_t after = 0; after < shifts.names.size(); ++after)
                REQUIRE((before == after || shifts.names[before][after].empty()));
    }
}

TEST_CASE("the shift table holds every dimension once") {
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Comparison comparison = compare(columnsOf(seed));
        const auto shifts =
            std::get<ShiftFigure>(shiftFigure(comparison, everything(comparison), Wording()).figure);
        std::size_t held = shifts.notComparable.size();
        for (const auto& row : shifts.names)
            for (const auto& names : row)
                held += names.size();
        CAPTURE(seed);
        REQUIRE(held == rowsOf(comparison).size());
    }
}

TEST_CASE("no figure of ballots shows fewer than three voters") {
    int shown = 0;
    int hidden = 0;
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Comparison comparison = compare(columnsOf(seed));
        for (const ComparisonRow* row : rowsOf(comparison)) {
            const FigureBlock block = splitFigure(comparison, *row, Wording());
            for (const SplitFigure::Row& bar : std::get<SplitFigure>(block.figure).rows) {
                int voters = bar.abstained;
                for (const int count : bar.counts)
                    voters += count;
                shown += bar.counts.empty() ? 0 : 1;
                hidden += bar.note == "fewer than 3 voters" ? 1 : 0;
                CAPTURE(seed, bar.label);
                REQUIRE((bar.counts.empty() || voters >= 3));
                REQUIRE(bar.counts.empty() != bar.note.empty());
            }
        }
    }
    CHECK(shown > 200);
    CHECK(hidden > 20);
}

TEST_CASE("with most moved first, no row stands above one that moved further") {
    for (unsigned seed = 0; seed < seeds; ++seed) {
        const Comparison comparison = compare(columnsOf(seed));
        int before = 1000;
        for (const ComparisonGroup& group : groupsOf(comparison, {RowKind::All, {}, true}, Wording()))
            for (const ComparisonRow* row : group.rows) {
                const int moved = row->change == Change::None ? -1 : std::abs(row->steps);
                CAPTURE(seed, row->name);
                REQUIRE(moved <= before);
                REQUIRE(changeText(Wording(), comparison, *row) == group.title);
                before = moved;
            }
    }
}
