// SPDX-License-Identifier: MIT
// Many schools in one school year: schools × dimensions, counted, and what changed since another year.
// Schools stand by name; nothing here orders them by what they rated.
#pragma once

#include "analysis/comparison.h"
#include "assessment/year_ratings.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

/// What one school says about one dimension.
struct RollupCell {
    /// Why it is not counted among the levels; or that it is.
    enum class Kind {
        Counted,      ///< rated, not rated or not applicable, in the words of the column
        Reworded,     ///< its rubric words this dimension differently: shown, not counted
        NoDimension,  ///< its rubric has no such dimension
        NoAssessment, ///< the school has no assessment of this year
    };

    Kind kind = Kind::NoAssessment;
    RatingValue value;            ///< of Counted and Reworded; in the levels of the school's own rubric
    Change change = Change::None; ///< since the other year; None where that can not be said

    friend bool operator==(const RollupCell&, const RollupCell&) = default;
};

struct RollupSchool {
    School school;
    std::optional<Assessment> assessment;
    RubricPointer rubric; ///< null without an assessment
    /// The assessment of the other year, where there is one.
    std::optional<AssessmentId> earlier;
    std::vector<RollupCell> cells; ///< one for every column
};

/// Schools counted by what they say of one dimension; or of all of a strand, one for every dimension.
struct RollupCounts {
    LevelCounts levels; ///< one for every level of the columns' rubric
    int unrated = 0;
    int notApplicable = 0;
    int otherWording = 0; ///< worded differently, or not in the school's rubric
    int noAssessment = 0;

    int rated() const;
    /// All of them: for one dimension the number of schools.
    int total() const;

    friend bool operator==(const RollupCounts&, const RollupCounts&) = default;
};

struct RollupColumn {
    std::size_t position; ///< in the rubric of the roll-up
    std::size_t strand;   ///< place of its strand in `strands`
    RollupCounts counts;
    /// Since the other year; up + down + same + not comparable = the number of schools.
    ComparisonSummary changes;
};

struct RollupStrand {
    std::size_t strand; ///< place in the rubric
    RollupCounts counts;
    ComparisonSummary changes;
};

/// Schools whose assessment pins another rubric than the columns are of.
struct OtherRubric {
    RubricPointer rubric;
    int schools = 0;
};

struct RollupFilter {
    std::optional<StrandId> strand = std::nullopt; ///< only the dimensions of this strand
    std::optional<AssessmentStatus> status =
        std::nullopt;                              ///< only schools whose assessment is a draft, or final
    std::string nameText = {};                     ///< what names are searched for, to be named in words
    std::function<bool(const School&)> name = {};  ///< only schools for which it says yes; empty for all
    std::optional<LevelRank> level = std::nullopt; ///< only schools with a counted cell at this level
    std::optional<Change> change = std::nullopt;   ///< only schools with a cell that changed so
    bool withoutAssessment = false;                ///< only schools that have none of this year
};

struct Rollup {
    RollupFilter filter; ///< what `schools` and `columns` were chosen by
    SchoolYear year;
    std::optional<SchoolYear> earlier;
    /// The rubric of the columns: usualRubric(…).
    RubricPointer rubric;
    std::vector<RollupStrand> strands = {};
    std::vector<RollupColumn> columns = {};
    /// By name. What is counted above are these.
    std::vector<RollupSchool> schools = {};
    std::size_t allSchools = 0;                 ///< of the workbook, before any filter
    std::size_t drafts = 0;                     ///< of `schools`
    std::size_t withoutAssessment = 0;          ///< of `schools`
    std::vector<OtherRubric> otherRubrics = {}; ///< of `schools`
};

/// The rubric that most schools of a year used; of several the one that comes first by school. Null where no
/// school has an assessment.
RubricPointer usualRubric(const YearRatings& year);

/// `earlier` is the other year, null for none.
Rollup rollup(const YearRatings& year, const YearRatings* earlier, const RollupFilter& filter = {});

} // namespace plumbline
