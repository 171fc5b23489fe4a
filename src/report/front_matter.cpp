// SPDX-License-Identifier: MIT
#include "report/front_matter.h"

#include "analysis/profile.h"
#include "analysis/wording_of.h"

#include <utility>

namespace plumbline {

namespace {

std::string joinedTeam(const std::vector<Member>& team) {
    std::string text;
    for (const Member& member : team)
        text += (text.empty() ? "" : "\n") + member.name + (member.role.empty() ? "" : ", " + member.role);
    return text;
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

std::vector<Paragraph> wordsForTheRecord(const Rubric& rubric, const Wording& wording) {
    return {
        Paragraph{wording.say(
            PLUMBLINE_TEXT(
                "A team of the school read the rubric and decided, for each of its %1 dimensions, which "
                "level "
                "describes the school best. For every dimension this report gives the level with its full "
                "description, what the next level asks for, the team's reason, the evidence and the next "
                "steps."),
            {std::to_string(rubric.dimensionCount())})},
        Paragraph{wording.say(
            PLUMBLINE_TEXT(
                "Levels have an order and nothing more: the distance from one to the next is not measured. "
                "So "
                "there are no averages and no overall score. “At or above %1” counts the rated dimensions at "
                "that level or a higher one. The median level is the one in the middle when the ratings "
                "stand "
                "in order."),
            {rubric.levels()[1].name})}};
}

std::vector<Paragraph> wordsForFamilies(const Rubric& rubric, const Wording& wording) {
    return {Paragraph{wording.say(
                PLUMBLINE_TEXT(
                    "A team of the school looked at %1 sides of school life, which this report calls "
                    "dimensions. For each one it read descriptions of what a school can be like, from %2 to "
                    "%3, and chose the one that fits the school best today."),
                {std::to_string(rubric.dimensionCount()), rubric.levels().front().name,
                 rubric.levels().back().name})},
            Paragraph{wording.say(PLUMBLINE_TEXT(
                "This is not a grade for the school, its teachers or its students. It shows where the school "
                "stands and what it wants to do next. The descriptions are those of the rubric, word for "
                "word."))}};
}

} // namespace

Cover coverPage(const Snapshot& snapshot, const ReportContext& context, const Wording& wording) {
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
    if (context.earlier)
        fact(PLUMBLINE_TEXT("Compared with"), context.earlier->assessment.year.label());
    if (!snapshot.team.empty())
        fact(PLUMBLINE_TEXT("Team"), joinedTeam(snapshot.team));
    fact(PLUMBLINE_TEXT("Date"), wording.date(context.today));
    if (snapshot.school.logo)
        page.logo = findPicture(context.pictures, *snapshot.school.logo,
                                wording.say(PLUMBLINE_TEXT("Logo of %1"), {snapshot.school.name}));
    return page;
}

std::vector<Block> howToReadBlocks(const Snapshot& snapshot, ReportStyle style, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    const bool plain = style == ReportStyle::Families;
    std::vector<Block> blocks;
    blocks.emplace_back(Heading{2, plain ? wording.say(PLUMBLINE_TEXT("What this report is"))
                                         : wording.say(PLUMBLINE_TEXT("How to read this report"))});
    for (Paragraph& words : plain ? wordsForFamilies(rubric, wording) : wordsForTheRecord(rubric, wording))
        blocks.emplace_back(std::move(words));
    if (snapshot.assessment.status == AssessmentStatus::Draft)
        blocks.emplace_back(
            Paragraph{plain ? wording.say(PLUMBLINE_TEXT("This is a draft. What it says may still change."))
                            : wording.say(PLUMBLINE_TEXT(
                                  "This is a draft. Ratings, evidence and next steps may still change."))});
    blocks.emplace_back(legend(rubric, wording));
    return blocks;
}

} // namespace plumbline
