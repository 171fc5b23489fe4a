// SPDX-License-Identifier: MIT
#include "report/assessment_report.h"

#include "analysis/wording_of.h"
#include "report/comparison_report.h"
#include "report/dimension_cards.h"
#include "report/front_matter.h"
#include "report/method_section.h"
#include "report/process_section.h"
#include "report/profile_section.h"
#include "report/record_lists.h"
#include "report/strand_words.h"
#include "report/strengths_section.h"

#include <iterator>
#include <optional>
#include <utility>

namespace plumbline {

namespace {

void append(std::vector<Block>& blocks, std::vector<Block> more) {
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Snapshots as shared pointers for `compare`, without a copy: it lives no longer than both.
SnapshotPointer borrowed(const Snapshot& snapshot) {
    return {SnapshotPointer(), &snapshot};
}

/// Without the names of members, owners and sources.
Snapshot withoutNames(Snapshot snapshot) {
    snapshot.team.clear();
    for (NextStep& step : snapshot.nextSteps)
        step.owner.clear();
    for (Evidence& piece : snapshot.evidence)
        piece.source.clear();
    for (RatingSession& session : snapshot.sessions)
        session.absent.clear();
    return snapshot;
}

std::vector<Block> signatureBlocks(const Wording& wording) {
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("Signatures"))});
    blocks.emplace_back(
        Paragraph{wording.say(PLUMBLINE_TEXT("This report says what the team decided and why."))});
    blocks.emplace_back(
        SignatureLines{{wording.say(PLUMBLINE_TEXT("Principal")), wording.say(PLUMBLINE_TEXT("For the team")),
                        wording.say(PLUMBLINE_TEXT("For the school board"))}});
    return blocks;
}

/// Puts the chosen sections one after the other; the long ones begin a page.
class Sections {
public:
    Sections(Document& report, const Snapshot& snapshot, const ReportContext& context, const Wording& wording)
        : m_report(report)
        , m_snapshot(snapshot)
        , m_context(context)
        , m_chosen(context.plan.sections)
        , m_style(context.plan.style)
        , m_wording(wording) {
        if (context.earlier && (m_chosen.comparison || m_chosen.strengths))
            m_comparison = compare({borrowed(*context.earlier), borrowed(snapshot)});
    }

    void addAll() {
        addFront();
        addResults();
        addRecord();
    }

private:
    const Comparison* comparison() const { return m_comparison ? &*m_comparison : nullptr; }

    /// By itself, not only where strengths speak of it.
    bool comparesYears() const { return m_comparison && m_chosen.comparison; }

    void add(bool chosen, bool onNewPage, std::vector<Block> blocks) {
        if (!chosen || blocks.empty())
            return;
        if (onNewPage && m_style != ReportStyle::Brief)
            m_report.blocks.emplace_back(PageBreak{});
        append(m_report.blocks, std::move(blocks));
    }

    void addFront();
    void addResults();
    void addRecord();

    Document& m_report;
    const Snapshot& m_snapshot;
    const ReportContext& m_context;
    const ReportSections& m_chosen;
    ReportStyle m_style;
    const Wording& m_wording;
    std::optional<Comparison> m_comparison;
};

void Sections::addFront() {
    ReportContext context = m_context;
    if (!m_chosen.comparison)
        context.earlier = nullptr;
    Cover front = coverPage(m_snapshot, context, m_wording);
    if (m_chosen.cover) {
        m_report.blocks.emplace_back(std::move(front));
    } else if (m_style == ReportStyle::Brief) {
        m_report.blocks.emplace_back(Heading{1, m_snapshot.school.name});
        m_report.blocks.emplace_back(
            Paragraph{front.subtitle + " · " +
                          m_wording.say(PLUMBLINE_TEXT("%1, version %2"),
                                        {m_snapshot.rubric->title(), m_snapshot.rubric->version()}) +
                          " · " + statusText(m_wording, m_snapshot.assessment.status),
                      Paragraph::Style::Small});
    } else {
        m_report.blocks.emplace_back(Heading{1, m_report.title});
    }
    if (m_chosen.contents)
        m_report.blocks.emplace_back(Contents{m_wording.say(PLUMBLINE_TEXT("Contents"))});
    add(m_chosen.howToRead, m_chosen.contents, howToReadBlocks(m_snapshot, m_style, m_wording));
    add(m_chosen.method, false, methodBlocks(m_snapshot, comparesYears(), m_wording));
}

void Sections::addResults() {
    add(m_chosen.profile, m_chosen.contents || m_chosen.howToRead || m_chosen.method,
        profileBlocks(m_snapshot, m_style, m_wording));
    add(m_chosen.strengths, false, strengthBlocks(m_snapshot, comparison(), m_style, m_wording));
    if (!m_chosen.dimensions)
        add(m_chosen.strandTexts, false, strandTextsSection(m_snapshot, m_wording));
    const CardDetail detail{m_style, comparesYears() ? comparison() : nullptr, !m_chosen.evidence,
                            m_chosen.strandTexts};
    const bool first = !m_chosen.contents && !m_chosen.howToRead && !m_chosen.method && !m_chosen.profile &&
                       !m_chosen.strengths;
    add(m_chosen.dimensions, !first, dimensionBlocks(m_snapshot, detail, m_wording));
    if (comparesYears()) {
        std::vector<Block> blocks{Heading{2, m_wording.say(PLUMBLINE_TEXT("Compared with %1"),
                                                           {m_context.earlier->assessment.year.label()})}};
        append(blocks, comparisonBlocks(*m_comparison, m_wording));
        add(true, true, std::move(blocks));
    }
}

void Sections::addRecord() {
    add(m_chosen.process && !m_snapshot.sessions.empty(), true, processBlocks(m_snapshot, m_wording));
    add(m_chosen.nextSteps, false, nextStepBlocks(m_snapshot, m_style, m_wording));
    add(m_chosen.evidence, false, evidenceBlocks(m_snapshot, m_wording));
    std::vector<Block> pictures = evidencePictureBlocks(m_snapshot, m_context.pictures, m_wording);
    if (!pictures.empty())
        pictures.insert(pictures.begin(),
                        Heading{2, m_wording.say(PLUMBLINE_TEXT("Pictures of the evidence"))});
    add(m_chosen.evidencePictures, false, std::move(pictures));
    add(m_chosen.notRated, false, notRatedBlocks(m_snapshot, m_wording));
    add(m_chosen.signatures, false, signatureBlocks(m_wording));
}

} // namespace

Document emptyDocument(const Snapshot& snapshot, const ReportContext& context, const std::string& name,
                       const Wording& wording) {
    Document document;
    document.title = snapshot.school.name + " · " + name;
    document.author = snapshot.school.name;
    document.footNote = wording.date(context.today);
    if (!context.fingerprint.empty())
        document.footNote += " · " + wording.say(PLUMBLINE_TEXT("Fingerprint %1"), {context.fingerprint});
    document.language = wording.languageTag();
    document.draft = snapshot.assessment.status == AssessmentStatus::Draft;
    return document;
}

Document assessmentReport(const Snapshot& whole, const ReportContext& context, const Wording& wording) {
    const std::optional<Snapshot> nameless =
        context.plan.names ? std::nullopt : std::optional(withoutNames(whole));
    const Snapshot& snapshot = nameless ? *nameless : whole;
    const char* const name = context.plan.style == ReportStyle::Working
                                 ? PLUMBLINE_TEXT("Working copy, %1")
                                 : PLUMBLINE_TEXT("Self-assessment report, %1");
    Document report =
        emptyDocument(snapshot, context, wording.say(name, {snapshot.assessment.year.label()}), wording);
    report.runningHead = report.title;
    Sections(report, snapshot, context, wording).addAll();
    return report;
}

Document assessmentReport(const Snapshot& snapshot, const Snapshot* earlier, const ReportSections& sections,
                          Date today, const Wording& wording) {
    return assessmentReport(
        snapshot, ReportContext{.plan = {.sections = sections}, .earlier = earlier, .today = today}, wording);
}

} // namespace plumbline
