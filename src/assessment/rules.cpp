// SPDX-License-Identifier: MIT
#include "assessment/rules.h"

#include "assessment/presence_rules.h"
#include "assessment/session_rules.h"

#include <algorithm>

namespace plumbline {

namespace {

using MaybeRefusal = std::optional<Refusal>;

Refusal gone(Message fact) {
    return {std::move(fact), {PLUMBLINE_TEXT("It may have been removed."), {}}};
}

template <class Items, class Id>
bool holds(const Items& items, Id id) {
    return std::ranges::any_of(items, [&](const auto& item) { return item.id == id; });
}

class Judge {
public:
    explicit Judge(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    MaybeRefusal operator()(const SetRating& edit) const {
        if (MaybeRefusal unknown = refusalOfDimension(edit.dimension, *m_snapshot.rubric))
            return unknown;
        MaybeRefusal unknown = refusalOfLevel(levelOf(edit.value), *m_snapshot.rubric);
        return unknown ? unknown : changeable();
    }

    MaybeRefusal operator()(const SetReason& edit) const {
        MaybeRefusal unknown = refusalOfDimension(edit.dimension, *m_snapshot.rubric);
        return unknown ? unknown : changeable();
    }

    MaybeRefusal operator()(const MarkStatement& edit) const {
        if (MaybeRefusal unknown = refusalOfDimension(edit.dimension, *m_snapshot.rubric))
            return unknown;
        MaybeRefusal unknown =
            refusalOfStatement({m_snapshot.rubric->positionOf(edit.dimension), edit.level, edit.statement});
        return unknown ? unknown : changeable();
    }

    MaybeRefusal operator()(const SetFocus& edit) const {
        if (edit.dimensions.size() > mostFocusDimensions)
            return Refusal{{PLUMBLINE_TEXT("%1 dimensions are too many to work on first."),
                            {std::to_string(edit.dimensions.size())}},
                           {PLUMBLINE_TEXT("Choose two or three."), {}}};
        MaybeRefusal unknown = refusalOfDimensions(edit.dimensions);
        return unknown ? unknown : changeable();
    }

    MaybeRefusal operator()(const SetStrandText& edit) const {
        const std::vector<Strand>& strands = m_snapshot.rubric->strands();
        if (std::ranges::find(strands, edit.strand, &Strand::id) == strands.end())
            return Refusal{{PLUMBLINE_TEXT("The rubric has no strand \"%1\"."), {edit.strand.value()}},
                           {PLUMBLINE_TEXT("Choose one of its strands."), {}}};
        return changeable();
    }

    MaybeRefusal operator()(const CarryForward& edit) const {
        if (edit.carried.from == edit.assessment)
            return Refusal{{PLUMBLINE_TEXT("Nothing can be carried forward from the same school year."), {}},
                           {PLUMBLINE_TEXT("Choose an earlier one."), {}}};
        return changeable();
    }

    MaybeRefusal operator()(const PutEvidence& edit) const {
        if (MaybeRefusal unknown = refusalOfTies(edit.dimensions, edit.statements))
            return unknown;
        if (edit.id && !holds(m_snapshot.evidence, *edit.id))
            return noEvidence(*edit.id);
        return changeable();
    }

    MaybeRefusal operator()(const UseEvidence& edit) const {
        if (MaybeRefusal unknown = refusalOfTies(edit.dimensions, edit.statements))
            return unknown;
        if (holds(m_snapshot.evidence, edit.id))
            return Refusal{{PLUMBLINE_TEXT("Evidence %1 is used in this assessment already."),
                            {std::to_string(edit.id.value())}},
                           {PLUMBLINE_TEXT("Change what it supports instead."), {}}};
        return changeable();
    }

    MaybeRefusal operator()(const RemoveEvidence& edit) const {
        return holds(m_snapshot.evidence, edit.id) ? changeable() : noEvidence(edit.id);
    }

    MaybeRefusal operator()(const PutNextStep& edit) const {
        if (MaybeRefusal unknown = refusalOfDimension(edit.dimension, *m_snapshot.rubric))
            return unknown;
        if (edit.id && !holds(m_snapshot.nextSteps, *edit.id))
            return noStep(*edit.id);
        if (edit.statement)
            if (MaybeRefusal unknown = refusalOfStatement({m_snapshot.rubric->positionOf(edit.dimension),
                                                           edit.statement->level, edit.statement->index}))
                return unknown;
        for (const EvidenceId evidence : edit.completion)
            if (!holds(m_snapshot.evidence, evidence))
                return noEvidence(evidence);
        // A plan outlives the assessment it came from: what is done can be ticked off after it was made
        // final.
        return edit.id && onlyProgressDiffers(edit) ? std::nullopt : changeable();
    }

    MaybeRefusal operator()(const RemoveNextStep& edit) const {
        return holds(m_snapshot.nextSteps, edit.id) ? changeable() : noStep(edit.id);
    }

    MaybeRefusal operator()(const PutMember& edit) const {
        if (MaybeRefusal unknown = edit.id ? refusalOfMember(*edit.id, m_snapshot) : std::nullopt)
            return unknown;
        MaybeRefusal refused = edit.id && !edit.votes ? refusalToObserve(*edit.id, m_snapshot) : std::nullopt;
        return refused ? refused : changeable();
    }

    MaybeRefusal operator()(const RemoveMember& edit) const {
        if (MaybeRefusal unknown = refusalOfMember(edit.id, m_snapshot))
            return unknown;
        MaybeRefusal refused = refusalToLeave(edit.id, m_snapshot);
        return refused ? refused : changeable();
    }

    MaybeRefusal operator()(const RemoveAssessment&) const {
        MaybeRefusal refused = refusalToEnd(m_snapshot);
        return refused ? refused : changeable();
    }

    MaybeRefusal operator()(const FinalizeAssessment&) const {
        if (m_snapshot.assessment.status == AssessmentStatus::Final)
            return Refusal{
                {PLUMBLINE_TEXT("The assessment %1 is final already."), {m_snapshot.assessment.year.label()}},
                {PLUMBLINE_TEXT("Nothing needs to be done."), {}}};
        return refusalToEnd(m_snapshot);
    }

    MaybeRefusal operator()(const ReopenAssessment& edit) const {
        if (m_snapshot.assessment.status == AssessmentStatus::Draft)
            return Refusal{
                {PLUMBLINE_TEXT("The assessment %1 is not final."), {m_snapshot.assessment.year.label()}},
                {PLUMBLINE_TEXT("It can be changed as it is."), {}}};
        if (edit.reason.value().empty())
            return Refusal{{PLUMBLINE_TEXT("Reopening a final assessment needs a reason."), {}},
                           {PLUMBLINE_TEXT("Say why; it is kept in the history."), {}}};
        return std::nullopt;
    }

    template <class Other>
    MaybeRefusal operator()(const Other& edit) const {
        if constexpr (requires { sessionRefusal(edit, m_snapshot); })
            return sessionRefusal(edit, m_snapshot);
        return std::nullopt;
    }

private:
    MaybeRefusal changeable() const { return refusalToChange(m_snapshot); }

    MaybeRefusal refusalOfStatement(const StatementPlace& place) const {
        const Rubric& rubric = *m_snapshot.rubric;
        if (MaybeRefusal unknown = refusalOfLevel(place.level, rubric))
            return unknown;
        if (isStatement(rubric, place))
            return std::nullopt;
        return Refusal{{PLUMBLINE_TEXT("What %1 says of %2 has no sentence %3."),
                        {rubric.dimension(place.position).name, rubric.level(place.level).name,
                         std::to_string(place.index + 1)}},
                       {PLUMBLINE_TEXT("Choose one of its sentences."), {}}};
    }

    MaybeRefusal refusalOfDimensions(const std::vector<DimensionId>& dimensions) const {
        for (const DimensionId& dimension : dimensions)
            if (MaybeRefusal unknown = refusalOfDimension(dimension, *m_snapshot.rubric))
                return unknown;
        return std::nullopt;
    }

    MaybeRefusal refusalOfTies(const std::vector<DimensionId>& dimensions,
                               const std::vector<StatementPlace>& statements) const {
        if (dimensions.empty())
            return Refusal{{PLUMBLINE_TEXT("The evidence is not tied to a dimension."), {}},
                           {PLUMBLINE_TEXT("Choose at least one."), {}}};
        if (MaybeRefusal unknown = refusalOfDimensions(dimensions))
            return unknown;
        for (const StatementPlace& place : statements) {
            const Rubric& rubric = *m_snapshot.rubric;
            if (place.position >= rubric.dimensionCount() ||
                std::ranges::find(dimensions, rubric.dimension(place.position).id) == dimensions.end())
                return Refusal{
                    {PLUMBLINE_TEXT(
                         "The evidence is tied to a sentence of a dimension that it is not tied to."),
                     {}},
                    {PLUMBLINE_TEXT("Tie it to that dimension too."), {}}};
            if (MaybeRefusal unknown = refusalOfStatement(place))
                return unknown;
        }
        return std::nullopt;
    }

    /// Status, outcome and what shows it are the step's progress; the rest is the plan.
    bool onlyProgressDiffers(const PutNextStep& edit) const {
        const auto step = std::ranges::find_if(
            m_snapshot.nextSteps, [&](const NextStep& candidate) { return candidate.id == *edit.id; });
        return step->dimension == edit.dimension && step->text == edit.text.value() &&
               step->owner == edit.owner.value() && step->due == edit.due &&
               step->measure == edit.measure.value() && step->priority == edit.priority &&
               step->statement == edit.statement;
    }

    static MaybeRefusal noEvidence(EvidenceId id) {
        return gone(
            {PLUMBLINE_TEXT("There is no evidence %1 in this assessment."), {std::to_string(id.value())}});
    }

    static MaybeRefusal noStep(NextStepId id) {
        return gone(
            {PLUMBLINE_TEXT("There is no next step %1 in this assessment."), {std::to_string(id.value())}});
    }

    const Snapshot& m_snapshot;
};

} // namespace

std::string toEnglish(const Refusal& refusal) {
    return toEnglish(refusal.fact) + " " + toEnglish(refusal.remedy);
}

std::optional<Refusal> refusalToChange(const Snapshot& snapshot) {
    if (snapshot.assessment.status == AssessmentStatus::Draft)
        return std::nullopt;
    return Refusal{{PLUMBLINE_TEXT("The assessment %1 is final and can not be changed."),
                    {snapshot.assessment.year.label()}},
                   {PLUMBLINE_TEXT("Reopen it first."), {}}};
}

std::optional<Refusal> refusal(const Edit& edit, const Snapshot& snapshot) {
    return std::visit(Judge(snapshot), edit);
}

} // namespace plumbline
