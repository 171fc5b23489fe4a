// SPDX-License-Identifier: MIT
#include "analysis/comparison_filter.h"

#include "analysis/wording_of.h"

#include <algorithm>
#include <cstdlib>

namespace plumbline {

namespace {

bool passes(const ComparisonRow& row, RowKind kind) {
    switch (kind) {
    case RowKind::All:
        return true;
    case RowKind::Changed:
        return row.change == Change::Up || row.change == Change::Down;
    case RowKind::Higher:
        return row.change == Change::Up;
    case RowKind::Lower:
        return row.change == Change::Down;
    case RowKind::NotComparable:
        break;
    }
    return row.change == Change::None;
}

std::vector<ComparisonGroup> byStrand(const Comparison& comparison, const ComparisonFilter& filter) {
    std::vector<ComparisonGroup> groups;
    for (const ComparisonStrand& strand : comparison.strands) {
        if (filter.strand && *filter.strand != strand.id)
            continue;
        ComparisonGroup group{strand.name, {}};
        for (const ComparisonRow& row : strand.rows)
            if (passes(row, filter.kind))
                group.rows.push_back(&row);
        if (!group.rows.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

/// Far moves before near ones; a rank below all of them for what can not be compared.
int distance(const ComparisonRow& row) {
    return row.change == Change::None ? -1 : std::abs(row.steps);
}

bool movedMore(const ComparisonRow* a, const ComparisonRow* b) {
    return distance(*a) != distance(*b) ? distance(*a) > distance(*b) : a->steps > b->steps;
}

} // namespace

std::vector<ComparisonGroup> groupsOf(const Comparison& comparison, const ComparisonFilter& filter,
                                      const Wording& wording) {
    std::vector<ComparisonGroup> strands = byStrand(comparison, filter);
    if (!filter.mostMovedFirst)
        return strands;
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonGroup& strand : strands)
        rows.insert(rows.end(), strand.rows.begin(), strand.rows.end());
    std::ranges::stable_sort(rows, movedMore);
    std::vector<ComparisonGroup> groups;
    for (const ComparisonRow* row : rows) {
        std::string title = changeText(wording, comparison, *row);
        if (groups.empty() || groups.back().title != title)
            groups.push_back({std::move(title), {}});
        groups.back().rows.push_back(row);
    }
    return groups;
}

std::size_t rowCount(const std::vector<ComparisonGroup>& groups) {
    std::size_t count = 0;
    for (const ComparisonGroup& group : groups)
        count += group.rows.size();
    return count;
}

} // namespace plumbline
