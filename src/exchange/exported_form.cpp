// SPDX-License-Identifier: MIT
#include "exchange/exported_form.h"

#include "assessment/open_round.h"

#include <map>

namespace plumbline {

namespace {

template <class Items>
void numberThrough(Items& items) {
    std::int64_t number = 0;
    for (auto& item : items)
        item.id = decltype(item.id)(++number);
}

} // namespace

Snapshot exportedForm(Snapshot snapshot) {
    snapshot.school.id = SchoolId(0);
    snapshot.assessment.id = AssessmentId(0);
    std::map<MemberId, MemberId> members;
    for (const Member& member : snapshot.team)
        members.emplace(member.id, MemberId(static_cast<std::int64_t>(members.size()) + 1));
    std::map<EvidenceId, EvidenceId> evidence;
    for (const Evidence& piece : snapshot.evidence)
        evidence.emplace(piece.id, EvidenceId(static_cast<std::int64_t>(evidence.size()) + 1));
    for (NextStep& step : snapshot.nextSteps)
        for (EvidenceId& piece : step.completion)
            piece = evidence.at(piece);
    numberThrough(snapshot.evidence);
    numberThrough(snapshot.nextSteps);
    numberThrough(snapshot.team);
    numberThrough(snapshot.sessions);
    for (RatingSession& session : snapshot.sessions) {
        for (MemberId& member : session.absent)
            member = members.at(member);
        for (AgendaItem& item : session.agenda) {
            leaveOutOpenRound(item);
            for (Round& round : item.rounds)
                for (Ballot& ballot : round.ballots)
                    ballot.member = members.at(ballot.member);
        }
    }
    return snapshot;
}

} // namespace plumbline
