// SPDX-License-Identifier: MIT
#include "report/record_lists.h"

#include "analysis/wording_of.h"
#include "base/text.h"
#include "report/evidence_words.h"

#include <algorithm>

namespace plumbline {

namespace {

std::string dimensionName(const Rubric& rubric, const DimensionId& dimension) {
    return rubric.dimension(rubric.positionOf(dimension)).name;
}

/// By due date, those without one last.
std::vector<const NextStep*> stepsWhere(const Snapshot& snapshot, bool open) {
    std::vector<const NextStep*> found;
    for (const NextStep& step : snapshot.nextSteps)
        if (isOpen(step.status) == open)
            found.push_back(&step);
    std::ranges::stable_sort(found,
                             [](const NextStep* a, const NextStep* b) { return isDueEarlier(*a, *b); });
    return found;
}

void addSteps(Table& table, const std::string& group, const std::vector<const NextStep*>& steps,
              const Snapshot& snapshot, const Wording& wording) {
    if (steps.empty())
        return;
    table.rows.push_back({group, {}});
    for (const NextStep* step : steps) {
        std::string text = step->text;
        for (const std::string& detail : nextStepDetails(wording, snapshot, *step, SentenceDetail::Quoted))
            text += "\n" + detail;
        table.rows.push_back({{},
                              {{std::move(text)},
                               {dimensionName(*snapshot.rubric, step->dimension)},
                               {step->owner.empty() ? "–" : step->owner},
                               {step->due ? wording.date(*step->due) : "–"},
                               {priorityText(wording, step->priority)},
                               {statusText(wording, step->status)}}});
    }
}

/// Each dimension on a line of its own, with the sentences of it that the piece speaks to.
std::string dimensionNames(const Rubric& rubric, const Evidence& piece, const Wording& wording) {
    std::string names;
    for (const DimensionId& dimension : piece.dimensions) {
        names += (names.empty() ? "" : "\n") + dimensionName(rubric, dimension);
        if (const std::string ties = tiesText(wording, rubric, piece, rubric.positionOf(dimension));
            !ties.empty())
            names += " (" + ties + ")";
    }
    return names;
}

std::string orDash(std::string text) {
    return text.empty() ? "–" : std::move(text);
}

/// "Supports"; what is not current says so on a line of its own.
std::string standing(const Wording& wording, const Evidence& piece) {
    std::string text = stanceText(wording, piece.stance);
    return isCurrent(piece) ? text : text + "\n" + stateText(wording, piece.state);
}

/// A list under one sentence, where there is something to list.
template <class Keep>
bool addList(std::vector<Block>& blocks, const Snapshot& snapshot, const std::string& sentence, Keep keep) {
    List list;
    for (std::size_t i = 0; i < snapshot.ratings.size(); ++i)
        if (keep(i))
            list.items.push_back(snapshot.rubric->dimension(i).name + " · " +
                                 snapshot.rubric->strandOf(i).name);
    if (list.items.empty())
        return false;
    blocks.emplace_back(Paragraph{sentence});
    blocks.emplace_back(std::move(list));
    return true;
}

/// As many lines as a summary of two pages has room for, by what stands in a line of each column.
constexpr std::size_t linesInBrief = 17;

std::size_t roughLines(const Rubric& rubric, const NextStep& step) {
    const auto lines = [](const std::string& text, std::size_t inOne) {
        return (characterCount(text) + inOne - 1) / inOne;
    };
    return 1 + std::max({lines(step.text, 42), lines(dimensionName(rubric, step.dimension), 22),
                         lines(step.owner, 12)});
}

/// At least one.
std::size_t stepsThatFit(const Rubric& rubric, const std::vector<const NextStep*>& steps) {
    std::size_t lines = 0;
    std::size_t count = 0;
    while (count < steps.size() && (count == 0 || lines < linesInBrief)) {
        lines += roughLines(rubric, *steps[count]);
        count += lines <= linesInBrief || count == 0 ? 1 : 0;
    }
    return count;
}

/// Those of high priority first in a summary, each in the order of the plan.
std::vector<const NextStep*> stepsToDo(const Snapshot& snapshot, ReportStyle style) {
    std::vector<const NextStep*> steps = stepsWhere(snapshot, true);
    if (style == ReportStyle::Brief)
        std::ranges::stable_sort(steps, [](const NextStep* a, const NextStep* b) {
            return a->priority == Priority::High && b->priority != Priority::High;
        });
    return steps;
}

std::vector<Block> stepsInBrief(const Snapshot& snapshot, ReportStyle style, const Wording& wording) {
    std::vector<Block> blocks{Heading{2, style == ReportStyle::Families
                                             ? wording.say(PLUMBLINE_TEXT("What the school will do next"))
                                             : wording.say(PLUMBLINE_TEXT("Next steps"))}};
    std::vector<const NextStep*> steps = stepsToDo(snapshot, style);
    if (steps.empty()) {
        blocks.emplace_back(Paragraph{wording.say(PLUMBLINE_TEXT("No next step is open."))});
        return blocks;
    }
    std::int64_t more = 0;
    if (style == ReportStyle::Brief) {
        const std::size_t fitting = stepsThatFit(*snapshot.rubric, steps);
        more = static_cast<std::int64_t>(steps.size() - fitting);
        steps.resize(fitting);
    }
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("Still to do"));
    table.header = {wording.say(PLUMBLINE_TEXT("Next step")), wording.say(PLUMBLINE_TEXT("Dimension"))};
    table.widths = {48, 27};
    const bool owners = std::ranges::any_of(steps, [](const NextStep* step) { return !step->owner.empty(); });
    if (owners) {
        table.header.push_back(wording.say(PLUMBLINE_TEXT("Owner")));
        table.widths.push_back(18);
    }
    table.header.push_back(wording.say(PLUMBLINE_TEXT("Due")));
    table.widths.push_back(23);
    for (const NextStep* step : steps) {
        std::vector<TableCell> cells{{step->text}, {dimensionName(*snapshot.rubric, step->dimension)}};
        if (owners)
            cells.push_back({step->owner.empty() ? "–" : step->owner});
        cells.push_back({step->due ? wording.date(*step->due) : "–"});
        table.rows.push_back({{}, std::move(cells)});
    }
    blocks.emplace_back(std::move(table));
    if (more > 0)
        blocks.emplace_back(
            Paragraph{wording.count(PLUMBLINE_TEXT("%n more next step is in the full report."),
                                    PLUMBLINE_TEXT("%n more next steps are in the full report."), more),
                      Paragraph::Style::Small});
    return blocks;
}

} // namespace

std::vector<Block> nextStepBlocks(const Snapshot& snapshot, ReportStyle style, const Wording& wording) {
    if (style == ReportStyle::Brief || style == ReportStyle::Families)
        return stepsInBrief(snapshot, style, wording);
    std::vector<Block> blocks{Heading{2, wording.say(PLUMBLINE_TEXT("Next steps"))}};
    addList(blocks, snapshot, wording.say(PLUMBLINE_TEXT("The school works on these dimensions first:")),
            [&](std::size_t i) { return isInFocus(snapshot, i); });
    if (snapshot.nextSteps.empty()) {
        blocks.emplace_back(Paragraph{wording.say(PLUMBLINE_TEXT("No next steps were recorded."))});
        return blocks;
    }
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("All next steps, by due date"));
    table.header = {wording.say(PLUMBLINE_TEXT("Next step")), wording.say(PLUMBLINE_TEXT("Dimension")),
                    wording.say(PLUMBLINE_TEXT("Owner")),     wording.say(PLUMBLINE_TEXT("Due")),
                    wording.say(PLUMBLINE_TEXT("Priority")),  wording.say(PLUMBLINE_TEXT("Status"))};
    table.widths = {36, 20, 14, 17, 11, 12};
    addSteps(table, wording.say(PLUMBLINE_TEXT("Still to do")), stepsWhere(snapshot, true), snapshot,
             wording);
    addSteps(table, wording.say(PLUMBLINE_TEXT("Done or dropped")), stepsWhere(snapshot, false), snapshot,
             wording);
    blocks.emplace_back(std::move(table));
    return blocks;
}

std::vector<Block> evidenceBlocks(const Snapshot& snapshot, const Wording& wording) {
    std::vector<Block> blocks{Heading{2, wording.say(PLUMBLINE_TEXT("Evidence"))}};
    if (snapshot.evidence.empty()) {
        blocks.emplace_back(Paragraph{wording.say(PLUMBLINE_TEXT("No evidence was recorded."))});
        return blocks;
    }
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("All evidence, in the order it was added"));
    table.header = {wording.say(PLUMBLINE_TEXT("Evidence")),   wording.say(PLUMBLINE_TEXT("What it is")),
                    wording.say(PLUMBLINE_TEXT("Dimensions")), wording.say(PLUMBLINE_TEXT("Date")),
                    wording.say(PLUMBLINE_TEXT("Source")),     wording.say(PLUMBLINE_TEXT("Stance"))};
    table.widths = {20, 32, 22, 17, 14, 13};
    for (const Evidence& piece : snapshot.evidence)
        table.rows.push_back(
            {{},
             {{piece.title},
              {kindText(wording, piece.content) + ": " + contentText(wording, piece.content)},
              {dimensionNames(*snapshot.rubric, piece, wording)},
              {orDash(whenText(wording, piece))},
              {orDash(piece.source)},
              {standing(wording, piece)}}});
    blocks.emplace_back(std::move(table));
    return blocks;
}

std::vector<Block> evidencePictureBlocks(const Snapshot& snapshot, const ReportPictures& pictures,
                                         const Wording& wording) {
    std::vector<Block> blocks;
    for (const Evidence* piece : picturesOf(snapshot)) {
        std::optional<Picture> picture =
            findPicture(pictures, std::get<Attachment>(piece->content), piece->title);
        if (!picture)
            continue;
        std::string names;
        for (const DimensionId& dimension : piece->dimensions)
            names += (names.empty() ? "" : ", ") + dimensionName(*snapshot.rubric, dimension);
        blocks.emplace_back(PictureBlock{std::move(*picture), evidenceLine(wording, *piece) + " · " + names});
    }
    return blocks;
}

std::vector<Block> notRatedBlocks(const Snapshot& snapshot, const Wording& wording) {
    std::vector<Block> blocks{Heading{2, wording.say(PLUMBLINE_TEXT("What was not rated"))}};
    const auto& ratings = snapshot.ratings;
    if (!addList(blocks, snapshot,
                 wording.say(PLUMBLINE_TEXT("The team has not decided on these dimensions:")),
                 [&](std::size_t i) { return std::holds_alternative<Unrated>(ratings[i].value); }))
        blocks.emplace_back(
            Paragraph{wording.say(PLUMBLINE_TEXT("The team has decided on every dimension that applies."))});
    addList(blocks, snapshot,
            wording.say(PLUMBLINE_TEXT("These do not apply to the school and are left out of every count:")),
            [&](std::size_t i) { return std::holds_alternative<NotApplicable>(ratings[i].value); });
    const auto rests = [&](std::size_t i, const auto& kind) {
        return std::ranges::any_of(evidenceFor(snapshot, snapshot.rubric->dimension(i).id),
                                   [&](const Evidence* piece) { return isCurrent(*piece) && kind(*piece); });
    };
    const auto any = [](const Evidence&) { return true; };
    const auto inFavour = [](const Evidence& piece) { return piece.stance == Stance::For; };
    addList(blocks, snapshot, wording.say(PLUMBLINE_TEXT("These are rated without evidence:")),
            [&](std::size_t i) { return levelOf(ratings[i].value) && !rests(i, any); });
    addList(blocks, snapshot,
            wording.say(PLUMBLINE_TEXT("These are rated, and all evidence speaks against it:")),
            [&](std::size_t i) { return levelOf(ratings[i].value) && rests(i, any) && !rests(i, inFavour); });
    return blocks;
}

} // namespace plumbline
