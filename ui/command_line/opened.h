// SPDX-License-Identifier: MIT
// A workbook that a verb changes, and the assessment it works on.
#pragma once

#include "ui/command_line/workbook_access.h"
#include "ui/text.h"

#include <memory>
#include <ostream>

namespace plumbline::ui {

struct Opened {
    explicit Opened(const Call& call)
        : workbook(openToChange(call.arguments[0])), snapshot(chosenSnapshot(*workbook, call)) {}

    AssessmentId assessment() const { return snapshot->assessment.id; }

    SnapshotPointer now() const { return workbook->snapshot(assessment()); }

    std::unique_ptr<Workbook> workbook;
    SnapshotPointer snapshot; ///< as it was before
};

/// "Lincoln High School 2026–27: …"
inline void say(const Call& call, const Snapshot& snapshot, const QString& sentence) {
    call.out << toUtf8(assessmentName(snapshot) + QStringLiteral(": ") + sentence) << "\n";
}

} // namespace plumbline::ui
