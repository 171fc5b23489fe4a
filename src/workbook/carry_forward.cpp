// SPDX-License-Identifier: MIT
#include "workbook/carry_forward.h"

#include "rubric/statements.h"
#include "storage/evidence_table.h"
#include "storage/member_table.h"
#include "storage/new_uuid.h"
#include "storage/next_step_table.h"

#include <algorithm>
#include <iterator>

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

void carryTeam(const storage::Database& database, const Snapshot& from, const Snapshot& to) {
    for (Member member : from.team) {
        if (std::ranges::find(to.team, member.name, &Member::name) != to.team.end())
            continue;
        member.uuid = storage::newUuid();
        storage::insertMember(database, to.assessment.id, member);
    }
}

void carrySteps(const storage::Database& database, const Snapshot& from, const Snapshot& to) {
    for (NextStep step : from.nextSteps) {
        const auto position = to.rubric->findDimension(step.dimension.value());
        const bool goesOnAlready =
            std::ranges::find(to.nextSteps, step.uuid, &NextStep::continues) != to.nextSteps.end();
        if (!isOpen(step.status) || !position || goesOnAlready)
            continue;
        if (step.statement) {
            const StatementPlace place{from.rubric->positionOf(step.dimension), step.statement->level,
                                       step.statement->index};
            const auto there = sameStatement(*from.rubric, place, *to.rubric);
            step.statement = there ? std::optional(StatementTie{there->level, there->index}) : std::nullopt;
        }
        step.continues = step.uuid;
        step.uuid = storage::newUuid();
        step.completion.clear();
        step.toReview = true;
        storage::insertNextStep(database, to.assessment.id, step, *to.rubric);
    }
}

void carryEvidence(const storage::Database& database, const Snapshot& from, const Snapshot& to) {
    for (const Evidence& piece : from.evidence) {
        if (piece.state == EvidenceState::OutOfDate ||
            std::ranges::find(to.evidence, piece.id, &Evidence::id) != to.evidence.end())
            continue;
        std::vector<std::size_t> positions;
        for (const DimensionId& dimension : piece.dimensions)
            if (const auto position = to.rubric->findDimension(dimension.value()))
                positions.push_back(*position);
        if (positions.empty())
            continue;
        std::vector<StatementPlace> places;
        for (const StatementPlace& place : piece.statements)
            if (const auto there = sameStatement(*from.rubric, place, *to.rubric))
                places.push_back(*there);
        storage::setEvidenceUse(database, to.assessment.id, piece.id, positions, places,
                                EvidenceState::ToReview);
    }
}

} // namespace

void carryForward(const storage::Database& database, const Snapshot& from, const Snapshot& to,
                  const Carried& what) {
    if (what.team)
        carryTeam(database, from, to);
    if (what.nextSteps)
        carrySteps(database, from, to);
    if (what.evidence)
        carryEvidence(database, from, to);
}

} // namespace plumbline
