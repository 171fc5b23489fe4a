// SPDX-License-Identifier: MIT
#include "report/report_plan.h"

#include "base/message.h"

namespace plumbline {

ReportSections ReportSections::none() {
    ReportSections sections;
    for (const NamedSection& named : reportSections())
        sections.*named.section = false;
    return sections;
}

ReportPlan planOf(ReportPreset preset) {
    ReportPlan plan;
    ReportSections& sections = plan.sections;
    if (preset == ReportPreset::Full)
        return plan;
    sections = ReportSections::none();
    switch (preset) {
    case ReportPreset::Summary:
        plan.style = ReportStyle::Brief;
        sections.profile = sections.strengths = sections.nextSteps = true;
        break;
    case ReportPreset::Families:
        plan.style = ReportStyle::Families;
        plan.names = false;
        sections.cover = sections.howToRead = sections.profile = sections.strengths = sections.strandTexts =
            sections.dimensions = sections.nextSteps = true;
        break;
    case ReportPreset::WorkingCopy:
        plan.style = ReportStyle::Working;
        sections.howToRead = sections.dimensions = true;
        break;
    default:
        break;
    }
    return plan;
}

bool hasSections(ReportPreset preset) {
    return preset < ReportPreset::RatingSheets;
}

const std::array<NamedPreset, 7>& reportPresets() {
    using P = ReportPreset;
    static constexpr std::array<NamedPreset, 7> presets{
        {{P::Full, "full", PLUMBLINE_TEXT("Full report"), PLUMBLINE_TEXT("Everything that was recorded.")},
         {P::Summary, "summary", PLUMBLINE_TEXT("Summary"),
          PLUMBLINE_TEXT("Two pages: profile, strengths, where to work, next steps.")},
         {P::Families, "families", PLUMBLINE_TEXT("For families"),
          PLUMBLINE_TEXT("Plain words, without names and votes.")},
         {P::WorkingCopy, "working-copy", PLUMBLINE_TEXT("Working copy"),
          PLUMBLINE_TEXT("Every level of every dimension, with room to write.")},
         {P::RatingSheets, "rating-sheets", PLUMBLINE_TEXT("Blank rating sheets"),
          PLUMBLINE_TEXT("A sheet to rate on for each voter.")},
         {P::Poster, "poster", PLUMBLINE_TEXT("Profile poster"),
          PLUMBLINE_TEXT("One page for the wall: every dimension at its level.")},
         {P::YearComparison, "comparison", PLUMBLINE_TEXT("Year comparison"),
          PLUMBLINE_TEXT("The school's years side by side.")}}};
    return presets;
}

const std::array<NamedSection, 15>& reportSections() {
    using S = ReportSections;
    static constexpr std::array<NamedSection, 15> sections{
        {{&S::cover, "cover", PLUMBLINE_TEXT("Cover")},
         {&S::contents, "contents", PLUMBLINE_TEXT("Contents")},
         {&S::howToRead, "how-to-read", PLUMBLINE_TEXT("How to read it")},
         {&S::method, "method", PLUMBLINE_TEXT("Method")},
         {&S::profile, "profile", PLUMBLINE_TEXT("Profile")},
         {&S::strengths, "strengths", PLUMBLINE_TEXT("Strengths")},
         {&S::strandTexts, "strand-texts", PLUMBLINE_TEXT("What the team says")},
         {&S::dimensions, "dimensions", PLUMBLINE_TEXT("Dimensions")},
         {&S::comparison, "comparison", PLUMBLINE_TEXT("Comparison")},
         {&S::process, "process", PLUMBLINE_TEXT("How the team decided")},
         {&S::nextSteps, "next-steps", PLUMBLINE_TEXT("Next steps")},
         {&S::evidence, "evidence", PLUMBLINE_TEXT("Evidence")},
         {&S::evidencePictures, "pictures", PLUMBLINE_TEXT("Evidence pictures")},
         {&S::notRated, "not-rated", PLUMBLINE_TEXT("Not rated")},
         {&S::signatures, "signatures", PLUMBLINE_TEXT("Signatures")}}};
    return sections;
}

} // namespace plumbline
