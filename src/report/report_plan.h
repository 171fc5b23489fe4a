// SPDX-License-Identifier: MIT
// What a report holds, and the ready choices of it.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace plumbline {

/// Which sections a report has, in their order.
struct ReportSections {
    bool cover = true;
    bool contents = true;
    bool howToRead = true;
    bool method = true;
    bool profile = true;
    bool strengths = true;
    bool strandTexts = true; ///< what the team says about each strand, where it says something
    bool dimensions = true;
    bool comparison = true; ///< only where an earlier year is given
    bool process = true;    ///< only where there were rating sessions
    bool nextSteps = true;
    bool evidence = true;
    bool evidencePictures = true; ///< only where there are pictures
    bool notRated = true;
    bool signatures = true;

    static ReportSections none();

    friend bool operator==(const ReportSections&, const ReportSections&) = default;
};

/// Whom a report speaks to.
enum class ReportStyle {
    Record,   ///< complete
    Brief,    ///< the first of each list; it says how many more there are
    Families, ///< plain words; no names, reasons, evidence or votes
    Working   ///< cards with every level, and room to write
};

struct ReportPlan {
    ReportSections sections;
    ReportStyle style = ReportStyle::Record;
    /// Of members, owners of next steps and sources of evidence. What people wrote stays as they wrote it.
    bool names = true;

    friend bool operator==(const ReportPlan&, const ReportPlan&) = default;
};

enum class ReportPreset { Summary, Full, Families, WorkingCopy, RatingSheets, Poster, YearComparison };

/// Of a preset that is made of sections; for the others a plan without any.
ReportPlan planOf(ReportPreset preset);

/// Whether sections can be chosen for it.
bool hasSections(ReportPreset preset);

struct NamedPreset {
    ReportPreset preset;
    std::string_view id; ///< on the command line
    const char* name;    ///< to be said through Wording
    const char* what;    ///< one sentence
};

struct NamedSection {
    bool ReportSections::*section;
    std::string_view id;
    const char* name;
};

/// In the order in which they are offered.
const std::array<NamedPreset, 7>& reportPresets();
const std::array<NamedSection, 15>& reportSections();

} // namespace plumbline
