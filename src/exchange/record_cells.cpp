// SPDX-License-Identifier: MIT
#include "exchange/record_cells.h"

#include "analysis/wording_of.h"
#include "exchange/cell_lines.h"

namespace plumbline {

std::string statementCell(const Rubric& rubric, const StatementPlace& place) {
    return rubric.level(place.level).name + ": " + statementText(rubric, place);
}

std::string statementCells(const Rubric& rubric, const Evidence& piece) {
    return cellLines(piece.statements,
                     [&](const StatementPlace& place) { return statementCell(rubric, place); });
}

std::string statementCell(const Rubric& rubric, const NextStep& step) {
    const std::optional<StatementPlace> place = statementOf(rubric, step);
    return place ? statementCell(rubric, *place) : std::string();
}

std::string completionCell(const Snapshot& snapshot, const NextStep& step) {
    return cellLines(step.completion, [&](EvidenceId id) {
        const Evidence* piece = findEvidence(snapshot, id);
        return piece ? piece->title : std::string();
    });
}

} // namespace plumbline
