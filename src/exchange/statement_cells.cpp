// SPDX-License-Identifier: MIT
#include "exchange/statement_cells.h"

#include "exchange/cell_lines.h"

namespace plumbline {

std::string statementCell(const Rubric& rubric, const StatementPlace& place) {
    return rubric.level(place.level).name + ": " + std::string(statementAt(rubric, place));
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

} // namespace plumbline
