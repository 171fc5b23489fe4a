// SPDX-License-Identifier: MIT
// What the facilitator of a rating session does with one key or one button: its words and its key, once.
#pragma once

#include <QString>

#include <optional>

class QKeyEvent;

namespace plumbline::ui {

enum class SessionAct {
    Begin,
    Reveal,
    Think,
    Count,
    Paper,
    Park,
    Next,
    Evidence,
    Marks,
    Rules,
    Projector,
    Swap,
    Curtain,
    Blank,
    Attendance,
    Plan,
    Practice,
    Ballots,
    Close
};

/// "Reveal  R"; without the key where it has none.
QString labelOf(SessionAct act);
/// What a screen reader says: "Blank the projector".
QString nameOf(SessionAct act);
/// The label with other words in place of its own.
QString labelled(SessionAct act, const QString& words);

/// What a key asks for; nothing with Ctrl or Alt, or where the key asks for nothing.
std::optional<SessionAct> actOf(const QKeyEvent& event);

} // namespace plumbline::ui
