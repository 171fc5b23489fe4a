// SPDX-License-Identifier: MIT
#include "analysis/readiness.h"

#include <array>

namespace plumbline {

namespace {

struct Words {
    const char* holds;
    const char* one;
    const char* several;
};

/// By ReadinessCheck.
constexpr std::array checkWords{
    Words{PLUMBLINE_TEXT("Every dimension is rated"), PLUMBLINE_TEXT("%n dimension is not rated"),
          PLUMBLINE_TEXT("%n dimensions are not rated")},
    Words{PLUMBLINE_TEXT("Every rating has a reason"), PLUMBLINE_TEXT("%n rating has no reason"),
          PLUMBLINE_TEXT("%n ratings have no reason")},
    Words{PLUMBLINE_TEXT("No reason is older than its rating"),
          PLUMBLINE_TEXT("%n reason is older than its rating"),
          PLUMBLINE_TEXT("%n reasons are older than their ratings")},
    Words{PLUMBLINE_TEXT("Every rating has evidence"), PLUMBLINE_TEXT("%n rating has no evidence"),
          PLUMBLINE_TEXT("%n ratings have no evidence")},
    Words{PLUMBLINE_TEXT("No rating has only evidence against it"),
          PLUMBLINE_TEXT("%n rating has only evidence against it"),
          PLUMBLINE_TEXT("%n ratings have only evidence against them")},
    Words{PLUMBLINE_TEXT("All evidence from earlier years is reviewed"),
          PLUMBLINE_TEXT("%n piece of evidence is still to be reviewed"),
          PLUMBLINE_TEXT("%n pieces of evidence are still to be reviewed")},
    Words{PLUMBLINE_TEXT("No last vote was split"), PLUMBLINE_TEXT("%n last vote was split"),
          PLUMBLINE_TEXT("%n last votes were split")},
    Words{PLUMBLINE_TEXT("Nothing is parked"), PLUMBLINE_TEXT("%n dimension is parked"),
          PLUMBLINE_TEXT("%n dimensions are parked")},
    Words{PLUMBLINE_TEXT("All next steps from earlier years are reviewed"),
          PLUMBLINE_TEXT("%n next step is still to be reviewed"),
          PLUMBLINE_TEXT("%n next steps are still to be reviewed")},
    Words{PLUMBLINE_TEXT("No next step is overdue"), PLUMBLINE_TEXT("%n next step is overdue"),
          PLUMBLINE_TEXT("%n next steps are overdue")},
    Words{PLUMBLINE_TEXT("Focus dimensions are chosen"),
          PLUMBLINE_TEXT("Fewer than two focus dimensions are chosen"),
          PLUMBLINE_TEXT("Fewer than two focus dimensions are chosen")},
    Words{PLUMBLINE_TEXT("Every focus dimension has a next step"),
          PLUMBLINE_TEXT("%n focus dimension has no next step"),
          PLUMBLINE_TEXT("%n focus dimensions have no next step")},
};

} // namespace

std::vector<ReadinessItem> readiness(const Snapshot& snapshot, const Gaps& gaps) {
    constexpr std::size_t leastFocus = 2;
    const std::size_t chosen = snapshot.focus.size();
    return {
        {ReadinessCheck::Rated, gaps.unrated.size()},
        {ReadinessCheck::Reasons, gaps.ratedWithoutReason.size()},
        {ReadinessCheck::ReasonsUpToDate, gaps.staleReason.size()},
        {ReadinessCheck::Evidence, gaps.ratedWithoutEvidence.size()},
        {ReadinessCheck::EvidenceFor, gaps.onlyAgainst.size()},
        {ReadinessCheck::EvidenceReviewed, gaps.evidenceToReview.size()},
        {ReadinessCheck::Votes, gaps.split.size()},
        {ReadinessCheck::Parked, gaps.parked.size()},
        {ReadinessCheck::StepsReviewed, gaps.stepsToReview.size()},
        {ReadinessCheck::StepsInTime, gaps.overdueSteps.size()},
        {ReadinessCheck::Focus, chosen < leastFocus ? leastFocus - chosen : 0},
        {ReadinessCheck::FocusSteps, gaps.focusWithoutSteps.size()},
    };
}

std::string readinessText(const Wording& wording, const ReadinessItem& item) {
    const Words& words = checkWords.at(static_cast<std::size_t>(item.check));
    return item.missing == 0
               ? wording.say(words.holds)
               : wording.count(words.one, words.several, static_cast<std::int64_t>(item.missing));
}

} // namespace plumbline
