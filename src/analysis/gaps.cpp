// SPDX-License-Identifier: MIT
#include "analysis/gaps.h"

#include "analysis/agreement.h"

#include <algorithm>
#include <iterator>
#include <variant>

namespace plumbline {

namespace {

bool isUnrated(const Snapshot& snapshot, std::size_t position) {
    return std::holds_alternative<Unrated>(snapshot.ratings[position].value);
}

/// Current evidence on a dimension.
struct Backing {
    bool any = false;
    bool inFavour = false;
};

std::vector<Backing> backings(const Snapshot& snapshot) {
    std::vector<Backing> all(snapshot.rubric->dimensionCount());
    for (const Evidence& piece : snapshot.evidence) {
        if (!isCurrent(piece))
            continue;
        for (const DimensionId& dimension : piece.dimensions) {
            Backing& backing = all[snapshot.rubric->positionOf(dimension)];
            backing.any = true;
            backing.inFavour = backing.inFavour || piece.stance == Stance::For;
        }
    }
    return all;
}

bool isSplit(const Snapshot& snapshot, const DimensionId& dimension) {
    const Round* round = lastRound(snapshot, dimension);
    return round && rangeOf(round->counts) == BallotRange::Split;
}

bool isParked(const Snapshot& snapshot, const DimensionId& dimension) {
    const auto itemIn = [&](const RatingSession& session) {
        return std::ranges::find(session.agenda, dimension, &AgendaItem::dimension);
    };
    const auto last =
        std::find_if(snapshot.sessions.rbegin(), snapshot.sessions.rend(),
                     [&](const RatingSession& session) { return itemIn(session) != session.agenda.end(); });
    return last != snapshot.sessions.rend() && itemIn(*last)->parked;
}

void findRatings(const Snapshot& snapshot, Gaps& found) {
    const std::vector<Backing> backing = backings(snapshot);
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position) {
        const Rating& rating = snapshot.ratings[position];
        const DimensionId& dimension = snapshot.rubric->dimension(position).id;
        if (isUnrated(snapshot, position))
            found.unrated.push_back(position);
        if (isSplit(snapshot, dimension))
            found.split.push_back(position);
        if (isParked(snapshot, dimension))
            found.parked.push_back(position);
        if (!levelOf(rating.value))
            continue;
        if (!backing[position].any)
            found.ratedWithoutEvidence.push_back(position);
        else if (!backing[position].inFavour)
            found.onlyAgainst.push_back(position);
        if (rating.reason.empty())
            found.ratedWithoutReason.push_back(position);
        if (isReasonStale(rating))
            found.staleReason.push_back(position);
    }
}

void findSteps(const Snapshot& snapshot, Date today, Gaps& found) {
    for (const NextStep& step : snapshot.nextSteps) {
        if (isOpen(step.status))
            found.openSteps.push_back(&step);
        if (step.toReview)
            found.stepsToReview.push_back(&step);
    }
    for (auto* steps : {&found.openSteps, &found.stepsToReview})
        std::ranges::stable_sort(*steps,
                                 [](const NextStep* a, const NextStep* b) { return isDueEarlier(*a, *b); });
    std::ranges::copy_if(found.openSteps, std::back_inserter(found.overdueSteps),
                         [&](const NextStep* step) { return isOverdue(*step, today); });
    for (const std::size_t position : snapshot.focus)
        if (std::ranges::none_of(nextStepsFor(snapshot, snapshot.rubric->dimension(position).id),
                                 [](const NextStep* step) { return step->status != StepStatus::Dropped; }))
            found.focusWithoutSteps.push_back(position);
}

} // namespace

Gaps gaps(const Snapshot& snapshot, Date today) {
    Gaps found;
    findRatings(snapshot, found);
    findSteps(snapshot, today, found);
    for (const Evidence& piece : snapshot.evidence)
        if (piece.state == EvidenceState::ToReview)
            found.evidenceToReview.push_back(&piece);
    return found;
}

bool isReasonStale(const Rating& rating) {
    return !rating.reason.empty() && rating.reasonChanged && rating.changed &&
           *rating.reasonChanged < *rating.changed;
}

std::optional<std::size_t> nextUnrated(const Snapshot& snapshot, std::size_t position) {
    const std::size_t count = snapshot.ratings.size();
    for (std::size_t ahead = 1; ahead <= count; ++ahead) {
        const std::size_t candidate = (position + ahead) % count;
        if (isUnrated(snapshot, candidate))
            return candidate;
    }
    return std::nullopt;
}

} // namespace plumbline
