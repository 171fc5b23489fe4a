// SPDX-License-Identifier: MIT
#include "workbook/merge_subject.h"

#include "workbook/merge_words.h"
#include "workbook/update_writer.h"

#include <algorithm>

namespace plumbline {

namespace {

bool isFinal(const Snapshot& snapshot) {
    return snapshot.assessment.status == AssessmentStatus::Final;
}

const UnitKey status{UnitKind::Status};

bool contains(const std::vector<UnitKey>& keys, const UnitKey& key) {
    return std::ranges::find(keys, key) != keys.end();
}

bool touches(const ThreeWay& changes, UnitKind kind) {
    const auto isOfKind = [kind](const UnitKey& key) { return key.kind == kind; };
    return std::ranges::any_of(changes.taken, isOfKind) || std::ranges::any_of(changes.conflicts, isOfKind);
}

/// Leaves out what stays as it is here.
void leaveOut(ThreeWay& changes, const std::set<UnitKey>& kept) {
    const auto isKept = [&](const UnitKey& key) { return kept.contains(key); };
    std::erase_if(changes.taken, isKept);
    std::erase_if(changes.conflicts, isKept);
}

/// Status, outcome and what shows it, without the plan.
NextStep withoutProgress(NextStep step) {
    step.status = StepStatus::Open;
    step.outcome.clear();
    step.completion.clear();
    step.toReview = false;
    return step;
}

/// Whether a final assessment may become this: only how far its steps are differs.
bool onlyProgressDiffers(const Snapshot& before, const Snapshot& after) {
    const auto plan = [](Snapshot snapshot) {
        for (NextStep& step : snapshot.nextSteps)
            step = withoutProgress(std::move(step));
        return unitsOf(snapshot);
    };
    return plan(before) == plan(after);
}

std::size_t openSessions(const Snapshot& snapshot) {
    return static_cast<std::size_t>(
        std::ranges::count_if(snapshot.sessions, [](const RatingSession& one) { return !one.closed; }));
}

Refusal finalHere(const Snapshot& here) {
    return {{PLUMBLINE_TEXT("The assessment %1 is final here and was changed on both sides."),
             {here.assessment.year.label()}},
            {PLUMBLINE_TEXT("Reopen it here, then import again."), {}}};
}

std::optional<Refusal> refusalOf(const Snapshot& here, const Incoming& incoming, const ThreeWay& changes) {
    if (*here.rubric != *incoming.there->rubric)
        return Refusal{{PLUMBLINE_TEXT("The assessment has another rubric there."), {}},
                       {PLUMBLINE_TEXT("Compare the two files; one of them is not what it seems."), {}}};
    if (isVoteOpen(here) && touches(changes, UnitKind::Session))
        return Refusal{{PLUMBLINE_TEXT("A vote is open in the rating session here."), {}},
                       {PLUMBLINE_TEXT("Reveal it, then import again."), {}}};
    const Snapshot after = united(here, *incoming.there, changes.taken);
    if (openSessions(after) > 1)
        return Refusal{{PLUMBLINE_TEXT("A rating session is open here, and another one there."), {}},
                       {PLUMBLINE_TEXT("Close one of them, then import again."), {}}};
    if (isFinal(here) && changes.changedHere &&
        (!changes.conflicts.empty() || !onlyProgressDiffers(here, after)))
        return finalHere(here);
    return std::nullopt;
}

/// A final assessment with what nobody made final with it would be none.
void keepDraft(const Snapshot& here, const Incoming& incoming, MergeJudgement& judgement) {
    const bool becomesFinal =
        !isFinal(here) && isFinal(*incoming.there) &&
        (contains(judgement.changes.taken, status) || contains(judgement.changes.conflicts, status));
    if (!becomesFinal)
        return;
    const bool isWhole =
        judgement.changes.conflicts.empty() &&
        unitsOf(united(here, *incoming.there, judgement.changes.taken)) == unitsOf(*incoming.there);
    if (isWhole)
        return;
    judgement.kept.insert(status);
    judgement.notes.push_back(
        {PLUMBLINE_TEXT("Stays a draft here: it was made final there without what was changed here."), {}});
}

void keepLocked(const Snapshot& here, const std::set<std::string>& locked, MergeJudgement& judgement) {
    for (const std::vector<UnitKey>* keys : {&judgement.changes.taken, &judgement.changes.conflicts})
        for (const UnitKey& key : *keys) {
            if (key.kind != UnitKind::Piece || !locked.contains(key.id))
                continue;
            judgement.kept.insert(key);
            const auto piece = std::ranges::find(here.evidence, key.id, &Evidence::uuid);
            judgement.notes.push_back(
                {PLUMBLINE_TEXT("\"%1\" stays as it is: it is evidence of a final assessment too."),
                 {piece->title}});
        }
}

std::string whereOf(const Snapshot& snapshot) {
    return snapshot.school.name + " " + snapshot.assessment.year.label();
}

/// A piece and its ties are changed by the same hand where they are asked about together.
MergeSide sideOf(const UnitKey& unit, const Snapshot& snapshot,
                 const std::map<UnitKey, ChangeStamp>& changed) {
    MergeSide side{unitWords(unit, snapshot), {}, std::nullopt};
    auto stamp = changed.find(unit);
    if (stamp == changed.end() && unit.kind == UnitKind::EvidenceTies)
        stamp = changed.find({UnitKind::Piece, unit.id});
    if (stamp != changed.end()) {
        side.who = stamp->second.who;
        side.when = stamp->second.at;
    } else if (unit.kind == UnitKind::Rating) {
        side.when = snapshot.ratings[*snapshot.rubric->findDimension(unit.id)].changed;
    }
    return side;
}

bool hasPiece(const Snapshot& snapshot, const std::string& uuid) {
    return std::ranges::find(snapshot.evidence, uuid, &Evidence::uuid) != snapshot.evidence.end();
}

} // namespace

Snapshot AssessmentMerge::merged(const MergeAnswers& answers) const {
    Snapshot current = *m_here;
    for (const Incoming& incoming : m_incoming) {
        ThreeWay changes = compareThree(incoming.common.units, unitsOf(current), unitsOf(*incoming.there));
        leaveOut(changes, incoming.kept);
        for (const UnitKey& key : changes.conflicts) {
            const auto answer = answers.find(conflictId(incoming, key));
            if (answer != answers.end() && answer->second == MergeAnswer::There)
                changes.taken.push_back(key);
        }
        current = united(current, *incoming.there, changes.taken);
    }
    return current;
}

MergeJudgement judged(const Snapshot& here, const Incoming& incoming,
                      const std::set<std::string>& lockedPieces) {
    MergeJudgement judgement{compareThree(incoming.common.units, unitsOf(here), unitsOf(*incoming.there))};
    judgement.refusal = refusalOf(here, incoming, judgement.changes);
    if (judgement.refusal)
        return judgement;
    keepLocked(here, lockedPieces, judgement);
    keepDraft(here, incoming, judgement);
    leaveOut(judgement.changes, judgement.kept);
    return judgement;
}

ConflictId conflictId(const Incoming& incoming, const UnitKey& unit) {
    const bool isSchools = unit.kind == UnitKind::Piece || unit.kind == UnitKind::SchoolName ||
                           unit.kind == UnitKind::SchoolLogo;
    return {incoming.source, isSchools ? incoming.there->school.uuid : incoming.there->assessment.uuid, unit};
}

MergeConflict conflictOf(const Snapshot& here, const Incoming& incoming, const UnitKey& unit) {
    const Snapshot& there = *incoming.there;
    MergeConflict conflict{conflictId(incoming, unit), unitName(unit, here, there), whereOf(here),
                           sideOf(unit, here, incoming.common.changedHere),
                           sideOf(unit, there, incoming.common.changedThere)};
    // Where only one side has the piece, it is shown whole.
    if (unit.kind == UnitKind::EvidenceTies && hasPiece(here, unit.id) != hasPiece(there, unit.id)) {
        const UnitKey piece{UnitKind::Piece, unit.id};
        conflict.what = unitName(piece, here, there);
        (hasPiece(here, unit.id) ? conflict.here : conflict.there).words =
            unitWords(piece, hasPiece(here, unit.id) ? here : there);
    }
    if (conflict.here.words == conflict.there.words)
        for (MergeSide* side : {&conflict.here, &conflict.there})
            side->words.push_back(
                {PLUMBLINE_TEXT("They differ in what is not shown here: notes, or how it was voted."), {}});
    return conflict;
}

} // namespace plumbline
