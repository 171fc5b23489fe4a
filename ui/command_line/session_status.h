// SPDX-License-Identifier: MIT
// A rating session as the command line shows it: never what a ballot is before its round was revealed.
#pragma once

#include <QJsonObject>
#include <QString>

#include "assessment/snapshot.h"

#include <iosfwd>

namespace plumbline::ui {

/// "5 of 8 voted"
QString votedText(const Snapshot& snapshot, const RatingSession& session, const AgendaItem& item);

/// "2 Initiating, 5 Developing, 1 Performing", with "· 1 abstained" where somebody did.
QString splitText(const Rubric& rubric, const BallotCounts& counts);

/// A table of the agenda.
void printSession(std::ostream& out, const Snapshot& snapshot, const RatingSession& session);

/// `session` may be null: {"session": null}
QJsonObject sessionJson(const Snapshot& snapshot, const RatingSession* session);

} // namespace plumbline::ui
