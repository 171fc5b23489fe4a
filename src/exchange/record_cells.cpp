// SPDX-License-Identifier: MIT
#include "exchange/record_cells.h"

#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"

#include <algorithm>

namespace plumbline {

std::string statementCell(const Rubric& rubric, const StatementPlace& place) {
    return rubric.level(place.level).name + ": " + statementText(rubric, place);
}

std::string statementCells(const Rubric& rubric, const Evidence& piece) {
    return cellLines(piece.statements,
                     [&](const StatementPlace& place) { return statementCell(rubric, place); });
}

std::string statementCell(const Rubric& rubric, const NextStep& step) {
    if (!step.statement)
        return {};
    return statementCell(rubric,
                         {rubric.positionOf(step.dimension), step.statement->level, step.statement->index});
}

std::string completionCell(const Snapshot& snapshot, const NextStep& step) {
    return cellLines(step.completion, [&](EvidenceId id) {
        const auto piece = std::ranges::find(snapshot.evidence, id, &Evidence::id);
        return piece == snapshot.evidence.end() ? std::string() : piece->title;
    });
}

bool isInFocus(const Snapshot& snapshot, const DimensionId& dimension) {
    const std::size_t position = snapshot.rubric->positionOf(dimension);
    return std::ranges::find(snapshot.focus, position) != snapshot.focus.end();
}

} // namespace plumbline
