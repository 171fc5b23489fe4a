// SPDX-License-Identifier: MIT
#include "report/preset_report.h"

#include "analysis/comparison.h"
#include "report/comparison_report.h"
#include "report/poster.h"
#include "report/rating_sheets.h"

namespace plumbline {

namespace {

Document yearComparison(const Snapshot& snapshot, const ReportRequest& request, const ReportContext& context,
                        const Wording& wording) {
    if (request.columns.size() >= Comparison::fewestColumns)
        return comparisonReport(compare(request.columns), context.today, wording);
    Document document;
    document.title = snapshot.school.name + " · " + wording.say(PLUMBLINE_TEXT("Comparison"));
    document.author = snapshot.school.name;
    document.language = wording.languageTag();
    document.blocks.emplace_back(Heading{1, document.title});
    document.blocks.emplace_back(Paragraph{
        wording.say(PLUMBLINE_TEXT("There is only one year of this school: nothing to compare it with."))});
    return document;
}

} // namespace

Document presetReport(const Snapshot& snapshot, const ReportRequest& request, const ReportContext& context,
                      const Wording& wording) {
    Document document;
    switch (request.preset) {
    case ReportPreset::RatingSheets:
        document = ratingSheets(snapshot, context.plan.names, wording);
        break;
    case ReportPreset::Poster:
        document = profilePoster(snapshot, context, wording);
        break;
    case ReportPreset::YearComparison:
        document = yearComparison(snapshot, request, context, wording);
        break;
    default:
        document = assessmentReport(snapshot, context, wording);
    }
    document.typeSize = request.typeSize;
    return document;
}

} // namespace plumbline
