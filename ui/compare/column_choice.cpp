// SPDX-License-Identifier: MIT
#include "ui/compare/column_choice.h"

#include <algorithm>

#include "analysis/comparison.h"

namespace plumbline::ui {

namespace {

const AssessmentSummary* find(const SchoolSummary& school, AssessmentId assessment) {
    const auto found = std::ranges::find_if(school.assessments, [&](const AssessmentSummary& summary) {
        return summary.assessment.id == assessment;
    });
    return found == school.assessments.end() ? nullptr : &*found;
}

std::vector<ColumnCandidate> yearsOf(const SchoolSummary& school) {
    std::vector<ColumnCandidate> years;
    for (const AssessmentSummary& summary : school.assessments)
        years.push_back({summary.assessment.id, summary.assessment.year.label()});
    return years;
}

std::vector<ColumnCandidate> schoolsIn(const std::vector<SchoolSummary>& contents, SchoolYear year) {
    std::vector<ColumnCandidate> schools;
    for (const SchoolSummary& school : contents)
        for (const AssessmentSummary& summary : school.assessments)
            if (summary.assessment.year == year)
                schools.push_back({summary.assessment.id, school.school.name});
    return schools;
}

std::vector<ColumnCandidate> everything(const std::vector<SchoolSummary>& contents) {
    std::vector<ColumnCandidate> all;
    for (const SchoolSummary& school : contents)
        for (const AssessmentSummary& summary : school.assessments)
            all.push_back(
                {summary.assessment.id, school.school.name + " · " + summary.assessment.year.label()});
    return all;
}

} // namespace

std::vector<ColumnCandidate> candidates(const std::vector<SchoolSummary>& contents, AssessmentId current,
                                        CompareBy by) {
    if (by == CompareBy::Any)
        return everything(contents);
    for (const SchoolSummary& school : contents)
        if (const AssessmentSummary* summary = find(school, current))
            return by == CompareBy::Years ? yearsOf(school) : schoolsIn(contents, summary->assessment.year);
    return {};
}

std::vector<AssessmentId> usualChoice(const std::vector<ColumnCandidate>& candidates, AssessmentId current,
                                      CompareBy by) {
    constexpr std::size_t usualYears = 4;
    const auto place = std::ranges::find(candidates, current, &ColumnCandidate::assessment);
    const std::size_t here = static_cast<std::size_t>(place - candidates.begin());
    const std::size_t most = by == CompareBy::Schools ? Comparison::mostColumns : usualYears;
    std::size_t first = 0;
    std::size_t end = std::min(candidates.size(), most);
    if (by != CompareBy::Schools && here > 0 && here < candidates.size()) {
        end = here + 1;
        first = end > most ? end - most : 0;
    } else if (by == CompareBy::Schools && here >= most && here < candidates.size()) {
        end = here + 1;
        first = end - most;
    }
    std::vector<AssessmentId> chosen;
    for (std::size_t i = first; i < end; ++i)
        chosen.push_back(candidates[i].assessment);
    return chosen;
}

} // namespace plumbline::ui
