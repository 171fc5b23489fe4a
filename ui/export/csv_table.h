// SPDX-License-Identifier: MIT
// The tables that a CSV file can hold, one of them at a time.
#pragma once

#include <QList>
#include <QString>

#include "assessment/snapshot.h"
#include "base/progress.h"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <vector>

namespace plumbline::ui {

struct CsvTable {
    QString option;      ///< of the command line ("wide"); empty for the ratings
    QString name;        ///< "Ratings, a row for each assessment"
    QString description; ///< for the help of the command line
    /// Gives the number of rows; Error Cancelled where it is stopped.
    std::function<std::int64_t(std::ostream& out, const std::vector<SnapshotPointer>& assessments,
                               const Progress& progress)>
        write;
};

/// The ratings first.
QList<CsvTable> csvTables();

} // namespace plumbline::ui
