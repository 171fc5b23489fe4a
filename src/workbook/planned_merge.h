// SPDX-License-Identifier: MIT
// What a merge has met so far: schools and assessments with all that comes to them. A part of the plan.
#pragma once

#include "workbook/merge.h"
#include "workbook/workbook.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace plumbline {

/// A history that a subject has come through: the workbook's own, or a source's.
struct Lineage {
    std::shared_ptr<const Workbook> keptOpen; ///< null for the workbook's own
    const Workbook* workbook;                 ///< null where there is no history
    SubjectNow now;
};

struct PlannedAssessment {
    AssessmentMerge merge;
    std::string school; ///< the uuid it has here
    std::vector<Lineage> lineages;
    std::vector<std::shared_ptr<const AttachmentSource>> files;
    bool isUpdated = false;
};

struct PlannedSchool {
    School school; ///< as it is here after what was added
    bool isNew;
    std::vector<AssessmentSummary> here; ///< what the workbook has
    std::set<SchoolYear> years;          ///< taken
    std::vector<Lineage> lineages;
    std::vector<Incoming> incoming;
};

/// Something of a source that is here already and says something else.
struct Arrival {
    std::string uuid; ///< of the assessment, or of the school here
    bool isSchool;
    std::size_t row;
    Incoming incoming;
    SubjectNow there;
};

struct PlannedMerge {
    std::map<std::string, PlannedSchool> schools;         ///< by uuid
    std::map<std::string, PlannedAssessment> assessments; ///< by uuid, those that something comes to
    std::vector<std::string> order;                       ///< of those, as they were met
    std::vector<std::string> sources;                     ///< names
};

/// Fills in the common state of every arrival: looked for in each history that its subject has come through,
/// the one that is nearest to what the source has now.
void findCommonStates(const PlannedMerge& planned, const Workbook& target, const MergeSource& source,
                      std::vector<Arrival>& arrivals, const Progress& progress);

/// What takes it all in; nothing where nothing would change.
std::optional<Edit> editOf(const PlannedMerge& planned, const MergeAnswers& answers);

} // namespace plumbline
