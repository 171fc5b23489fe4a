// SPDX-License-Identifier: MIT
#include "ui/command_line/incoming.h"

#include "exchange/exported_form.h"

#include <optional>

namespace plumbline::ui {

namespace {

/// A school is the same where its uuid is; two of one name in one workbook could not be told apart, so a name
/// counts too.
bool isSameSchool(const School& a, const School& b) {
    return a.uuid == b.uuid || a.name == b.name;
}

/// The assessment that is there already: the same one, or another of the same school and year.
std::optional<AssessmentId> counterpart(const std::vector<SchoolSummary>& contents,
                                        const Snapshot& incoming) {
    for (const SchoolSummary& school : contents)
        for (const AssessmentSummary& summary : school.assessments)
            if (summary.assessment.uuid == incoming.assessment.uuid ||
                (isSameSchool(school.school, incoming.school) &&
                 summary.assessment.year == incoming.assessment.year))
                return summary.assessment.id;
    return std::nullopt;
}

Issue conflict(const Snapshot& incoming) {
    return {incoming.school.name + " " + incoming.assessment.year.label(),
            {PLUMBLINE_TEXT("The workbook has another assessment of this school and year."), {}},
            {PLUMBLINE_TEXT("Import into a workbook that does not have it."), {}}};
}

} // namespace

Incoming sorted(const Workbook& workbook, const std::vector<SnapshotPointer>& assessments) {
    const std::vector<SchoolSummary> contents = workbook.contents();
    Incoming incoming;
    for (const SnapshotPointer& snapshot : assessments) {
        const std::optional<AssessmentId> there = counterpart(contents, *snapshot);
        if (!there)
            incoming.fresh.push_back(snapshot);
        else if (saySame(*workbook.snapshot(*there), *snapshot))
            incoming.identical.push_back(snapshot);
        else
            incoming.conflicts.push_back(conflict(*snapshot));
    }
    return incoming;
}

bool saySame(const Snapshot& a, const Snapshot& b) {
    return exportedForm(a) == exportedForm(b);
}

} // namespace plumbline::ui
