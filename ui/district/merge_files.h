// SPDX-License-Identifier: MIT
// Files that are to be imported, read into a plan: workbooks and their JSON exports.
#pragma once

#include <QStringList>

#include "base/progress.h"
#include "workbook/merge.h"

#include <memory>

namespace plumbline {
class Workbook;
}

namespace plumbline::ui {

/// What taking in these files would do; nothing is changed. A file that can not be read is a row that says
/// why, and the others go on. Throws Error Cancelled where `progress` stops it; it is told of files.
std::unique_ptr<MergePlan> planFiles(const Workbook& into, const QStringList& paths,
                                     const Progress& progress = {});

} // namespace plumbline::ui
