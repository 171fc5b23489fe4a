// SPDX-License-Identifier: MIT
#include "report/assessment_report.h"

#include "analysis/wording_of.h"
#include "report/comparison_report.h"
#include "report/dimension_cards.h"
#include "report/process_section.h"
#include "report/profile_section.h"
#include "report/record_lists.h"

#include <iterator>
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

std::string joinedTeam(const std::vector<Member>& team) {
    std::string text;
    for (const Member& member : team)
        text += (text.empty() ? "" : "\n") + member.name + (member.role.empty() ? "" : ", " + member.role);
    return text;
}

Cover cover(const Snapshot& snapshot, const Snapshot* earlier, Date today, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    Cover page;
    page.title = snapshot.school.name;
    page.subtitle =
        wording.say(PLUMBLINE_TEXT("Self-assessment report, %1"), {snapshot.assessment.year.label()});
    const auto fact = [&](const char* label, std::string text) {
        page.facts.emplace_back(wording.say(label), std::move(text));
    };
    fact(PLUMBLINE_TEXT("School year"), snapshot.assessment.year.label());
    fact(PLUMBLINE_TEXT("Status"), statusText(wording, snapshot.assessment.status));
    fact(PLUMBLINE_TEXT("Rated"), ratedText(wording, profile(snapshot).overall));
    fact(PLUMBLINE_TEXT("Rubric"),
         wording.say(PLUMBLINE_TEXT("%1, version %2"), {rubric.title(), rubric.version()}));
    if (!rubric.source().empty())
        fact(PLUMBLINE_TEXT("Source"), rubric.source());
    if (earlier)
        fact(PLUMBLINE_TEXT("Compared with"), earlier->assessment.year.label());
    if (!snapshot.team.empty())
        fact(PLUMBLINE_TEXT("Team"), joinedTeam(snapshot.team));
    fact(PLUMBLINE_TEXT("Date"), wording.date(today));
    return page;
}

Table legend(const Rubric& rubric, const Wording& wording) {
    const int levels = rubric.highest().value();
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("The marks"));
    table.header = {wording.say(PLUMBLINE_TEXT("Mark")), wording.say(PLUMBLINE_TEXT("Meaning"))};
    table.widths = {25, 75};
    for (const LevelRank rank : rubric.ranks()) {
        std::string meaning = wording.say(PLUMBLINE_TEXT("Level %1 of %2"),
                                          {std::to_string(rank.value()), std::to_string(levels)});
        if (rank.value() == 1)
            meaning = wording.say(PLUMBLINE_TEXT("%1, the lowest"), {meaning});
        else if (rank == rubric.highest())
            meaning = wording.say(PLUMBLINE_TEXT("%1, the highest"), {meaning});
        table.rows.push_back({{}, {{rubric.level(rank).name, Mark{rank, levels}}, {meaning}}});
    }
    table.rows.push_back(
        {{},
         {{wording.say(PLUMBLINE_TEXT("Not rated")), Mark{Unrated{}, levels}},
          {wording.say(PLUMBLINE_TEXT("The team has not decided yet. This is not the lowest level."))}}});
    table.rows.push_back(
        {{},
         {{wording.say(PLUMBLINE_TEXT("Not applicable")), Mark{NotApplicable{}, levels}},
          {wording.say(PLUMBLINE_TEXT("The dimension does not apply to the school. It is left out of "
                                      "every count."))}}});
    return table;
}

std::vector<Block> howToReadBlocks(const Snapshot& snapshot, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("How to read this report"))});
    blocks.emplace_back(Paragraph{wording.say(
        PLUMBLINE_TEXT(
            "A team of the school read the rubric and decided, for each of its %1 dimensions, which level "
            "describes the school best. For every dimension this report gives the level with its full "
            "description, what the next level asks for, the team's reason, the evidence and the next "
            "steps."),
        {std::to_string(rubric.dimensionCount())})});
    blocks.emplace_back(Paragraph{wording.say(
        PLUMBLINE_TEXT(
            "Levels have an order and nothing more: the distance from one to the next is not measured. So "
            "there are no averages and no overall score. “At or above %1” counts the rated dimensions at "
            "that level or a higher one. The median level is the one in the middle when the ratings stand "
            "in order."),
        {rubric.levels()[1].name})});
    if (snapshot.assessment.status == AssessmentStatus::Draft)
        blocks.emplace_back(Paragraph{wording.say(
            PLUMBLINE_TEXT("This is a draft. Ratings, evidence and next steps may still change."))});
    blocks.emplace_back(legend(rubric, wording));
    return blocks;
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

} // namespace

Document assessmentReport(const Snapshot& snapshot, const Snapshot* earlier, const ReportSections& sections,
                          Date today, const Wording& wording) {
    std::optional<Comparison> comparison;
    if (earlier && sections.comparison)
        comparison = compare({borrowed(*earlier), borrowed(snapshot)});

    const Cover front = cover(snapshot, comparison ? earlier : nullptr, today, wording);
    Document report;
    report.title = front.title + " · " + front.subtitle;
    report.runningHead = report.title;
    report.footNote = wording.date(today);
    report.language = wording.languageTag();
    report.draft = snapshot.assessment.status == AssessmentStatus::Draft;

    if (sections.cover)
        report.blocks.emplace_back(front);
    else
        report.blocks.emplace_back(Heading{1, report.title});
    if (sections.howToRead)
        append(report.blocks, howToReadBlocks(snapshot, wording));
    if (sections.profile) {
        if (sections.howToRead)
            report.blocks.emplace_back(PageBreak{});
        append(report.blocks, profileBlocks(snapshot, wording));
    }
    if (sections.dimensions) {
        if (sections.howToRead || sections.profile)
            report.blocks.emplace_back(PageBreak{});
        append(report.blocks,
               dimensionBlocks(snapshot, {comparison ? &*comparison : nullptr, !sections.evidence}, wording));
    }
    if (comparison) {
        report.blocks.emplace_back(PageBreak{});
        report.blocks.emplace_back(
            Heading{2, wording.say(PLUMBLINE_TEXT("Compared with %1"), {earlier->assessment.year.label()})});
        append(report.blocks, comparisonBlocks(*comparison, wording));
    }
    if (sections.process && !snapshot.sessions.empty()) {
        report.blocks.emplace_back(PageBreak{});
        append(report.blocks, processBlocks(snapshot, wording));
    }
    if (sections.nextSteps)
        append(report.blocks, nextStepBlocks(snapshot, wording));
    if (sections.evidence)
        append(report.blocks, evidenceBlocks(snapshot, wording));
    if (sections.notRated)
        append(report.blocks, notRatedBlocks(snapshot, wording));
    if (sections.signatures)
        append(report.blocks, signatureBlocks(wording));
    return report;
}

} // namespace plumbline
