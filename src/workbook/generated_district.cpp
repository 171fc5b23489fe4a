// SPDX-License-Identifier: MIT
#include "workbook/generated_district.h"

#include "base/error.h"
#include "rubric/builtin.h"
#include "rubric/rubric_json.h"
#include "storage/assessment_table.h"
#include "storage/evidence_table.h"
#include "storage/history_table.h"
#include "storage/member_table.h"
#include "storage/next_step_table.h"
#include "storage/rating_table.h"
#include "storage/schema.h"
#include "storage/school_table.h"
#include "storage/session_table.h"
#include "storage/transaction.h"
#include "workbook/account_name.h"
#include "workbook/example_files.h"
#include "workbook/made_up.h"

#include <algorithm>
#include <string>
#include <utility>

namespace plumbline {

namespace {

constexpr int lastYear = 2026;

RubricPointer earlierWording() {
    const std::string_view text = exampleFile("mastery-based-learning-0.9.json").value();
    return std::make_shared<const Rubric>(parseRubric(text).value.value());
}

/// What stays with a school from year to year.
struct SchoolState {
    SchoolId id;
    std::vector<int> levels;        ///< by position; where the school stands, from 1
    std::vector<bool> doesNotApply; ///< by position
    bool hasAssessment = false;
};

/// One assessment, thought out before it is written.
struct YearPlan {
    SchoolYear year;
    RubricPointer rubric;
    AssessmentStatus status;
    std::size_t voters;
    std::size_t rated; ///< dimensions from the first on that the team came to
};

/// The team met in October: the start of the meeting, in UTC.
Instant meetingOf(SchoolYear year) {
    using namespace std::chrono;
    const sys_days day = std::chrono::year(year.start()) / October / 15;
    return Instant(duration_cast<milliseconds>((day + hours(14)).time_since_epoch()).count());
}

Instant later(Instant moment, std::size_t minutes) {
    return Instant(moment.millisecondsSinceEpoch() + static_cast<std::int64_t>(minutes) * 60'000);
}

class DistrictWriter {
public:
    DistrictWriter(const storage::Database& database, const DistrictPlan& plan)
        : m_database(database), m_plan(plan), m_chance(plan.seed) {}

    void write(const Progress& progress) {
        const std::vector<std::string> names = madeUpSchools(m_chance, m_plan.schools);
        for (std::size_t i = 0; i < names.size(); ++i) {
            addSchool(names[i]);
            if (progress &&
                !progress(static_cast<std::int64_t>(i + 1), static_cast<std::int64_t>(names.size())))
                throw Error(ErrorCode::Cancelled, {PLUMBLINE_TEXT("Stopped. Nothing was changed."), {}});
        }
    }

private:
    void addSchool(const std::string& name) {
        SchoolState school{storage::insertSchool(m_database, m_chance.uuid(), name), {}, {}};
        const std::size_t dimensions = m_newer->dimensionCount();
        const auto start = static_cast<int>(m_chance.below(3));
        for (std::size_t i = 0; i < dimensions; ++i) {
            school.levels.push_back(
                std::clamp(start + static_cast<int>(m_chance.below(2)), 1, m_newer->highest().value()));
            school.doesNotApply.push_back(m_chance.oneIn(60));
        }
        for (std::size_t i = 0; i < m_plan.years; ++i) {
            const bool isLast = i + 1 == m_plan.years;
            const bool leftOut = m_chance.oneIn(16) && (school.hasAssessment || !isLast);
            moveOn(school);
            if (!leftOut)
                addYear(school, planOf(i, isLast));
        }
    }

    /// More schools move up than down, as people hope; the figures say which.
    void moveOn(SchoolState& school) {
        for (int& level : school.levels) {
            if (m_chance.oneIn(7))
                level = std::min(level + 1, m_newer->highest().value());
            else if (m_chance.oneIn(14))
                level = std::max(level - 1, 1);
        }
    }

    YearPlan planOf(std::size_t index, bool isLast) {
        const int start = lastYear - static_cast<int>(m_plan.years - 1 - index);
        const bool isDraft = isLast ? !m_chance.oneIn(3) : m_chance.oneIn(40);
        const RubricPointer& rubric = index < m_plan.years / 2 ? m_older : m_newer;
        std::size_t rated = rubric->dimensionCount();
        if (isDraft)
            rated -= m_chance.below(rated / 2);
        constexpr std::size_t smallTeam = 2;
        const std::size_t voters = m_chance.oneIn(25) ? std::min(smallTeam, m_plan.voters) : m_plan.voters;
        return {*SchoolYear::startingIn(start), rubric,
                isDraft ? AssessmentStatus::Draft : AssessmentStatus::Final, voters, rated};
    }

    void addYear(SchoolState& school, const YearPlan& plan) {
        school.hasAssessment = true;
        const AssessmentId assessment =
            storage::insertAssessment(m_database, m_chance.uuid(), school.id, plan.year,
                                      plan.rubric == m_older ? m_olderKey : m_newerKey, plan.status);
        const std::vector<MemberId> team = addTeam(assessment, plan.voters);
        RatingSession session = newSession(plan);
        for (std::size_t position = 0; position < plan.rubric->dimensionCount(); ++position) {
            const Instant at = later(meetingOf(plan.year), 15 * position);
            Rating rating = ratingOf(school, plan, position, at);
            if (!std::holds_alternative<NotApplicable>(rating.value))
                session.agenda.push_back(itemOf(plan, position, rating, team, at));
            if (!std::holds_alternative<Unrated>(rating.value))
                storage::putRating(m_database, assessment, position, rating);
        }
        storage::insertSession(m_database, assessment, session, *plan.rubric);
        addEvidence(school, assessment, plan);
        addSteps(assessment, plan);
    }

    std::vector<MemberId> addTeam(AssessmentId assessment, std::size_t voters) {
        std::vector<MemberId> team;
        team.reserve(voters);
        for (std::size_t i = 0; i < voters; ++i)
            team.push_back(storage::insertMember(
                m_database, assessment,
                {MemberId(0), m_chance.uuid(), madeUpPerson(m_chance), madeUpRole(m_chance, i), true}));
        return team;
    }

    RatingSession newSession(const YearPlan& plan) {
        const Instant start = meetingOf(plan.year);
        RatingSession session{.id = RatingSessionId(0),
                              .uuid = m_chance.uuid(),
                              .started = start,
                              .closed = later(start, 15 * plan.rubric->dimensionCount()),
                              .voting = m_chance.oneIn(40) ? Voting::Anonymous : Voting::Named,
                              .quorum = static_cast<int>(plan.voters / 2 + 1),
                              .groundRules = "Read first. Speak from evidence. Ask before you disagree.",
                              .agenda = {},
                              .absent = {}};
        m_voting = session.voting;
        return session;
    }

    Rating ratingOf(const SchoolState& school, const YearPlan& plan, std::size_t position, Instant at) {
        if (school.doesNotApply[position])
            return {NotApplicable{}, "Our school does not have this.", at, at};
        if (position >= plan.rated || m_chance.oneIn(120))
            return {};
        const LevelRank level(school.levels[position]);
        return {level, madeUpReason(m_chance, level, plan.rubric->highest().value()), at, at};
    }

    AgendaItem itemOf(const YearPlan& plan, std::size_t position, const Rating& rating,
                      const std::vector<MemberId>& team, Instant at) {
        AgendaItem item{.dimension = plan.rubric->dimension(position).id,
                        .rounds = {},
                        .open = std::nullopt,
                        .voted = {},
                        .decision = std::nullopt};
        const std::optional<LevelRank> level = levelOf(rating.value);
        if (!level)
            return item;
        item.spent = std::chrono::seconds(300 + m_chance.below(600));
        const bool isDisputed = m_chance.oneIn(5);
        for (int number = 1; number <= (isDisputed ? 2 : 1); ++number)
            item.rounds.push_back(
                roundOf(number, *level, *plan.rubric, team, later(at, 4 * static_cast<std::size_t>(number))));
        item.decision =
            Decision{at, *level, isDisputed ? DecisionRule::Majority : DecisionRule::Consensus,
                     isDisputed ? Confidence::Medium : Confidence::High,
                     m_chance.oneIn(50) ? "Not all of us think that it is seen in every grade." : ""};
        return item;
    }

    Round roundOf(int number, LevelRank level, const Rubric& rubric, const std::vector<MemberId>& team,
                  Instant opened) {
        Round round{number, opened, later(opened, 2), static_cast<int>(team.size()), {}, {}};
        round.counts.levels.assign(rubric.levels().size(), 0);
        const std::vector<BallotChoice> choices =
            madeUpBallots(m_chance, team.size(), level, rubric.highest().value());
        for (std::size_t i = 0; i < choices.size(); ++i) {
            if (const auto* chosen = std::get_if<LevelRank>(&choices[i]))
                ++round.counts.levels[chosen->index()];
            else
                ++round.counts.abstained;
            if (m_voting == Voting::Named)
                round.ballots.push_back({team[i], choices[i]});
        }
        return round;
    }

    void addEvidence(const SchoolState& school, AssessmentId assessment, const YearPlan& plan) {
        for (std::size_t i = m_chance.below(3); i > 0; --i) {
            const MadeUpNote note = madeUpEvidence(m_chance);
            Evidence piece{EvidenceId(0),
                           m_chance.uuid(),
                           note.title,
                           Note{note.text},
                           Date::of(plan.year.start(), 9, 1 + static_cast<unsigned>(m_chance.below(28))),
                           m_chance.oneIn(8) ? Stance::Against : Stance::For,
                           meetingOf(plan.year),
                           {}};
            const EvidenceId id = storage::insertEvidence(m_database, school.id, piece, std::nullopt);
            storage::setEvidenceUse(m_database, assessment, id,
                                    {m_chance.below(plan.rubric->dimensionCount())}, {},
                                    EvidenceState::Current);
        }
    }

    void addSteps(AssessmentId assessment, const YearPlan& plan) {
        for (std::size_t i = m_chance.below(3); i > 0; --i) {
            const std::size_t position = m_chance.below(plan.rubric->dimensionCount());
            const bool isDone = plan.year.start() < lastYear && !m_chance.oneIn(4);
            storage::insertNextStep(
                m_database, assessment,
                {NextStepId(0), m_chance.uuid(), plan.rubric->dimension(position).id, madeUpStep(m_chance),
                 madeUpPerson(m_chance),
                 Date::of(plan.year.start() + 1, 1 + static_cast<unsigned>(m_chance.below(6)), 15),
                 isDone ? StepStatus::Done : StepStatus::Open},
                *plan.rubric);
        }
    }

    const storage::Database& m_database;
    const DistrictPlan& m_plan;
    Chance m_chance;
    RubricPointer m_older = earlierWording();
    RubricPointer m_newer = masteryBasedLearning();
    storage::RubricKey m_olderKey = storage::pinRubric(m_database, toJson(*m_older));
    storage::RubricKey m_newerKey = storage::pinRubric(m_database, toJson(*m_newer));
    Voting m_voting = Voting::Named;
};

/// Through storage and not through edits: a changeset of a million rows would double the file, and nobody
/// wants to undo a district.
void fill(const storage::Database& database, const DistrictPlan& plan, const Clock& clock,
          const Progress& progress) {
    storage::WriteTransaction all(database);
    DistrictWriter(database, plan).write(progress);
    storage::insertHistory(database,
                           {clock.now(),
                            accountName(),
                            storage::LineKind::Edit,
                            {PLUMBLINE_TEXT("Generate a made-up district: %1 schools, %2 years"),
                             {std::to_string(plan.schools), std::to_string(plan.years)}},
                            {},
                            {},
                            {},
                            true,
                            storage::LineState::Done},
                           {});
    all.commit();
}

} // namespace

std::unique_ptr<Workbook> createDistrict(const std::filesystem::path& path, const DistrictPlan& plan,
                                         std::shared_ptr<const Clock> clock, const Progress& progress) {
    Workbook::create(path, clock).reset();
    try {
        {
            const storage::Database database = storage::Database::open(
                path, storage::Database::Access::ReadWrite, storage::newestSchemaVersion());
            database.run([&] { fill(database, plan, *clock, progress); });
        }
        return Workbook::open(path, Workbook::Access::ReadWrite, clock);
    } catch (...) {
        // The file is ours, made a moment ago.
        std::error_code ignored;
        std::filesystem::remove(path, ignored);
        throw;
    }
}

} // namespace plumbline
