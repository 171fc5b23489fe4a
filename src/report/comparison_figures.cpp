// SPDX-License-Identifier: MIT
#include "report/comparison_figures.h"

#include "analysis/agreement.h"
#include "analysis/wording_of.h"

#include <cassert>
#include <utility>

namespace plumbline {

namespace {

FigureScale scaleOf(const Rubric& rubric) {
    FigureScale scale;
    scale.levels.reserve(rubric.levels().size());
    for (const Level& level : rubric.levels())
        scale.levels.push_back(level.name);
    return scale;
}

std::string fromTo(const Comparison& comparison, const Wording& wording) {
    return wording.say(PLUMBLINE_TEXT("%1 to %2"),
                       {columnName(comparison, 0), columnName(comparison, comparison.columns.size() - 1)});
}

/// Of these rows alone.
ComparisonSummary summaryOf(const ComparisonGroups& groups) {
    ComparisonSummary summary;
    for (const ComparisonGroup& group : groups)
        for (const ComparisonRow* row : group.rows)
            count(summary, row->change);
    return summary;
}

std::string wordOf(const Comparison& comparison, std::size_t column, const ComparisonCell& cell,
                   const Wording& wording) {
    return cell.value ? valueText(wording, *comparison.columns[column].rubric, *cell.value)
                      : wording.say(PLUMBLINE_TEXT("Not in the rubric"));
}

/// From one year to the next is a move; from one school to another is none.
bool isSameSchool(const Comparison& comparison, std::size_t column) {
    return column > 0 && comparison.columns[column].school.uuid == comparison.columns[column - 1].school.uuid;
}

MovesFigure::Row movesRow(const Comparison& comparison, const ComparisonRow& row, const Wording& wording) {
    MovesFigure::Row its{row.name, {}, changeText(wording, comparison, row), {}};
    if (row.change != Change::None)
        its.steps = row.steps;
    const std::vector<Level>& levels = comparison.columns.back().rubric->levels();
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        const ComparisonCell& cell = row.cells[column];
        MovesFigure::Point point;
        point.word = wordOf(comparison, column, cell, wording);
        if (cell.value && comparison.columns[column].rubric->levels() == levels)
            point.level = levelOf(*cell.value);
        point.joined = isSameSchool(comparison, column) && point.level && its.points.back().level &&
                       !row.reworded[column];
        its.points.push_back(std::move(point));
    }
    return its;
}

SplitFigure::Row splitRow(const Comparison& comparison, std::size_t column, const DimensionId& dimension,
                          const Wording& wording) {
    const ComparisonColumn& its = comparison.columns[column];
    SplitFigure::Row bar{columnName(comparison, column), {}, 0, {}};
    const Round* round = lastRound(*its.snapshot, dimension);
    if (!round || round->counts.total() == 0) {
        bar.note = wording.say(PLUMBLINE_TEXT("no vote"));
    } else if (round->counts.total() < smallestGroup) {
        bar.note = wording.say(PLUMBLINE_TEXT("fewer than 3 voters"));
    } else if (its.rubric->levels() != comparison.columns.back().rubric->levels()) {
        bar.note = wording.say(PLUMBLINE_TEXT("other levels"));
    } else {
        bar.counts = round->counts.levels;
        bar.abstained = round->counts.abstained;
    }
    return bar;
}

std::string splitSummary(const Comparison& comparison, const ComparisonRow& row, const SplitFigure& figure,
                         const Wording& wording) {
    std::string text;
    for (std::size_t column = 0; column < figure.rows.size(); ++column) {
        const SplitFigure::Row& bar = figure.rows[column];
        const ComparisonColumn& its = comparison.columns[column];
        const std::string words =
            bar.counts.empty()
                ? bar.note
                : agreementText(wording, *its.rubric, lastRound(*its.snapshot, row.dimension)->counts);
        text += (text.empty() ? "" : "; ") + bar.label + ": " + words;
    }
    return text;
}

} // namespace

FigureBlock heatFigure(const Comparison& comparison, const ComparisonGroups& groups, const Wording& wording) {
    HeatFigure figure;
    figure.columns.reserve(comparison.columns.size());
    for (std::size_t column = 0; column < comparison.columns.size(); ++column)
        figure.columns.push_back(
            {columnName(comparison, column), scaleOf(*comparison.columns[column].rubric)});
    for (const ComparisonGroup& group : groups) {
        HeatFigure::Group part{group.title, {}};
        part.rows.reserve(group.rows.size());
        for (const ComparisonRow* row : group.rows) {
            HeatFigure::Row line{row->name, {}};
            line.cells.reserve(row->cells.size());
            for (std::size_t column = 0; column < row->cells.size(); ++column)
                line.cells.push_back({row->cells[column].value, row->reworded[column]});
            part.rows.push_back(std::move(line));
        }
        figure.groups.push_back(std::move(part));
    }
    return {std::move(figure), wording.say(PLUMBLINE_TEXT("Levels of every dimension, column by column")),
            wording.say(PLUMBLINE_TEXT("%1 dimensions in %2 columns. %3: %4."),
                        {std::to_string(rowCount(groups)), std::to_string(comparison.columns.size()),
                         fromTo(comparison, wording), summaryText(wording, summaryOf(groups))})};
}

FigureBlock movesFigure(const Comparison& comparison, const ComparisonGroups& groups,
                        const Wording& wording) {
    MovesFigure figure;
    figure.scale = scaleOf(*comparison.columns.back().rubric);
    for (std::size_t column = 0; column < comparison.columns.size(); ++column)
        figure.columns.push_back(columnName(comparison, column));
    for (const ComparisonGroup& group : groups) {
        MovesFigure::Group part{group.title, {}};
        part.rows.reserve(group.rows.size());
        for (const ComparisonRow* row : group.rows)
            part.rows.push_back(movesRow(comparison, *row, wording));
        figure.groups.push_back(std::move(part));
    }
    const bool schools = comparison.sameYear && !comparison.sameSchool;
    return {std::move(figure),
            schools ? wording.say(PLUMBLINE_TEXT("Where every dimension stood, school by school"))
                    : wording.say(PLUMBLINE_TEXT(
                          "Where every dimension stood; a line joins the years that can be compared")),
            wording.say(PLUMBLINE_TEXT("%1: %2."),
                        {fromTo(comparison, wording), summaryText(wording, summaryOf(groups))})};
}

FigureBlock shiftFigure(const Comparison& comparison, const ComparisonGroups& groups,
                        const Wording& wording) {
    const Rubric& newest = *comparison.columns.back().rubric;
    ShiftFigure figure;
    figure.scale = scaleOf(newest);
    figure.before = columnName(comparison, 0);
    figure.after = columnName(comparison, comparison.columns.size() - 1);
    const std::size_t levels = figure.scale.levels.size();
    figure.names.assign(levels, std::vector<std::vector<std::string>>(levels));
    for (const ComparisonGroup& group : groups)
        for (const ComparisonRow* row : group.rows) {
            if (row->change == Change::None) {
                figure.notComparable.push_back(row->name);
                continue;
            }
            const LevelRank before = *levelOf(*row->cells.front().value);
            const LevelRank after = *levelOf(*row->cells.back().value);
            figure.names[before.index()][after.index()].push_back(row->name);
        }
    return {std::move(figure),
            wording.say(PLUMBLINE_TEXT("From which level to which, %1"), {fromTo(comparison, wording)}),
            wording.say(PLUMBLINE_TEXT("%1: %2."),
                        {fromTo(comparison, wording), summaryText(wording, summaryOf(groups))})};
}

FigureBlock splitFigure(const Comparison& comparison, const ComparisonRow& row, const Wording& wording) {
    SplitFigure figure;
    figure.scale = scaleOf(*comparison.columns.back().rubric);
    figure.rows.reserve(comparison.columns.size());
    for (std::size_t column = 0; column < comparison.columns.size(); ++column)
        figure.rows.push_back(splitRow(comparison, column, row.dimension, wording));
    std::string summary = splitSummary(comparison, row, figure, wording);
    return {std::move(figure), wording.say(PLUMBLINE_TEXT("Last ballots on %1"), {row.name}),
            std::move(summary) + "."};
}

} // namespace plumbline
