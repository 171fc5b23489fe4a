// SPDX-License-Identifier: MIT
#include "report/comparison_report.h"

#include "analysis/comparability.h"
#include "analysis/rewording.h"
#include "analysis/wording_of.h"
#include "report/comparison_figures.h"
#include "report/profile_section.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace plumbline {

namespace {

/// More columns than this would not leave the words of the levels whole on upright paper.
constexpr std::size_t columnsOfOneTable = 5;

std::string fromTo(const Comparison& comparison, const Wording& wording) {
    return wording.say(PLUMBLINE_TEXT("From %1 to %2"),
                       {columnName(comparison, 0), columnName(comparison, comparison.columns.size() - 1)});
}

std::vector<std::string> levelNames(const Rubric& rubric) {
    std::vector<std::string> names;
    for (const Level& level : rubric.levels())
        names.push_back(level.name);
    return names;
}

TableCell cellOf(const ComparisonColumn& column, const ComparisonCell& cell, const Wording& wording) {
    if (!cell.value)
        return {wording.say(PLUMBLINE_TEXT("Not in the rubric"))};
    return {valueText(wording, *column.rubric, *cell.value),
            Mark{*cell.value, column.rubric->highest().value()}};
}

Table levelsTable(const Comparison& comparison, std::size_t first, std::size_t end, const Wording& wording) {
    const bool last = end == comparison.columns.size();
    Table table;
    table.caption = last && first == 0
                        ? wording.say(PLUMBLINE_TEXT("Levels side by side"))
                        : wording.say(PLUMBLINE_TEXT("Levels side by side, %1 to %2"),
                                      {columnName(comparison, first), columnName(comparison, end - 1)});
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension"))};
    table.widths = {30};
    for (std::size_t i = first; i < end; ++i) {
        table.header.push_back(columnName(comparison, i));
        table.widths.push_back(18);
    }
    if (last) {
        table.header.push_back(comparison.sameSchool
                                   ? wording.say(PLUMBLINE_TEXT("Change"))
                                   : wording.say(PLUMBLINE_TEXT("Against %1"), {columnName(comparison, 0)}));
        table.widths.push_back(18);
    }
    for (const ComparisonStrand& strand : comparison.strands) {
        table.rows.push_back({strand.name, {}});
        for (const ComparisonRow& row : strand.rows) {
            Table::Row line{{}, {{row.name}}};
            for (std::size_t i = first; i < end; ++i)
                line.cells.push_back(cellOf(comparison.columns[i], row.cells[i], wording));
            if (last)
                line.cells.push_back({changeText(wording, comparison, row)});
            table.rows.push_back(std::move(line));
        }
    }
    return table;
}

const GroupProfile* strandProfile(const ComparisonColumn& column, const StrandId& strand) {
    const auto& strands = column.rubric->strands();
    const auto place = std::ranges::find(strands, strand, &Strand::id);
    return place == strands.end() ? nullptr : &column.profile.strands[std::size_t(place - strands.begin())];
}

/// A bar for every column whose rubric has the levels of the last one; others can not share its scale.
template <class GroupOf>
FigureBlock columnsFigure(const Comparison& comparison, const std::string& caption, GroupOf groupOf,
                          const Wording& wording) {
    const Rubric& newest = *comparison.columns.back().rubric;
    DistributionFigure figure{{levelNames(newest)}, {}};
    std::string summary;
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparisonColumn& column = comparison.columns[i];
        const GroupProfile* group = groupOf(column);
        if (!group || levelNames(*column.rubric) != figure.scale.levels)
            continue;
        figure.rows.push_back(distributionRow(columnName(comparison, i), *group));
        summary += (summary.empty() ? "" : "; ") + columnName(comparison, i) + ": " +
                   atOrAboveText(wording, newest, *group);
    }
    return {std::move(figure), caption, wording.say(PLUMBLINE_TEXT("%1. %2."), {caption, summary})};
}

std::string recordText(const ComparisonCell& cell, const Wording& wording) {
    std::string text = cell.evidence == 0
                           ? wording.say(PLUMBLINE_TEXT("No evidence"))
                           : wording.count(PLUMBLINE_TEXT("%n piece of evidence"),
                                           PLUMBLINE_TEXT("%n pieces of evidence"), cell.evidence);
    if (const int steps = cell.stepsOpen + cell.stepsDone; steps > 0)
        text += ", " + wording.say(PLUMBLINE_TEXT("%1 of %2 next steps done"),
                                   {std::to_string(cell.stepsDone), std::to_string(steps)});
    return text;
}

/// The titles of the evidence and the next steps, where there are such.
void addRecord(CardPart& part, const Snapshot& snapshot, const DimensionId& dimension,
               const Wording& wording) {
    std::string evidence;
    for (const Evidence* piece : evidenceFor(snapshot, dimension))
        evidence += (evidence.empty() ? "" : "; ") + piece->title;
    if (!evidence.empty())
        part.texts.push_back(wording.say(PLUMBLINE_TEXT("Evidence: %1"), {evidence}));
    std::string steps;
    for (const NextStep* step : nextStepsFor(snapshot, dimension))
        steps += (steps.empty() ? "" : "; ") + step->text + " (" + statusText(wording, step->status) + ")";
    if (!steps.empty())
        part.texts.push_back(wording.say(PLUMBLINE_TEXT("Next steps: %1"), {steps}));
}

Card changeCard(const Comparison& comparison, const ComparisonStrand& strand, const ComparisonRow& row,
                const Wording& wording) {
    const ComparisonColumn& newest = comparison.columns.back();
    const RatingValue& value = *row.cells.back().value;
    Card card{row.name,
              strand.name + " · " + changeText(wording, comparison, row),
              {value, newest.rubric->highest().value()},
              row.cells.back().levelName,
              levelNames(*newest.rubric),
              {}};
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const ComparisonCell& cell = row.cells[i];
        if (!cell.value)
            continue;
        CardPart part{columnName(comparison, i) + ": " +
                          valueText(wording, *comparison.columns[i].rubric, *cell.value),
                      {}};
        if (!cell.reason.empty())
            part.texts.push_back(cell.reason);
        part.texts.push_back(recordText(cell, wording));
        addRecord(part, *comparison.columns[i].snapshot, row.dimension, wording);
        card.parts.push_back(std::move(part));
    }
    return card;
}

void addChanges(std::vector<Block>& blocks, const Comparison& comparison, const Wording& wording) {
    std::vector<Block> cards;
    for (const ComparisonStrand& strand : comparison.strands)
        for (const ComparisonRow& row : strand.rows)
            if (row.change == Change::Up || row.change == Change::Down)
                cards.emplace_back(changeCard(comparison, strand, row, wording));
    if (cards.empty())
        return;
    blocks.emplace_back(Heading{2, comparison.sameSchool
                                       ? wording.say(PLUMBLINE_TEXT("What changed, and why"))
                                       : wording.say(PLUMBLINE_TEXT("What differs, and why"))});
    std::ranges::move(cards, std::back_inserter(blocks));
}

void addIncomparable(std::vector<Block>& blocks, const Comparison& comparison, const Wording& wording) {
    Table table;
    table.caption = wording.say(PLUMBLINE_TEXT("What can not be compared"));
    table.header = {wording.say(PLUMBLINE_TEXT("Dimension")), wording.say(PLUMBLINE_TEXT("Why"))};
    table.widths = {35, 65};
    for (const ComparisonStrand& strand : comparison.strands)
        for (const ComparisonRow& row : strand.rows)
            if (row.incomparable)
                table.rows.push_back({{}, {{row.name}, {wording.say(explanation(comparison, row))}}});
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

/// What the rubric said and says: for paper in brackets, for the web page struck through and underlined.
Card wordingCard(const Comparison& comparison, const ComparisonStrand& strand, const ComparisonRow& row,
                 const Wording& wording) {
    const ComparisonColumn& newest = comparison.columns.back();
    const ComparisonCell& last = row.cells.back();
    Card card{row.name, strand.name + " · " + wording.say(PLUMBLINE_TEXT("other wording")), {}, {}, {}, {}};
    card.mark = {last.value.value_or(Unrated{}), newest.rubric->highest().value()};
    card.rating = last.value ? valueText(wording, *newest.rubric, *last.value)
                             : wording.say(PLUMBLINE_TEXT("Not in the rubric"));
    card.levels = levelNames(*newest.rubric);
    for (const Rewording& rewording : rewordings(comparison, row))
        for (const LevelRewording& level : rewording.levels) {
            CardPart part{wording.say(PLUMBLINE_TEXT("%1, %2 to %3"),
                                      {level.level, columnName(comparison, rewording.before),
                                       columnName(comparison, rewording.after)}),
                          {bracketedDiff(wording, level.runs)}};
            part.changes = {level.runs};
            card.parts.push_back(std::move(part));
        }
    return card;
}

void addWordings(std::vector<Block>& blocks, const Comparison& comparison, const Wording& wording) {
    std::vector<Block> cards;
    for (const ComparisonStrand& strand : comparison.strands)
        for (const ComparisonRow& row : strand.rows)
            if (std::ranges::find(row.reworded, true) != row.reworded.end())
                cards.emplace_back(wordingCard(comparison, strand, row, wording));
    if (cards.empty())
        return;
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("Where the wording differs"))});
    std::ranges::move(cards, std::back_inserter(blocks));
}

Table pairTable(const Comparison& comparison, const Comparability& pair, const Wording& wording) {
    Table table;
    table.caption = pairText(comparison, pair, wording);
    table.header = {wording.say(PLUMBLINE_TEXT("What")), columnName(comparison, pair.before),
                    columnName(comparison, pair.after), wording.say(PLUMBLINE_TEXT("Same?"))};
    table.widths = {20, 28, 28, 24};
    for (const ComparabilityFact& fact : pair.facts) {
        std::string same = sameText(wording, fact.same);
        if (!fact.note.empty())
            same += ": " + fact.note;
        table.rows.push_back(
            {{}, {{circumstanceText(wording, fact.about)}, {fact.before}, {fact.after}, {std::move(same)}}});
    }
    return table;
}

void addComparability(std::vector<Block>& blocks, const Comparison& comparison, const Wording& wording) {
    blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("Can they be compared?"))});
    for (const Comparability& pair : comparabilities(comparison, wording)) {
        blocks.emplace_back(Paragraph{wording.say(
            PLUMBLINE_TEXT("%1: %2"), {pairText(comparison, pair, wording), verdictText(pair, wording)})});
        blocks.emplace_back(pairTable(comparison, pair, wording));
    }
}

void addFigures(std::vector<Block>& blocks, const Comparison& comparison, const Wording& wording) {
    const ComparisonGroups groups = groupsOf(comparison, {}, wording);
    if (comparison.columns.size() > Comparison::fewestColumns)
        blocks.emplace_back(heatFigure(comparison, groups, wording));
    blocks.emplace_back(movesFigure(comparison, groups, wording));
    blocks.emplace_back(shiftFigure(comparison, groups, wording));
    blocks.emplace_back(columnsFigure(
        comparison, wording.say(PLUMBLINE_TEXT("All strands")),
        [](const ComparisonColumn& column) { return &column.profile.overall; }, wording));
    for (const ComparisonStrand& strand : comparison.strands)
        blocks.emplace_back(columnsFigure(
            comparison, strand.name,
            [&](const ComparisonColumn& column) { return strandProfile(column, strand.id); }, wording));
}

} // namespace

std::vector<Block> comparisonBlocks(const Comparison& comparison, const Wording& wording) {
    std::vector<Block> blocks;
    blocks.emplace_back(
        Paragraph{fromTo(comparison, wording) + ": " + summaryText(wording, comparison.summary),
                  Paragraph::Style::Lead});
    const std::size_t columns = comparison.columns.size();
    const std::size_t tables = (columns + columnsOfOneTable - 1) / columnsOfOneTable;
    for (std::size_t i = 0; i < tables; ++i)
        blocks.emplace_back(
            levelsTable(comparison, columns * i / tables, columns * (i + 1) / tables, wording));
    addIncomparable(blocks, comparison, wording);
    addFigures(blocks, comparison, wording);
    addComparability(blocks, comparison, wording);
    addChanges(blocks, comparison, wording);
    addWordings(blocks, comparison, wording);
    return blocks;
}

Document comparisonReport(const Comparison& comparison, Date today, const Wording& wording) {
    const ComparisonColumn& newest = comparison.columns.back();
    Document report;
    std::string subject;
    if (comparison.sameSchool)
        subject = newest.school.name;
    else if (comparison.sameYear)
        subject = newest.assessment.year.label();
    const std::string title = wording.say(PLUMBLINE_TEXT("Comparison"));
    report.title = subject.empty() ? title : subject + " · " + title;
    report.runningHead = report.title;
    report.author = comparison.sameSchool ? newest.school.name : std::string();
    report.wide = comparison.columns.size() > columnsOfOneTable;
    report.footNote = wording.date(today);
    report.language = wording.languageTag();
    report.draft = std::ranges::any_of(comparison.columns, [](const ComparisonColumn& column) {
        return column.assessment.status == AssessmentStatus::Draft;
    });
    report.blocks.emplace_back(Heading{1, report.title});
    report.blocks.emplace_back(Heading{2, wording.say(PLUMBLINE_TEXT("Summary"))});
    for (Block& block : comparisonBlocks(comparison, wording))
        report.blocks.push_back(std::move(block));
    return report;
}

} // namespace plumbline
