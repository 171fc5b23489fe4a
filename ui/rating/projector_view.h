// SPDX-License-Identifier: MIT
// What the whole room may see of a dimension. It has no place for names, notes or ballots before the reveal.
#pragma once

#include <QString>
#include <QStringList>

#include "assessment/snapshot.h"

#include <optional>
#include <vector>

namespace plumbline::ui {

struct ProjectorLevel {
    LevelRank rank;
    QString name;
    QString descriptor;

    friend bool operator==(const ProjectorLevel&, const ProjectorLevel&) = default;
};

struct ProjectorView {
    QString dimension;
    QString strand;
    QString place;                      ///< "7 of 15" on the agenda
    std::vector<ProjectorLevel> levels; ///< lowest first
    QString progress;                   ///< "5 of 8 voted", "Decided: Developing"
    QString round;                      ///< "Round 2"; empty before the first vote
    /// The revealed rounds before the one that `round` names: "first vote 4–2–2".
    QStringList earlierRounds;
    /// Of the last round, where it was revealed.
    std::optional<BallotCounts> counts;
    std::optional<LevelRank> decided;
    QString aside;       ///< in small beside the heading: the pace
    QString groundRules; ///< shown in place of the levels; empty where they are not asked for
    /// Nothing of all this is to be shown now.
    bool blank = false;

    friend bool operator==(const ProjectorView&, const ProjectorView&) = default;
};

/// The view of a dimension that is on the agenda of the session.
ProjectorView projectorView(const Snapshot& snapshot, const RatingSession& session,
                            const DimensionId& dimension);

/// "4–2–2", lowest level first; abstentions after it in words.
QString countsInBrief(const BallotCounts& counts);

/// One line for every group of a reveal, "Developing · 5"; "Abstained · 1" last, where there is any.
QStringList countLines(const ProjectorView& view);

} // namespace plumbline::ui
