// SPDX-License-Identifier: MIT
#include "analysis/comparison.h"

#include "rubric/rubric_diff.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

namespace plumbline {

namespace {

/// One snapshot, counted once, so that each cell is a look-up.
class ColumnReader {
public:
    explicit ColumnReader(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_counts(snapshot.rubric->dimensionCount()) {
        for (std::size_t position = 0; position < m_counts.size(); ++position)
            m_positions.emplace(snapshot.rubric->dimension(position).id.value(), position);
        for (const Evidence& piece : snapshot.evidence)
            for (const DimensionId& dimension : piece.dimensions)
                if (const auto position = find(dimension))
                    ++m_counts[*position].evidence;
        for (const NextStep& step : snapshot.nextSteps)
            if (const auto position = find(step.dimension)) {
                m_counts[*position].stepsOpen += isOpen(step.status) ? 1 : 0;
                m_counts[*position].stepsDone += step.status == StepStatus::Done ? 1 : 0;
            }
    }

    const Rubric& rubric() const { return *m_snapshot.rubric; }

    std::optional<std::size_t> find(const DimensionId& dimension) const {
        const auto found = m_positions.find(dimension.value());
        return found == m_positions.end() ? std::nullopt : std::optional(found->second);
    }

    ComparisonCell cell(const DimensionId& dimension) const {
        const std::optional<std::size_t> position = find(dimension);
        if (!position)
            return {};
        const Rating& rating = m_snapshot.ratings[*position];
        ComparisonCell cell = m_counts[*position];
        cell.value = rating.value;
        cell.reason = rating.reason;
        if (const std::optional<LevelRank> level = levelOf(rating.value))
            cell.levelName = rubric().level(*level).name;
        return cell;
    }

private:
    const Snapshot& m_snapshot;
    std::unordered_map<std::string_view, std::size_t> m_positions;
    std::vector<ComparisonCell> m_counts;
};

/// Which dimensions say something else in one column than in another; each pair of rubrics is read once.
class Wordings {
public:
    explicit Wordings(const std::vector<ColumnReader>& columns) : m_columns(columns) {}

    bool differ(std::size_t older, std::size_t newer, const DimensionId& dimension) {
        const auto [entry, isNew] = m_reworded.try_emplace({older, newer});
        if (isNew)
            entry->second = reworded(m_columns[older].rubric(), m_columns[newer].rubric());
        return entry->second.contains(dimension);
    }

private:
    static std::set<DimensionId> reworded(const Rubric& older, const Rubric& newer) {
        std::set<DimensionId> ids;
        if (&older == &newer)
            return ids;
        for (const DimensionDifference& difference : rubricDiff(older, newer))
            if (difference.wording == DimensionWording::Reworded)
                ids.insert(difference.id);
        return ids;
    }

    const std::vector<ColumnReader>& m_columns;
    std::map<std::pair<std::size_t, std::size_t>, std::set<DimensionId>> m_reworded;
};

std::vector<bool> rewordings(const ComparisonRow& row, Wordings& wordings) {
    std::vector<bool> reworded(row.cells.size(), false);
    std::optional<std::size_t> before;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (!row.cells[column].value)
            continue;
        reworded[column] = before && wordings.differ(*before, column, row.dimension);
        before = column;
    }
    return reworded;
}

std::optional<Incomparable> incomparable(const ComparisonRow& row, Wordings& wordings) {
    const std::optional<RatingValue>& before = row.cells.front().value;
    const std::optional<RatingValue>& after = row.cells.back().value;
    if (!before)
        return Incomparable::MissingBefore;
    if (!after)
        return Incomparable::MissingAfter;
    if (wordings.differ(0, row.cells.size() - 1, row.dimension))
        return Incomparable::Reworded;
    if (std::holds_alternative<NotApplicable>(*before))
        return Incomparable::NotApplicableBefore;
    if (std::holds_alternative<NotApplicable>(*after))
        return Incomparable::NotApplicableAfter;
    if (std::holds_alternative<Unrated>(*before))
        return Incomparable::UnratedBefore;
    if (std::holds_alternative<Unrated>(*after))
        return Incomparable::UnratedAfter;
    return std::nullopt;
}

ComparisonRow comparisonRow(const Dimension& dimension, const Strand& strand,
                            const std::vector<ColumnReader>& columns, Wordings& wordings) {
    ComparisonRow row{.dimension = dimension.id,
                      .name = dimension.name,
                      .strand = strand.id,
                      .cells = {},
                      .incomparable = std::nullopt,
                      .reworded = {}};
    for (const ColumnReader& column : columns)
        row.cells.push_back(column.cell(dimension.id));
    row.reworded = rewordings(row, wordings);
    row.incomparable = incomparable(row, wordings);
    if (!row.incomparable) {
        row.steps = levelOf(*row.cells.back().value)->value() - levelOf(*row.cells.front().value)->value();
        row.change = changeOf(row.steps);
    }
    return row;
}

ComparisonStrand& strandFor(std::vector<ComparisonStrand>& strands, const Strand& strand) {
    const auto found = std::ranges::find(strands, strand.id, &ComparisonStrand::id);
    if (found != strands.end())
        return *found;
    strands.push_back({strand.id, strand.name, {}});
    return strands.back();
}

std::vector<ComparisonStrand> comparisonStrands(const std::vector<ColumnReader>& columns) {
    std::vector<ComparisonStrand> strands;
    std::set<DimensionId> seen;
    Wordings wordings(columns);
    for (auto column = columns.rbegin(); column != columns.rend(); ++column)
        for (const Strand& strand : column->rubric().strands())
            for (const Dimension& dimension : strand.dimensions)
                if (seen.insert(dimension.id).second)
                    strandFor(strands, strand)
                        .rows.push_back(comparisonRow(dimension, strand, columns, wordings));
    return strands;
}

ComparisonSummary summaryOf(const std::vector<ComparisonStrand>& strands) {
    ComparisonSummary summary;
    for (const ComparisonStrand& strand : strands)
        for (const ComparisonRow& row : strand.rows)
            count(summary, row.change);
    return summary;
}

/// The smallest span of columns in which every rewording of the row lies.
std::pair<std::size_t, std::size_t> rewordedSpan(const ComparisonRow& row) {
    std::size_t first = row.cells.size() - 1;
    std::size_t last = 0;
    std::size_t before = 0;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.reworded[column]) {
            first = std::min(first, before);
            last = column;
        }
        if (row.cells[column].value)
            before = column;
    }
    return {first, last};
}

Message rewordedExplanation(const Comparison& comparison, const ComparisonRow& row) {
    const auto [first, last] = rewordedSpan(row);
    const bool sameLevels =
        comparison.columns.front().rubric->levels() == comparison.columns.back().rubric->levels();
    const char* years = sameLevels ? PLUMBLINE_TEXT("The wording changed between %1 and %2.")
                                   : PLUMBLINE_TEXT("The levels changed between %1 and %2.");
    const char* schools = sameLevels ? PLUMBLINE_TEXT("The wording differs between %1 and %2.")
                                     : PLUMBLINE_TEXT("The levels differ between %1 and %2.");
    return {comparison.sameSchool ? years : schools,
            {columnName(comparison, first), columnName(comparison, last)}};
}

} // namespace

Change changeOf(int steps) {
    if (steps == 0)
        return Change::Same;
    return steps > 0 ? Change::Up : Change::Down;
}

void count(ComparisonSummary& summary, Change change) {
    switch (change) {
    case Change::Up:
        ++summary.up;
        break;
    case Change::Down:
        ++summary.down;
        break;
    case Change::Same:
        ++summary.same;
        break;
    case Change::None:
        ++summary.notComparable;
        break;
    }
}

Comparison compare(const std::vector<SnapshotPointer>& snapshots) {
    assert(snapshots.size() >= Comparison::fewestColumns && snapshots.size() <= Comparison::mostColumns);
    Comparison comparison;
    std::vector<ColumnReader> readers;
    for (const SnapshotPointer& snapshot : snapshots) {
        comparison.columns.push_back(
            {snapshot->school, snapshot->assessment, snapshot->rubric, profile(*snapshot), snapshot});
        readers.emplace_back(*snapshot);
    }
    comparison.strands = comparisonStrands(readers);
    comparison.summary = summaryOf(comparison.strands);
    const ComparisonColumn& first = comparison.columns.front();
    comparison.sameSchool = std::ranges::all_of(comparison.columns, [&](const ComparisonColumn& column) {
        return column.school.uuid == first.school.uuid;
    });
    comparison.sameYear = std::ranges::all_of(comparison.columns, [&](const ComparisonColumn& column) {
        return column.assessment.year == first.assessment.year;
    });
    return comparison;
}

std::string columnName(const Comparison& comparison, std::size_t column) {
    const ComparisonColumn& its = comparison.columns[column];
    std::string year = its.assessment.year.label();
    if (comparison.sameSchool)
        return year;
    return comparison.sameYear ? its.school.name : its.school.name + " " + year;
}

Message explanation(const Comparison& comparison, const ComparisonRow& row) {
    if (!row.incomparable)
        return {};
    const std::string before = columnName(comparison, 0);
    const std::string after = columnName(comparison, comparison.columns.size() - 1);
    switch (*row.incomparable) {
    case Incomparable::Reworded:
        break;
    case Incomparable::MissingBefore:
        return {PLUMBLINE_TEXT("The rubric of %1 has no such dimension."), {before}};
    case Incomparable::MissingAfter:
        return {PLUMBLINE_TEXT("The rubric of %1 has no such dimension."), {after}};
    case Incomparable::UnratedBefore:
        return {PLUMBLINE_TEXT("Not rated in %1."), {before}};
    case Incomparable::UnratedAfter:
        return {PLUMBLINE_TEXT("Not rated in %1."), {after}};
    case Incomparable::NotApplicableBefore:
        return {PLUMBLINE_TEXT("Not applicable in %1."), {before}};
    case Incomparable::NotApplicableAfter:
        return {PLUMBLINE_TEXT("Not applicable in %1."), {after}};
    }
    return rewordedExplanation(comparison, row);
}

} // namespace plumbline
