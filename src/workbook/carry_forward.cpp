// SPDX-License-Identifier: MIT
#include "workbook/carry_forward.h"

#include "assessment/carried_over.h"
#include "storage/evidence_table.h"
#include "storage/member_table.h"
#include "storage/new_uuid.h"
#include "storage/next_step_table.h"

namespace plumbline {

void carryForward(const storage::Database& database, const Snapshot& from, const Snapshot& to,
                  const Carried& what) {
    CarriedOver carried = carriedOver(from, *to.rubric, &to);
    if (what.team)
        for (Member& member : carried.team) {
            member.uuid = storage::newUuid();
            storage::insertMember(database, to.assessment.id, member);
        }
    if (what.nextSteps)
        for (NextStep& step : carried.nextSteps) {
            step.uuid = storage::newUuid();
            storage::insertNextStep(database, to.assessment.id, step, *to.rubric);
        }
    if (what.evidence)
        for (const CarriedEvidence& piece : carried.evidence)
            storage::setEvidenceUse(database, to.assessment.id, piece.id, piece.positions, piece.statements,
                                    EvidenceState::ToReview);
}

} // namespace plumbline
