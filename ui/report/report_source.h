// SPDX-License-Identifier: MIT
// Makes the document that was chosen from the open workbook, with its pictures.
#pragma once

#include "report/preset_report.h"
#include "ui/session.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plumbline::ui {

/// What is to be made of the current assessment.
struct WantedReport {
    ReportPreset preset = ReportPreset::Full;
    ReportPlan plan;
    TypeSize typeSize = TypeSize::Normal;
    std::optional<AssessmentId> earlier;
    /// Where set, a comparison of these instead.
    std::vector<AssessmentId> comparison;
};

class ReportSource {
public:
    explicit ReportSource(Session& session) : m_session(session) {}

    /// With the pictures that are loaded. Nothing where no assessment is open or the comparison is none.
    std::optional<Document> document(const WantedReport& wanted);

    /// Whether pictures are missing that can be loaded.
    bool isMissingPictures(const WantedReport& wanted) const;
    /// Loads one of them: some 50 ms for a photo. One that can not be read is left out of the report.
    void loadNextPicture(const WantedReport& wanted);
    void loadPictures(const WantedReport& wanted);
    /// Another file is open.
    void forget();

private:
    std::optional<Attachment> nextMissing(const WantedReport& wanted) const;
    std::vector<SnapshotPointer> columns(const std::vector<AssessmentId>& ids);
    std::vector<AssessmentId> yearsOf(SchoolId school) const;

    Session& m_session;
    ReportPictures m_pictures;
    /// By hash: they can not be read, or are no pictures after all.
    std::set<std::string> m_unreadable;
};

} // namespace plumbline::ui
