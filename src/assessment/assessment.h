// SPDX-License-Identifier: MIT
// The words of an assessment: school, assessment, member, rating, next step.
#pragma once

#include "assessment/attachment.h"
#include "assessment/statement_mark.h"
#include "base/date.h"
#include "base/strong_id.h"
#include "rubric/rubric.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

struct School {
    SchoolId id;
    /// The same in every workbook that holds this school.
    std::string uuid;
    std::string name;
    /// A picture (PNG or JPEG) for the title page of its reports.
    std::optional<Attachment> logo = std::nullopt;

    friend bool operator==(const School&, const School&) = default;
};

enum class AssessmentStatus { Draft, Final };

struct Assessment {
    AssessmentId id;
    std::string uuid;
    SchoolYear year;
    AssessmentStatus status;

    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// The team has not decided yet.
struct Unrated {
    friend bool operator==(Unrated, Unrated) = default;
};

/// The dimension does not apply to this school; it leaves every base.
struct NotApplicable {
    friend bool operator==(NotApplicable, NotApplicable) = default;
};

/// The three are different things: none is a number of the others.
using RatingValue = std::variant<Unrated, NotApplicable, LevelRank>;

/// The level of a rating, nothing where it is unrated or not applicable.
inline std::optional<LevelRank> levelOf(const RatingValue& value) {
    const LevelRank* level = std::get_if<LevelRank>(&value);
    return level ? std::optional(*level) : std::nullopt;
}

/// The team's decision on one dimension.
struct Rating {
    RatingValue value;
    /// Plain text; may be there before a level is.
    std::string reason;
    /// When value or reason last changed; nothing where neither was ever given.
    std::optional<Instant> changed;
    /// When the reason last changed; nothing where that is not known. Earlier than `changed` where a level
    /// was given that the reason does not speak of yet.
    std::optional<Instant> reasonChanged = std::nullopt;

    friend bool operator==(const Rating&, const Rating&) = default;
};

enum class StepStatus { Open, Doing, Done, Dropped };

/// Whether it is still to be done.
inline bool isOpen(StepStatus status) {
    return status == StepStatus::Open || status == StepStatus::Doing;
}

enum class Priority { High, Medium, Low };

struct NextStep {
    NextStepId id;
    std::string uuid;
    DimensionId dimension;
    std::string text;
    std::string owner; ///< may be empty
    std::optional<Date> due;
    StepStatus status;
    std::string measure = {}; ///< how the team will know that it worked; may be empty
    Priority priority = Priority::Medium;
    /// The sentence of its dimension that it is to bring in place.
    std::optional<StatementTie> statement = std::nullopt;
    std::string outcome = {}; ///< what came of it, or why it was dropped; may be empty
    /// Evidence of the same assessment that shows what came of it, in the order it was added.
    std::vector<EvidenceId> completion = {};
    std::string continues = {}; ///< the uuid of the earlier year's step that it goes on from; may be empty
    /// Carried forward; the team has not said yet whether it is done, goes on or is dropped.
    bool toReview = false;

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// Whether it is still to be done and its day is past.
inline bool isOverdue(const NextStep& step, Date today) {
    return isOpen(step.status) && step.due && *step.due < today;
}

/// The order of a plan: by due date, those without one last.
inline bool isDueEarlier(const NextStep& a, const NextStep& b) {
    return a.due && (!b.due || *a.due < *b.due);
}

/// A person on the team of one assessment.
struct Member {
    MemberId id;
    std::string uuid;
    std::string name;
    std::string role; ///< "Teacher", "Family", … free text; may be empty
    /// Casts ballots; otherwise observes.
    bool votes = true;

    friend bool operator==(const Member&, const Member&) = default;
};

} // namespace plumbline
