// SPDX-License-Identifier: MIT
#include "analysis/focus.h"

#include "analysis/unmet_statements.h"
#include "analysis/wording_of.h"

#include <algorithm>
#include <tuple>

namespace plumbline {

namespace {

auto urgency(const FocusCandidate& candidate) {
    const bool split = candidate.lastRound && rangeOf(candidate.lastRound->counts) == BallotRange::Split;
    return std::tuple(!candidate.level, candidate.level ? candidate.level->value() : 0, !split,
                      -static_cast<std::ptrdiff_t>(candidate.unmet));
}

} // namespace

std::vector<FocusCandidate> focusCandidates(const Snapshot& snapshot) {
    std::vector<FocusCandidate> candidates;
    for (std::size_t position = 0; position < snapshot.ratings.size(); ++position) {
        const RatingValue& value = snapshot.ratings[position].value;
        if (!std::holds_alternative<NotApplicable>(value))
            candidates.push_back({position, levelOf(value),
                                  lastRound(snapshot, snapshot.rubric->dimension(position).id),
                                  unmetStatements(snapshot, position).size()});
    }
    std::ranges::stable_sort(
        candidates, [](const FocusCandidate& a, const FocusCandidate& b) { return urgency(a) < urgency(b); });
    return candidates;
}

std::string focusText(const Wording& wording, const Snapshot& snapshot, const FocusCandidate& candidate) {
    const Rubric& rubric = *snapshot.rubric;
    std::string text = valueText(wording, rubric, snapshot.ratings[candidate.position].value);
    if (candidate.lastRound)
        text += " · " + agreementText(wording, rubric, candidate.lastRound->counts);
    if (candidate.unmet > 0)
        text += " · " + wording.count(PLUMBLINE_TEXT("%n sentence of the next level is not in place yet"),
                                      PLUMBLINE_TEXT("%n sentences of the next level are not in place yet"),
                                      static_cast<std::int64_t>(candidate.unmet));
    return text;
}

} // namespace plumbline
