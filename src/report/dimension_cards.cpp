// SPDX-License-Identifier: MIT
#include "report/dimension_cards.h"

#include "analysis/agreement.h"
#include "analysis/mark_counts.h"
#include "analysis/wording_of.h"
#include "base/text.h"
#include "report/evidence_words.h"
#include "report/strand_words.h"

#include <algorithm>

namespace plumbline {

namespace {

std::vector<std::string> levelNames(const Rubric& rubric) {
    std::vector<std::string> names;
    for (const Level& level : rubric.levels())
        names.push_back(level.name);
    return names;
}

void addDescriptors(Card& card, const Rubric& rubric, std::size_t position, LevelRank level,
                    const Wording& wording) {
    card.parts.push_back({wording.say(PLUMBLINE_TEXT("Rated %1"), {rubric.level(level).name}),
                          {rubric.descriptor(position, level)},
                          false,
                          card.mark});
    if (level == rubric.highest())
        return;
    const LevelRank next(level.value() + 1);
    card.parts.push_back({wording.say(PLUMBLINE_TEXT("Next: %1"), {rubric.level(next).name}),
                          {rubric.descriptor(position, next)}});
}

void addDecision(Card& card, const Snapshot& snapshot, std::size_t position, const Wording& wording) {
    const Rating& rating = snapshot.ratings[position];
    if (const auto level = levelOf(rating.value))
        addDescriptors(card, *snapshot.rubric, position, *level, wording);
    else if (std::holds_alternative<NotApplicable>(rating.value))
        card.parts.push_back(
            {wording.say(PLUMBLINE_TEXT("Not applicable")),
             {wording.say(PLUMBLINE_TEXT("The team decided that this dimension does not apply to "
                                         "the school. It is left out of every count."))}});
    else
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Not rated")),
                              {wording.say(PLUMBLINE_TEXT("The team has not decided on a level yet."))}});
    if (!rating.reason.empty())
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Reason")), {rating.reason}});
    else if (levelOf(rating.value))
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Reason")),
                              {wording.say(PLUMBLINE_TEXT("No reason was recorded."))}});
}

/// What speaks for each level, then every sentence that is marked, so that a reader sees what the counts say.
void addMarks(Card& card, const Snapshot& snapshot, std::size_t position, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    CardPart counted{wording.say(PLUMBLINE_TEXT("Sentences")), {}, true};
    for (const LevelRank level : rubric.ranks())
        if (const MarkCounts counts = markCounts(snapshot, position, level); counts.any())
            counted.texts.push_back(wording.say(PLUMBLINE_TEXT("%1: %2"),
                                                {rubric.level(level).name, markCountsText(wording, counts)}));
    if (counted.texts.empty())
        return;
    // Those in place by name, the others by their words: these are what there is to read again.
    std::string present;
    CardPart missing{wording.say(PLUMBLINE_TEXT("Not in place")), {}, true};
    for (const auto& [place, mark] : marksOf(snapshot.marks, position)) {
        const std::string name = statementName(wording, rubric, {place.level, place.index});
        if (mark == StatementMark::InPlace)
            present += (present.empty() ? "" : "; ") + name;
        else
            missing.texts.push_back(
                wording.say(PLUMBLINE_TEXT("%1 (%2: %3)"),
                            {statementText(rubric, place), name, markText(wording, mark)}));
    }
    card.parts.push_back(std::move(counted));
    if (!present.empty())
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("In place")), {present}});
    if (!missing.texts.empty())
        card.parts.push_back(std::move(missing));
}

void addBallots(Card& card, const Snapshot& snapshot, const DimensionId& dimension, const Wording& wording) {
    const Round* round = lastRound(snapshot, dimension);
    if (!round)
        return;
    std::string text =
        wording.say(PLUMBLINE_TEXT("Round %1: %2"),
                    {std::to_string(round->number), agreementText(wording, *snapshot.rubric, round->counts)});
    card.parts.push_back({wording.say(PLUMBLINE_TEXT("Ballots")), {std::move(text)}});
}

void addEvidence(Card& card, const Snapshot& snapshot, const DimensionId& dimension, bool inFull,
                 const Wording& wording) {
    CardPart part{wording.say(PLUMBLINE_TEXT("Evidence")), {}, true};
    for (const Evidence* piece : evidenceFor(snapshot, dimension)) {
        std::string line = evidenceLine(wording, *piece);
        if (const std::string ties =
                tiesText(wording, *snapshot.rubric, *piece, snapshot.rubric->positionOf(dimension));
            !ties.empty())
            line += " – " + ties;
        if (inFull)
            line += "\n" + contentText(wording, piece->content);
        part.texts.push_back(std::move(line));
    }
    if (part.texts.empty()) {
        if (!levelOf(card.mark.value))
            return;
        part.texts.push_back(wording.say(PLUMBLINE_TEXT("No evidence was recorded.")));
        part.list = false;
    }
    card.parts.push_back(std::move(part));
}

std::string withLines(std::string text, const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
        text += "\n" + line;
    return text;
}

void addNextSteps(Card& card, const Snapshot& snapshot, const DimensionId& dimension,
                  const Wording& wording) {
    CardPart part{wording.say(PLUMBLINE_TEXT("Next steps")), {}, true};
    for (const NextStep* step : nextStepsFor(snapshot, dimension))
        part.texts.push_back(withLines(nextStepLine(wording, *step),
                                       nextStepDetails(wording, snapshot, *step, SentenceDetail::Named)));
    if (!part.texts.empty())
        card.parts.push_back(std::move(part));
}

/// The more there is to read the less room is left: the card is to stay on one page.
int linesToWriteOn(const Card& card) {
    constexpr std::size_t charactersOfALine = 250;
    std::size_t characters = 0;
    for (const CardPart& part : card.parts)
        for (const std::string& text : part.texts)
            characters += characterCount(text);
    return std::clamp(9 - static_cast<int>(characters / charactersOfALine), 3, 8);
}

/// Every level word for word, what is known already, and room.
void fillWorking(Card& card, const Snapshot& snapshot, std::size_t position, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    for (const LevelRank level : rubric.ranks()) {
        card.parts.push_back({rubric.level(level).name, {rubric.descriptor(position, level)}});
        if (levelOf(card.mark.value) == level)
            card.parts.back().mark = card.mark;
    }
    if (const std::string& reason = snapshot.ratings[position].reason; !reason.empty())
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Reason")), {reason}});
    CardPart evidence{wording.say(PLUMBLINE_TEXT("Evidence")), {}, true};
    for (const Evidence* piece : evidenceFor(snapshot, rubric.dimension(position).id))
        evidence.texts.push_back(evidenceLine(wording, *piece));
    if (!evidence.texts.empty())
        card.parts.push_back(std::move(evidence));
    CardPart notes{wording.say(PLUMBLINE_TEXT("Notes")), {}};
    notes.lines = linesToWriteOn(card);
    card.parts.push_back(std::move(notes));
}

/// What the school is like, what comes next, and what it will do; nothing of how the team came to it.
void fillPlain(Card& card, const Snapshot& snapshot, std::size_t position, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    if (const auto level = levelOf(card.mark.value)) {
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Our school today")),
                              {rubric.descriptor(position, *level)},
                              false,
                              card.mark});
        if (*level < rubric.highest())
            card.parts.push_back({wording.say(PLUMBLINE_TEXT("What comes next")),
                                  {rubric.descriptor(position, LevelRank(level->value() + 1))}});
    } else if (std::holds_alternative<NotApplicable>(card.mark.value)) {
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Not applicable")),
                              {wording.say(PLUMBLINE_TEXT("This does not apply to our school."))}});
    } else {
        card.parts.push_back({wording.say(PLUMBLINE_TEXT("Not rated")),
                              {wording.say(PLUMBLINE_TEXT("The team has not decided on a level yet."))}});
    }
    CardPart steps{wording.say(PLUMBLINE_TEXT("Our next steps")), {}, true};
    for (const NextStep* step : nextStepsFor(snapshot, rubric.dimension(position).id))
        if (isOpen(step->status))
            steps.texts.push_back(step->text);
    if (!steps.texts.empty())
        card.parts.push_back(std::move(steps));
}

const ComparisonRow* findRow(const Comparison& comparison, const DimensionId& dimension) {
    for (const ComparisonStrand& strand : comparison.strands)
        for (const ComparisonRow& row : strand.rows)
            if (row.dimension == dimension)
                return &row;
    return nullptr;
}

void addEarlier(Card& card, const Comparison& comparison, const DimensionId& dimension,
                const Wording& wording) {
    const ComparisonRow* row = findRow(comparison, dimension);
    if (!row)
        return;
    const ComparisonColumn& before = comparison.columns.front();
    const std::optional<RatingValue>& value = row->cells.front().value;
    const std::string level = value ? valueText(wording, *before.rubric, *value)
                                    : wording.say(PLUMBLINE_TEXT("not in that rubric"));
    std::string text = row->incomparable ? level + ". " + wording.say(explanation(comparison, *row))
                                         : level + " · " + changeText(wording, *row);
    card.parts.push_back({before.assessment.year.label(), {std::move(text)}});
}

} // namespace

Card dimensionCard(const Snapshot& snapshot, std::size_t position, CardDetail detail,
                   const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    const Dimension& dimension = rubric.dimension(position);
    const Strand& strand = rubric.strandOf(position);
    const auto place = std::ranges::find(strand.dimensions, dimension.id, &Dimension::id);
    const RatingValue& value = snapshot.ratings[position].value;

    Card card;
    card.title = dimension.name;
    card.subtitle = wording.say(PLUMBLINE_TEXT("%1 · %2 of %3"),
                                {strand.name, std::to_string(place - strand.dimensions.begin() + 1),
                                 std::to_string(strand.dimensions.size())});
    card.levels = levelNames(rubric);
    card.mark = {value, static_cast<int>(card.levels.size())};
    card.rating = valueText(wording, rubric, value);
    if (isInFocus(snapshot, position))
        card.subtitle += " · " + wording.say(PLUMBLINE_TEXT("focus of the school"));
    if (detail.style == ReportStyle::Working) {
        fillWorking(card, snapshot, position, wording);
        return card;
    }
    if (detail.style == ReportStyle::Families) {
        fillPlain(card, snapshot, position, wording);
        return card;
    }
    addDecision(card, snapshot, position, wording);
    addMarks(card, snapshot, position, wording);
    addBallots(card, snapshot, dimension.id, wording);
    addEvidence(card, snapshot, dimension.id, detail.evidenceInFull, wording);
    addNextSteps(card, snapshot, dimension.id, wording);
    if (detail.comparison)
        addEarlier(card, *detail.comparison, dimension.id, wording);
    return card;
}

std::vector<Block> dimensionBlocks(const Snapshot& snapshot, CardDetail detail, const Wording& wording) {
    const Rubric& rubric = *snapshot.rubric;
    const Profile all = profile(snapshot);
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < rubric.strands().size(); ++i) {
        const Strand& strand = rubric.strands()[i];
        blocks.emplace_back(Heading{2, strand.name});
        blocks.emplace_back(Paragraph{ratedText(wording, all.strands[i]) + " · " +
                                          atOrAboveText(wording, rubric, all.strands[i]),
                                      Paragraph::Style::Small});
        if (detail.strandTexts)
            for (Block& block : strandTextBlocks(snapshot, i, wording))
                blocks.push_back(std::move(block));
        for (std::size_t j = 0; j < strand.dimensions.size(); ++j)
            blocks.emplace_back(dimensionCard(snapshot, rubric.firstPosition(i) + j, detail, wording));
    }
    return blocks;
}

} // namespace plumbline
