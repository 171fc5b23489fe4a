// SPDX-License-Identifier: MIT
#include "report/record_lists.h"

#include "analysis/wording_of.h"
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

} // namespace

std::vector<Block> nextStepBlocks(const Snapshot& snapshot, const Wording& wording) {
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
