// SPDX-License-Identifier: MIT
// Assessments as a test writes them down, read like the page they stand for.
#pragma once

#include "assessment/snapshot.h"

#include <string>
#include <string_view>

namespace plumbline::test {

/// school("Lincoln").year("2025-26").rubric("A: x y z | B: x y").rate("x 2, y n/a, z -")
///     .reason("x", "Seen in every room").evidence("x y", "Walk-through").step("z", "Write it down")
///
/// A mistake in it throws std::invalid_argument. Years and schools of the same name have the same uuid.
class AssessmentSketch {
public:
    explicit AssessmentSketch(std::string_view school);

    AssessmentSketch& year(std::string_view year);
    /// Begins anew with nothing rated. Give it before what is rated.
    AssessmentSketch& rubric(RubricPointer rubric);
    AssessmentSketch& rubric(std::string_view tinyRubric, int levels = 3);
    /// "x 2, y n/a, z -": the place of the level from 1, not applicable, unrated. Others stay as they are.
    AssessmentSketch& rate(std::string_view ratings);
    AssessmentSketch& reason(std::string_view dimension, std::string_view reason);
    /// A note "About <title>", tied to one or more dimensions.
    AssessmentSketch& evidence(std::string_view dimensions, std::string_view title);
    AssessmentSketch& evidence(std::string_view dimensions, std::string_view title, EvidenceContent content,
                               Stance stance = Stance::For);
    /// `due` as "2026-05-31", or empty.
    AssessmentSketch& step(std::string_view dimension, std::string_view text, std::string_view due = {},
                           StepStatus status = StepStatus::Open);
    AssessmentSketch& member(std::string_view name, std::string_view role = {});
    /// Starts a rating session after closing the one before. The agenda as "y x"; all dimensions where empty.
    AssessmentSketch& session(std::string_view agenda = {}, Voting voting = Voting::Named, int quorum = 1);
    AssessmentSketch& groundRules(std::string_view rules);
    /// Who of the team is not at the session from now on.
    AssessmentSketch& absent(std::string_view name);
    /// "x: 2 2 3 a | 2 2 2 -": revealed rounds of one dimension, ballots in the order of the voters present:
    /// a level, abstained, none. Starts a session where there is none.
    AssessmentSketch& votes(std::string_view rounds);
    /// Rates as `rate` does, each as the decision on a dimension of the session.
    AssessmentSketch& decide(std::string_view ratings, DecisionRule how = DecisionRule::Consensus,
                             Confidence confidence = Confidence::Medium, std::string_view minorityNote = {});
    AssessmentSketch& park(std::string_view dimension);
    AssessmentSketch& closeSession();
    AssessmentSketch& final();

    SnapshotPointer snapshot() const;

    operator SnapshotPointer() const { return snapshot(); } // NOLINT(google-explicit-constructor)

private:
    /// A while after the last one.
    Instant nextMoment();
    AgendaItem& item(std::string_view dimension);
    Round round(std::string_view ballots, int number);

    Snapshot m_snapshot;
    Instant m_moment{1764000000000};
};

/// A draft of 2025-26 with the tiny rubric "A: x y z | B: u v", until told otherwise.
AssessmentSketch school(std::string_view name);

} // namespace plumbline::test
