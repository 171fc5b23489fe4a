// SPDX-License-Identifier: MIT
#include "exchange/sentence_cells.h"

#include "exchange/cell_lines.h"

namespace plumbline {

std::string sentenceCell(const Rubric& rubric, const StatementPlace& place) {
    return rubric.level(place.level).name + ": " + std::string(statementAt(rubric, place));
}

std::string sentenceCells(const Rubric& rubric, const Evidence& piece) {
    return cellLines(piece.statements,
                     [&](const StatementPlace& place) { return sentenceCell(rubric, place); });
}

std::string sentenceCell(const Rubric& rubric, const NextStep& step) {
    if (!step.statement)
        return {};
    return sentenceCell(rubric,
                        {rubric.positionOf(step.dimension), step.statement->level, step.statement->index});
}

} // namespace plumbline
