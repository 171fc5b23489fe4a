// SPDX-License-Identifier: MIT
#include "ui/report/report_source.h"

#include "analysis/comparison.h"
#include "exchange/fingerprint.h"
#include "report/comparison_report.h"
#include "ui/report/picture_loading.h"
#include "ui/text.h"

#include <algorithm>

namespace plumbline::ui {

std::optional<Document> ReportSource::document(const WantedReport& wanted) {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot)
        return std::nullopt;
    ReportRequest request{wanted.preset, wanted.typeSize};
    if (!wanted.comparison.empty()) {
        request.preset = ReportPreset::YearComparison;
        request.columns = columns(wanted.comparison);
        if (request.columns.size() < Comparison::fewestColumns ||
            request.columns.size() > Comparison::mostColumns)
            return std::nullopt;
    } else if (request.preset == ReportPreset::YearComparison) {
        request.columns = columns(yearsOf(snapshot->school.id));
    }
    const SnapshotPointer before = wanted.earlier ? m_session.snapshotOf(*wanted.earlier) : nullptr;
    ReportContext context{.plan = wanted.plan, .earlier = before.get(), .today = m_session.clock().today()};
    if (snapshot->assessment.status == AssessmentStatus::Final)
        context.fingerprint = fingerprint(*snapshot);
    context.pictures = m_pictures;
    return presetReport(*snapshot, request, context, QtWording());
}

std::vector<SnapshotPointer> ReportSource::columns(const std::vector<AssessmentId>& ids) {
    std::vector<SnapshotPointer> snapshots;
    snapshots.reserve(ids.size());
    for (const AssessmentId id : ids)
        if (SnapshotPointer its = m_session.snapshotOf(id))
            snapshots.push_back(std::move(its));
    return snapshots;
}

/// Earliest first; the latest ones where there are more than a comparison holds.
std::vector<AssessmentId> ReportSource::yearsOf(SchoolId school) const {
    std::vector<AssessmentId> ids;
    for (const SchoolSummary& its : m_session.contents())
        if (its.school.id == school)
            for (const AssessmentSummary& year : its.assessments)
                ids.push_back(year.assessment.id);
    if (ids.size() > Comparison::mostColumns)
        ids.erase(ids.begin(), ids.end() - std::ptrdiff_t(Comparison::mostColumns));
    return ids;
}

std::optional<Attachment> ReportSource::nextMissing(const WantedReport& wanted) const {
    const SnapshotPointer snapshot = m_session.snapshot();
    if (!snapshot || !wanted.comparison.empty())
        return std::nullopt;
    const ReportSections sections =
        hasSections(wanted.preset) ? wanted.plan.sections : ReportSections::none();
    const std::vector<Attachment> all = wantedPictures(*snapshot, sections);
    const auto missing = std::ranges::find_if(all, [&](const Attachment& its) {
        return !m_pictures.contains(its.sha256) && !m_unreadable.contains(its.sha256);
    });
    return missing == all.end() ? std::nullopt : std::optional(*missing);
}

bool ReportSource::isMissingPictures(const WantedReport& wanted) const {
    return nextMissing(wanted).has_value();
}

void ReportSource::loadNextPicture(const WantedReport& wanted) {
    const std::optional<Attachment> next = nextMissing(wanted);
    if (!next)
        return;
    try {
        if (std::optional<LoadedPicture> picture = loadPicture(m_session.workbook().attachments(), *next)) {
            m_pictures.emplace(next->sha256, std::move(*picture));
            return;
        }
    } catch (const Error&) {
        // The report does without it, as without one that is damaged; "check" tells what is wrong.
    }
    m_unreadable.insert(next->sha256);
}

void ReportSource::loadPictures(const WantedReport& wanted) {
    while (isMissingPictures(wanted))
        loadNextPicture(wanted);
}

void ReportSource::forget() {
    m_pictures.clear();
    m_unreadable.clear();
}

} // namespace plumbline::ui
