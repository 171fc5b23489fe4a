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
    AssessmentSketch& final();

    SnapshotPointer snapshot() const;

    operator SnapshotPointer() const { return snapshot(); } // NOLINT(google-explicit-constructor)

private:
    Snapshot m_snapshot;
};

/// A draft of 2025-26 with the tiny rubric "A: x y z | B: u v", until told otherwise.
AssessmentSketch school(std::string_view name);

} // namespace plumbline::test
