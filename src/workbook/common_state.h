// SPDX-License-Identifier: MIT
// The newest state that a school or an assessment once had in two workbooks alike, found in their histories.
#pragma once

#include "base/progress.h"
#include "workbook/change_stamp.h"
#include "workbook/state_units.h"

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

class Workbook;

using SubjectId = std::variant<SchoolId, AssessmentId>;

/// A school or an assessment as one side has it.
struct SubjectNow {
    SubjectId id;
    Units units;
};

/// The same in two workbooks.
struct SubjectPair {
    std::string uuid;
    SubjectNow here;
    SubjectNow there;
};

struct CommonState {
    /// Empty where the two have never been the same.
    Units units;
    bool isKnown = false;
    /// How many states there have come since.
    int depthThere = 0;
    /// Who changed a unit last on each side; a side without a history knows of none.
    std::map<UnitKey, ChangeStamp> changedHere;
    std::map<UnitKey, ChangeStamp> changedThere;
};

/// One for every pair. A side that is no workbook (null) has no history: only what it says now. A state
/// elsewhere that an earlier merge has seen counts as one of the side's own. The same for both directions.
/// Throws Error Cancelled where `progress` stops it.
std::vector<CommonState> commonStates(const Workbook* here, const Workbook* there,
                                      const std::vector<SubjectPair>& pairs, const Progress& progress = {});

} // namespace plumbline
