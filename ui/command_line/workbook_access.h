// SPDX-License-Identifier: MIT
// The workbook a verb works on, and which of its assessments.
#pragma once

#include <QString>

#include "ui/command_line/verb.h"
#include "workbook/workbook.h"

#include <functional>
#include <memory>
#include <vector>

namespace plumbline::ui {

std::unique_ptr<Workbook> openToRead(const QString& file);
/// Throws Failure where the file can only be read.
std::unique_ptr<Workbook> openToChange(const QString& file);
/// Makes a new workbook and does the work on it; where that throws, the file is gone again.
void inNewWorkbook(const QString& file, const std::function<void(Workbook& workbook)>& work);

/// The assessments of one school, earliest year first; at least one.
struct SchoolYears {
    QString school;
    std::vector<Assessment> assessments;
};

/// The school with this name, or (name empty) the only one there is.
SchoolYears schoolYears(const Workbook& workbook, const QString& school);
/// The assessment of this year, or (year empty) of the latest.
Assessment assessmentOf(const SchoolYears& years, const QString& year);

/// What --school and --year choose.
SnapshotPointer chosenSnapshot(const Workbook& workbook, const Call& call);
/// Every assessment of the workbook that --school and --year (each where given) leave.
std::vector<SnapshotPointer> chosenSnapshots(const Workbook& workbook, const Call& call);

/// Applies an edit; throws Failure where it is refused.
Applied perform(Workbook& workbook, const Edit& edit);
/// What an outcome did; throws Failure where it is a refusal.
Applied done(const Workbook& workbook, const Outcome& outcome);

/// "Lincoln High School 2026–27"
QString assessmentName(const Snapshot& snapshot);

} // namespace plumbline::ui
