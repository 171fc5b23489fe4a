// SPDX-License-Identifier: MIT
#include "analysis/rollup.h"

#include "rubric/rubric_diff.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace plumbline {

namespace {

using Kind = RollupCell::Kind;

/// Where the dimensions of one rubric stand in another, and whether they are worded the same; each pair of
/// rubrics is read once.
class Wordings {
public:
    struct Match {
        std::optional<std::size_t> position; ///< in the other rubric
        bool same = false;
    };

    /// By position in `here`.
    const std::vector<Match>& of(const Rubric& here, const Rubric& other) {
        const auto [entry, isNew] = m_matches.try_emplace({&here, &other});
        if (isNew)
            entry->second = matches(here, other);
        return entry->second;
    }

private:
    static std::vector<Match> matches(const Rubric& here, const Rubric& other) {
        std::vector<Match> found(here.dimensionCount());
        for (const DimensionDifference& difference : rubricDiff(other, here))
            if (const auto position = here.findDimension(difference.id.value()))
                found[*position] = {other.findDimension(difference.id.value()),
                                    difference.wording == DimensionWording::Same};
        return found;
    }

    std::map<std::pair<const Rubric*, const Rubric*>, std::vector<Match>> m_matches;
};

Change changeBetween(const RatingValue& before, const RatingValue& after) {
    const std::optional<LevelRank> from = levelOf(before);
    const std::optional<LevelRank> to = levelOf(after);
    return from && to ? changeOf(to->value() - from->value()) : Change::None;
}

void count(RollupCounts& counts, const RollupCell& cell) {
    if (cell.kind == Kind::NoAssessment)
        ++counts.noAssessment;
    else if (cell.kind != Kind::Counted)
        ++counts.otherWording;
    else if (const std::optional<LevelRank> level = levelOf(cell.value))
        ++counts.levels[level->index()];
    else if (std::holds_alternative<NotApplicable>(cell.value))
        ++counts.notApplicable;
    else
        ++counts.unrated;
}

void count(std::vector<OtherRubric>& rubrics, const RubricPointer& rubric) {
    const auto known = std::ranges::find(rubrics, rubric, &OtherRubric::rubric);
    if (known != rubrics.end())
        ++known->schools;
    else
        rubrics.push_back({rubric, 1});
}

class Builder {
public:
    Builder(const YearRatings& year, const YearRatings* earlier, const RollupFilter& filter)
        : m_year(year)
        , m_filter(filter)
        , m_rollup{filter, year.year, earlier ? std::optional(earlier->year) : std::nullopt,
                   usualRubric(year)} {
        m_rollup.allSchools = year.schools.size();
        if (earlier)
            for (const SchoolRatings& school : earlier->schools)
                if (school.brief)
                    m_earlier.emplace(school.school.id, &*school.brief);
    }

    Rollup build() {
        if (m_rollup.rubric)
            addColumns();
        for (const SchoolRatings& school : m_year.schools)
            if (passes(school))
                if (RollupSchool row = rowOf(school); passes(row))
                    m_rollup.schools.push_back(std::move(row));
        for (const RollupSchool& row : m_rollup.schools)
            countIn(row);
        return std::move(m_rollup);
    }

private:
    void addColumns() {
        const Rubric& rubric = *m_rollup.rubric;
        const RollupCounts none{LevelCounts(rubric.levels().size(), 0)};
        for (std::size_t strand = 0; strand < rubric.strands().size(); ++strand) {
            if (m_filter.strand && rubric.strands()[strand].id != *m_filter.strand)
                continue;
            for (std::size_t i = 0; i < rubric.strands()[strand].dimensions.size(); ++i)
                m_rollup.columns.push_back(
                    {rubric.firstPosition(strand) + i, m_rollup.strands.size(), none, {}});
            m_rollup.strands.push_back({strand, none, {}});
        }
    }

    bool passes(const SchoolRatings& school) const {
        if (m_filter.status && (!school.brief || school.brief->assessment.status != *m_filter.status))
            return false;
        if (m_filter.withoutAssessment && school.brief)
            return false;
        return !m_filter.name || m_filter.name(school.school);
    }

    bool passes(const RollupSchool& row) const {
        if (m_filter.level && std::ranges::none_of(row.cells, [&](const RollupCell& cell) {
                return cell.kind == Kind::Counted && levelOf(cell.value) == m_filter.level;
            }))
            return false;
        return !m_filter.change || std::ranges::any_of(row.cells, [&](const RollupCell& cell) {
            return cell.change == *m_filter.change;
        });
    }

    RollupSchool rowOf(const SchoolRatings& from) {
        RollupSchool row{from.school, std::nullopt, nullptr, std::nullopt, {}};
        row.cells.resize(m_rollup.columns.size());
        const auto before = m_earlier.find(from.school.id);
        const BriefAssessment* earlier = before != m_earlier.end() ? before->second : nullptr;
        if (earlier)
            row.earlier = earlier->assessment.id;
        if (!from.brief)
            return row;
        row.assessment = from.brief->assessment;
        row.rubric = from.brief->rubric;
        const auto& here = m_wordings.of(*m_rollup.rubric, *row.rubric);
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            row.cells[i] = cellOf(here[m_rollup.columns[i].position], *from.brief, earlier);
        return row;
    }

    RollupCell cellOf(const Wordings::Match& match, const BriefAssessment& now,
                      const BriefAssessment* earlier) {
        if (!match.position)
            return {Kind::NoDimension, Unrated{}, Change::None};
        RollupCell cell{match.same ? Kind::Counted : Kind::Reworded, now.values[*match.position],
                        Change::None};
        // A change is counted in its column: both years must say what the column says.
        if (!earlier || !match.same)
            return cell;
        const Wordings::Match& before = m_wordings.of(*now.rubric, *earlier->rubric)[*match.position];
        if (before.same)
            cell.change = changeBetween(earlier->values[*before.position], cell.value);
        return cell;
    }

    void countIn(const RollupSchool& row) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            RollupColumn& column = m_rollup.columns[i];
            RollupStrand& strand = m_rollup.strands[column.strand];
            count(column.counts, row.cells[i]);
            count(strand.counts, row.cells[i]);
            if (m_rollup.earlier) {
                count(column.changes, row.cells[i].change);
                count(strand.changes, row.cells[i].change);
            }
        }
        if (!row.assessment)
            ++m_rollup.withoutAssessment;
        else if (row.assessment->status == AssessmentStatus::Draft)
            ++m_rollup.drafts;
        if (row.rubric && row.rubric != m_rollup.rubric)
            count(m_rollup.otherRubrics, row.rubric);
    }

    const YearRatings& m_year;
    const RollupFilter& m_filter;
    Rollup m_rollup;
    std::unordered_map<SchoolId, const BriefAssessment*> m_earlier;
    Wordings m_wordings;
};

} // namespace

int RollupCounts::rated() const {
    return std::accumulate(levels.begin(), levels.end(), 0);
}

int RollupCounts::total() const {
    return rated() + unrated + notApplicable + otherWording + noAssessment;
}

RubricPointer usualRubric(const YearRatings& year) {
    std::vector<OtherRubric> used;
    for (const SchoolRatings& school : year.schools)
        if (school.brief)
            count(used, school.brief->rubric);
    const auto most = std::ranges::max_element(used, {}, &OtherRubric::schools);
    return most != used.end() ? most->rubric : nullptr;
}

Rollup rollup(const YearRatings& year, const YearRatings* earlier, const RollupFilter& filter) {
    return Builder(year, earlier, filter).build();
}

} // namespace plumbline
