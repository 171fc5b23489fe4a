// SPDX-License-Identifier: MIT
#include "ui/steps/step_groups.h"

#include <algorithm>
#include <QCoreApplication>

#include "ui/steps/step_words.h"
#include "ui/text.h"

#include <chrono>

namespace plumbline::ui {

namespace {

struct StepGroups {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::StepGroups)
};

bool isSoon(Date due, Date today) {
    using namespace std::chrono;
    const auto days = [](Date date) {
        return sys_days(year(date.year()) / month(date.month()) / day(date.day()));
    };
    constexpr int soon = 30;
    return (days(due) - days(today)).count() <= soon;
}

std::vector<const NextStep*> openSteps(const Snapshot& snapshot) {
    std::vector<const NextStep*> steps;
    for (const NextStep& step : snapshot.nextSteps)
        if (isOpen(step.status))
            steps.push_back(&step);
    std::ranges::stable_sort(steps,
                             [](const NextStep* a, const NextStep* b) { return isDueEarlier(*a, *b); });
    return steps;
}

/// Where a step stands: groups come in the order of their keys.
struct Place {
    int order;
    QString heading;
};

Place placeByDue(const NextStep& step, Date today) {
    if (!isOpen(step.status))
        return {4, StepGroups::tr("Done or dropped")};
    if (!step.due)
        return {3, StepGroups::tr("No due date")};
    if (isOverdue(step, today))
        return {0, StepGroups::tr("Overdue")};
    if (isSoon(*step.due, today))
        return {1, StepGroups::tr("Due within 30 days")};
    return {2, StepGroups::tr("Later")};
}

Place placeByOwner(const NextStep& step) {
    if (step.owner.empty())
        return {1, StepGroups::tr("No owner")};
    return {0, toQString(step.owner)};
}

Place placeByStrand(const NextStep& step, const Snapshot& snapshot) {
    const Rubric& rubric = *snapshot.rubric;
    const std::size_t position = rubric.positionOf(step.dimension);
    if (isInFocus(snapshot, position))
        return {-1, StepGroups::tr("Focus dimensions")};
    const Strand& strand = rubric.strandOf(position);
    return {static_cast<int>(&strand - rubric.strands().data()), toQString(strand.name)};
}

Place placeOf(const NextStep& step, const Snapshot& snapshot, StepGrouping grouping, Date today) {
    switch (grouping) {
    case StepGrouping::Due:
        return placeByDue(step, today);
    case StepGrouping::Owner:
        return placeByOwner(step);
    case StepGrouping::Strand:
        return placeByStrand(step, snapshot);
    case StepGrouping::Priority:
        return {static_cast<int>(step.priority), priorityName(step.priority)};
    case StepGrouping::Status:
        break;
    }
    return {static_cast<int>(step.status), statusName(step.status)};
}

} // namespace

std::vector<StepGroup> stepGroups(const Snapshot& snapshot, StepGrouping grouping, const StepFilter& filter,
                                  Date today) {
    struct Placed {
        Place place;
        const NextStep* step;
    };

    std::vector<Placed> placed;
    for (const NextStep& step : snapshot.nextSteps)
        if (!step.toReview && filter.accepts(snapshot, step, today))
            placed.push_back({placeOf(step, snapshot, grouping, today), &step});
    std::ranges::stable_sort(placed, [](const Placed& a, const Placed& b) {
        if (a.place.order != b.place.order)
            return a.place.order < b.place.order;
        const int headings = a.place.heading.localeAwareCompare(b.place.heading);
        return headings != 0 ? headings < 0 : isDueEarlier(*a.step, *b.step);
    });

    std::vector<StepGroup> groups;
    for (Placed& one : placed) {
        if (groups.empty() || groups.back().heading != one.place.heading)
            groups.push_back({std::move(one.place.heading), {}});
        groups.back().steps.push_back(one.step);
    }
    return groups;
}

std::vector<const NextStep*> stepsLeftBehind(const Snapshot& snapshot, const Snapshot& previous) {
    const auto wasCarried = [&](const NextStep& step) {
        return std::ranges::find(snapshot.nextSteps, step.uuid, &NextStep::continues) !=
               snapshot.nextSteps.end();
    };
    if (std::ranges::any_of(previous.nextSteps, wasCarried))
        return {};
    return openSteps(previous);
}

} // namespace plumbline::ui
