// SPDX-License-Identifier: MIT
#include "assessment/edit.h"

#include <cassert>
#include <string_view>
#include <type_traits>
#include <utility>

namespace plumbline {

namespace {

/// What was kept keeps its rule.
template <class Text>
Text kept(std::string_view text) {
    Parsed<Text> parsed = Text::parse(text);
    assert(parsed);
    return std::move(*parsed.value);
}

std::optional<AssessmentId> sharedAssessment(const Compound& compound) {
    std::optional<AssessmentId> shared;
    for (const Edit& edit : compound.edits) {
        const std::optional<AssessmentId> one = assessmentOf(edit);
        if (!one || (shared && shared != one))
            return std::nullopt;
        shared = one;
    }
    return shared;
}

} // namespace

PutEvidence asEdit(AssessmentId assessment, const Evidence& evidence) {
    return {assessment,
            evidence.id,
            kept<Name>(evidence.title),
            KeepContent{},
            evidence.date,
            evidence.stance,
            evidence.dimensions,
            kept<OptionalName>(evidence.source),
            evidence.year,
            evidence.statements,
            evidence.state};
}

PutNextStep asEdit(AssessmentId assessment, const NextStep& step) {
    return {assessment,
            step.id,
            step.dimension,
            kept<Name>(step.text),
            kept<OptionalName>(step.owner),
            step.due,
            step.status,
            kept<Prose>(step.measure),
            step.priority,
            step.statement,
            kept<Prose>(step.outcome),
            step.completion,
            step.toReview};
}

std::optional<AssessmentId> assessmentOf(const Edit& edit) {
    return std::visit(
        [](const auto& one) -> std::optional<AssessmentId> {
            if constexpr (requires { one.assessment; })
                return one.assessment;
            else if constexpr (std::is_same_v<decltype(one), const Compound&>)
                return sharedAssessment(one);
            return std::nullopt;
        },
        edit);
}

} // namespace plumbline
