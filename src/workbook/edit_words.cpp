// SPDX-License-Identifier: MIT
#include "workbook/edit_words.h"

#include "base/text.h"
#include "workbook/state_words.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

constexpr std::size_t titleLength = 60;

std::string shortened(const std::string& text) {
    return abbreviated(text, titleLength);
}

std::string nameOf(const Snapshot& snapshot, const DimensionId& dimension) {
    return snapshot.rubric->dimension(snapshot.rubric->positionOf(dimension)).name;
}

std::string assessmentWords(const std::string& school, SchoolYear year) {
    return school + " " + year.label();
}

/// The item with this id; asked only after the rules said that it is there.
template <class Items, class Id>
const auto& known(const Items& items, const Id& id) {
    return *std::ranges::find_if(items, [&](const auto& item) { return item.id == id; });
}

class Describer {
public:
    explicit Describer(const Snapshot* before) : m_before(before) {}

    EditWords operator()(const CreateAssessment& edit) const {
        return {{PLUMBLINE_TEXT("Start %1"), {assessmentWords(edit.school.value(), edit.year)}},
                {},
                {},
                edit.rubric->title()};
    }

    EditWords operator()(const RenameSchool& edit) const {
        return {{PLUMBLINE_TEXT("Rename the school to %1"), {edit.name.value()}}, {}, {}, edit.name.value()};
    }

    EditWords operator()(const SetLogo& edit) const {
        const char* label = edit.picture ? PLUMBLINE_TEXT("Change the school's logo")
                                         : PLUMBLINE_TEXT("Remove the school's logo");
        return {{label, {}}, {}, {}, {}};
    }

    EditWords operator()(const SetStrandText& edit) const {
        const auto& strands = m_before->rubric->strands();
        const auto strand = std::ranges::find(strands, edit.strand, &Strand::id);
        const StrandText* old = strandTextOf(*m_before, static_cast<std::size_t>(strand - strands.begin()));
        return {{PLUMBLINE_TEXT("Change the text about %1"), {strand->name}},
                {},
                old ? old->text : std::string(),
                edit.text.value()};
    }

    EditWords operator()(const RemoveAssessment&) const {
        return {
            {PLUMBLINE_TEXT("Remove the assessment %1"), {m_before->assessment.year.label()}}, {}, {}, {}};
    }

    EditWords operator()(const SetRating& edit) const {
        const Rating& old = m_before->ratings[m_before->rubric->positionOf(edit.dimension)];
        const char* label = PLUMBLINE_TEXT("Rate %1");
        if (std::holds_alternative<Unrated>(edit.value))
            label = PLUMBLINE_TEXT("Clear the rating of %1");
        else if (std::holds_alternative<NotApplicable>(edit.value))
            label = PLUMBLINE_TEXT("Mark %1 as not applicable");
        return {{label, {nameOf(*m_before, edit.dimension)}},
                {},
                valueWords(*m_before->rubric, old.value),
                valueWords(*m_before->rubric, edit.value)};
    }

    EditWords operator()(const SetReason& edit) const {
        const Rating& old = m_before->ratings[m_before->rubric->positionOf(edit.dimension)];
        return {{PLUMBLINE_TEXT("Change the reason for %1"), {nameOf(*m_before, edit.dimension)}},
                {},
                old.reason,
                edit.reason.value()};
    }

    EditWords operator()(const MarkStatement& edit) const {
        const Rubric& rubric = *m_before->rubric;
        const StatementPlace place{rubric.positionOf(edit.dimension), edit.level, edit.statement};
        const char* label = edit.mark ? PLUMBLINE_TEXT("Mark sentence %1 of %2 on %3")
                                      : PLUMBLINE_TEXT("Take the mark off sentence %1 of %2 on %3");
        return {{label,
                 {std::to_string(edit.statement + 1), rubric.level(edit.level).name,
                  nameOf(*m_before, edit.dimension)}},
                {},
                markWords(markOf(*m_before, place)),
                markWords(edit.mark)};
    }

    EditWords operator()(const PutEvidence& edit) const {
        if (!edit.id)
            return {{PLUMBLINE_TEXT("Add evidence \"%1\""), {shortened(edit.title.value())}},
                    {},
                    {},
                    edit.title.value()};
        const Evidence& old = known(m_before->evidence, *edit.id);
        if (old.state != edit.state)
            return {{edit.state == EvidenceState::OutOfDate
                         ? PLUMBLINE_TEXT("Mark evidence \"%1\" as out of date")
                         : PLUMBLINE_TEXT("Keep evidence \"%1\""),
                     {shortened(edit.title.value())}},
                    {},
                    {},
                    {}};
        return {{PLUMBLINE_TEXT("Change evidence \"%1\""), {shortened(edit.title.value())}},
                {},
                old.title,
                edit.title.value()};
    }

    EditWords operator()(const UseEvidence& edit) const {
        return {{PLUMBLINE_TEXT("Use evidence %1 again"), {std::to_string(edit.id.value())}}, {}, {}, {}};
    }

    EditWords operator()(const SetFocus& edit) const {
        std::string before;
        for (const std::size_t position : m_before->focus)
            before += (before.empty() ? "" : ", ") + m_before->rubric->dimension(position).name;
        std::string after;
        for (const DimensionId& dimension : edit.dimensions)
            after += (after.empty() ? "" : ", ") + nameOf(*m_before, dimension);
        return {{PLUMBLINE_TEXT("Choose the focus dimensions"), {}}, {}, std::move(before), std::move(after)};
    }

    EditWords operator()(const CarryForward&) const {
        return {{PLUMBLINE_TEXT("Carry forward from an earlier school year"), {}}, {}, {}, {}};
    }

    EditWords operator()(const RemoveEvidence& edit) const {
        const std::string& title = known(m_before->evidence, edit.id).title;
        return {{PLUMBLINE_TEXT("Remove evidence \"%1\""), {shortened(title)}}, {}, title, {}};
    }

    EditWords operator()(const PutNextStep& edit) const {
        if (!edit.id)
            return {{PLUMBLINE_TEXT("Add next step \"%1\""), {shortened(edit.text.value())}},
                    {},
                    {},
                    edit.text.value()};
        const NextStep& old = known(m_before->nextSteps, *edit.id);
        if (old.text != edit.text.value() || old.status == edit.status)
            return {{PLUMBLINE_TEXT("Change next step \"%1\""), {shortened(edit.text.value())}},
                    {},
                    old.text,
                    edit.text.value()};
        const char* label = edit.status == StepStatus::Done
                                ? PLUMBLINE_TEXT("Mark next step \"%1\" as done")
                                : PLUMBLINE_TEXT("Change the status of next step \"%1\"");
        return {{label, {shortened(old.text)}}, {}, statusWords(old.status), statusWords(edit.status)};
    }

    EditWords operator()(const RemoveNextStep& edit) const {
        const std::string& text = known(m_before->nextSteps, edit.id).text;
        return {{PLUMBLINE_TEXT("Remove next step \"%1\""), {shortened(text)}}, {}, text, {}};
    }

    EditWords operator()(const PutMember& edit) const {
        if (!edit.id)
            return {{PLUMBLINE_TEXT("Add %1 to the team"), {edit.name.value()}}, {}, {}, edit.name.value()};
        const Member& old = known(m_before->team, *edit.id);
        return {{PLUMBLINE_TEXT("Change team member %1"), {old.name}},
                {},
                old.name + ", " + old.role,
                edit.name.value() + ", " + edit.role.value()};
    }

    EditWords operator()(const RemoveMember& edit) const {
        const std::string& name = known(m_before->team, edit.id).name;
        return {{PLUMBLINE_TEXT("Remove %1 from the team"), {name}}, {}, name, {}};
    }

    EditWords operator()(const StartSession&) const {
        return {{PLUMBLINE_TEXT("Start a rating session"), {}}, {}, {}, {}};
    }

    EditWords operator()(const ChangeSession&) const {
        return {{PLUMBLINE_TEXT("Change the rating session"), {}}, {}, {}, {}};
    }

    EditWords operator()(const SetAttendance& edit) const {
        const char* label =
            edit.present ? PLUMBLINE_TEXT("Mark %1 as present") : PLUMBLINE_TEXT("Mark %1 as absent");
        return {{label, {known(m_before->team, edit.member).name}}, {}, {}, {}};
    }

    EditWords operator()(const BeginRound& edit) const {
        return onDimension(PLUMBLINE_TEXT("Begin voting on %1"), edit.dimension);
    }

    // Neither who nor what: the history of a secret vote tells only that ballots came in.
    EditWords operator()(const CastBallot& edit) const {
        return onDimension(PLUMBLINE_TEXT("Cast a ballot on %1"), edit.dimension);
    }

    EditWords operator()(const WithdrawBallot& edit) const {
        return onDimension(PLUMBLINE_TEXT("Withdraw a ballot on %1"), edit.dimension);
    }

    EditWords operator()(const CountBallots& edit) const {
        return onDimension(PLUMBLINE_TEXT("Count ballots on %1"), edit.dimension);
    }

    EditWords operator()(const RevealRound& edit) const {
        return onDimension(PLUMBLINE_TEXT("Reveal the ballots on %1"), edit.dimension);
    }

    EditWords operator()(const DecideRating& edit) const {
        const Rating& old = m_before->ratings[m_before->rubric->positionOf(edit.dimension)];
        EditWords described = onDimension(PLUMBLINE_TEXT("Decide %1"), edit.dimension);
        described.from = valueWords(*m_before->rubric, old.value);
        described.to = valueWords(*m_before->rubric, edit.value);
        return described;
    }

    EditWords operator()(const ParkDimension& edit) const {
        return onDimension(edit.parked ? PLUMBLINE_TEXT("Park %1") : PLUMBLINE_TEXT("Take up %1 again"),
                           edit.dimension);
    }

    EditWords operator()(const NoteTime& edit) const {
        return onDimension(PLUMBLINE_TEXT("Note time spent on %1"), edit.dimension);
    }

    // The notes themselves are for the facilitator alone.
    EditWords operator()(const SetAgendaNotes& edit) const {
        return onDimension(PLUMBLINE_TEXT("Change the notes on %1"), edit.dimension);
    }

    EditWords operator()(const CloseSession&) const {
        return {{PLUMBLINE_TEXT("Close the rating session"), {}}, {}, {}, {}};
    }

    EditWords operator()(const FinalizeAssessment&) const {
        return {{PLUMBLINE_TEXT("Make the assessment %1 final"), {m_before->assessment.year.label()}},
                {},
                PLUMBLINE_TEXT("Draft"),
                PLUMBLINE_TEXT("Final")};
    }

    EditWords operator()(const ReopenAssessment& edit) const {
        return {{PLUMBLINE_TEXT("Reopen the assessment %1: %2"),
                 {m_before->assessment.year.label(), shortened(edit.reason.value())}},
                {},
                PLUMBLINE_TEXT("Final"),
                PLUMBLINE_TEXT("Draft")};
    }

    EditWords operator()(const ImportAssessment& edit) const {
        const Snapshot& from = *edit.snapshot;
        return {{PLUMBLINE_TEXT("Import %1"), {assessmentWords(from.school.name, from.assessment.year)}},
                {},
                {},
                {}};
    }

    EditWords operator()(const UpdateAssessment&) const {
        return {{PLUMBLINE_TEXT("Bring %1 up to date from another workbook"),
                 {assessmentWords(m_before->school.name, m_before->assessment.year)}},
                {},
                {},
                {}};
    }

    EditWords operator()(const NoteMerged&) const {
        return {{PLUMBLINE_TEXT("Note what was imported"), {}}, {}, {}, {}};
    }

    EditWords operator()(const Compound& edit) const { return {edit.label, {}, {}, {}}; }

private:
    EditWords onDimension(const char* label, const DimensionId& dimension) const {
        return {{label, {nameOf(*m_before, dimension)}}, {}, {}, {}};
    }

    const Snapshot* m_before;
};

} // namespace

EditWords words(const Edit& edit, const Snapshot* before) {
    EditWords described = std::visit(Describer(before), edit);
    if (before)
        described.subject = assessmentWords(before->school.name, before->assessment.year);
    return described;
}

} // namespace plumbline
