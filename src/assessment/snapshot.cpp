// SPDX-License-Identifier: MIT
#include "assessment/snapshot.h"

#include <algorithm>

namespace plumbline {

namespace {

template <class Item, class Id>
const Item* find(const std::vector<Item>& items, Id id) {
    const auto found = std::ranges::find(items, id, &Item::id);
    return found != items.end() ? &*found : nullptr;
}

} // namespace

const Evidence* findEvidence(const Snapshot& snapshot, EvidenceId id) {
    return find(snapshot.evidence, id);
}

const NextStep* findNextStep(const Snapshot& snapshot, NextStepId id) {
    return find(snapshot.nextSteps, id);
}

const StrandText* strandTextOf(const Snapshot& snapshot, std::size_t strand) {
    const auto found = std::ranges::find(snapshot.strandTexts, strand, &StrandText::strand);
    return found != snapshot.strandTexts.end() ? &*found : nullptr;
}

bool isOlderThanRatings(const Snapshot& snapshot, const StrandText& text) {
    for (const Dimension& dimension : snapshot.rubric->strands()[text.strand].dimensions)
        if (const auto& changed = snapshot.ratings[snapshot.rubric->positionOf(dimension.id)].changed;
            changed && *changed > text.written)
            return true;
    return false;
}

bool isInFocus(const Snapshot& snapshot, std::size_t position) {
    return std::ranges::find(snapshot.focus, position) != snapshot.focus.end();
}

std::optional<StatementPlace> statementOf(const Rubric& rubric, const NextStep& step) {
    if (!step.statement)
        return std::nullopt;
    return StatementPlace{rubric.positionOf(step.dimension), step.statement->level, step.statement->index};
}

std::vector<const Evidence*> evidenceFor(const Snapshot& snapshot, const DimensionId& dimension) {
    std::vector<const Evidence*> found;
    for (const Evidence& piece : snapshot.evidence)
        if (std::ranges::find(piece.dimensions, dimension) != piece.dimensions.end())
            found.push_back(&piece);
    return found;
}

std::vector<const NextStep*> nextStepsFor(const Snapshot& snapshot, const DimensionId& dimension) {
    std::vector<const NextStep*> found;
    for (const NextStep& step : snapshot.nextSteps)
        if (step.dimension == dimension)
            found.push_back(&step);
    return found;
}

std::size_t openStepCount(const Snapshot& snapshot, const DimensionId& dimension) {
    return static_cast<std::size_t>(std::ranges::count_if(snapshot.nextSteps, [&](const NextStep& step) {
        return step.dimension == dimension && isOpen(step.status);
    }));
}

std::optional<StatementMark> markOf(const Snapshot& snapshot, const StatementPlace& place) {
    const auto found = snapshot.marks.find(place);
    return found != snapshot.marks.end() ? std::optional(found->second) : std::nullopt;
}

const RatingSession* openSession(const Snapshot& snapshot) {
    const auto found =
        std::ranges::find_if(snapshot.sessions, [](const RatingSession& session) { return !session.closed; });
    return found != snapshot.sessions.end() ? &*found : nullptr;
}

std::vector<MemberId> votersPresent(const Snapshot& snapshot, const RatingSession& session) {
    std::vector<MemberId> voters;
    for (const Member& member : snapshot.team)
        if (member.votes && std::ranges::find(session.absent, member.id) == session.absent.end())
            voters.push_back(member.id);
    return voters;
}

std::vector<MemberId> outstandingVoters(const Snapshot& snapshot, const RatingSession& session,
                                        const AgendaItem& item) {
    std::vector<MemberId> outstanding = votersPresent(snapshot, session);
    std::erase_if(outstanding,
                  [&](MemberId voter) { return std::ranges::find(item.voted, voter) != item.voted.end(); });
    return outstanding;
}

} // namespace plumbline
