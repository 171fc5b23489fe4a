// SPDX-License-Identifier: MIT
#include "assessment/carried_over.h"

#include "rubric/statements.h"

#include <algorithm>
#include <utility>

namespace plumbline {

namespace {

/// Where the sentence stands in the other rubric; nothing where it says something else there, or nothing.
std::optional<StatementPlace> sameStatement(const Rubric& from, const StatementPlace& place,
                                            const Rubric& to) {
    const auto position = to.findDimension(from.dimension(place.position).id.value());
    if (!position || place.level > to.highest())
        return std::nullopt;
    const StatementPlace there{*position, place.level, place.index};
    if (!isStatement(to, there) || statements(to.descriptor(there.position, there.level))[there.index] !=
                                       statements(from.descriptor(place.position, place.level))[place.index])
        return std::nullopt;
    return there;
}

template <class Items, class Key, class Wanted>
bool has(const Snapshot* snapshot, Items items, Key key, const Wanted& wanted) {
    return snapshot && std::ranges::find(snapshot->*items, wanted, key) != (snapshot->*items).end();
}

NextStep stepIn(const Rubric& rubric, const Rubric& from, NextStep step) {
    if (const std::optional<StatementPlace> place = statementOf(from, step)) {
        const auto there = sameStatement(from, *place, rubric);
        step.statement = there ? std::optional(StatementTie{there->level, there->index}) : std::nullopt;
    }
    step.continues = step.uuid;
    step.completion.clear();
    step.toReview = true;
    return step;
}

CarriedEvidence pieceIn(const Rubric& rubric, const Rubric& from, const Evidence& piece) {
    CarriedEvidence carried{piece.id, {}, {}};
    for (const DimensionId& dimension : piece.dimensions)
        if (const auto position = rubric.findDimension(dimension.value()))
            carried.positions.push_back(*position);
    for (const StatementPlace& place : piece.statements)
        if (const auto there = sameStatement(from, place, rubric))
            carried.statements.push_back(*there);
    return carried;
}

} // namespace

CarriedOver carriedOver(const Snapshot& from, const Rubric& rubric, const Snapshot* to) {
    CarriedOver carried;
    for (const Member& member : from.team)
        if (!has(to, &Snapshot::team, &Member::name, member.name))
            carried.team.push_back(member);
    for (const NextStep& step : from.nextSteps)
        if (isOpen(step.status) && rubric.findDimension(step.dimension.value()) &&
            !has(to, &Snapshot::nextSteps, &NextStep::continues, step.uuid))
            carried.nextSteps.push_back(stepIn(rubric, *from.rubric, step));
    for (const Evidence& piece : from.evidence) {
        if (piece.state == EvidenceState::OutOfDate || has(to, &Snapshot::evidence, &Evidence::id, piece.id))
            continue;
        CarriedEvidence one = pieceIn(rubric, *from.rubric, piece);
        if (!one.positions.empty())
            carried.evidence.push_back(std::move(one));
    }
    return carried;
}

} // namespace plumbline
