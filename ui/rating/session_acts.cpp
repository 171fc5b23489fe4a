// SPDX-License-Identifier: MIT
#include "ui/rating/session_acts.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

namespace plumbline::ui {

namespace {

struct SessionActs {
    Q_DECLARE_TR_FUNCTIONS(plumbline::ui::SessionActs)
};

struct Row {
    SessionAct act;
    Qt::Key key; ///< Key_unknown where it has none
    const char* label;
    const char* name;
};

constexpr std::array rows{
    Row{SessionAct::Begin, Qt::Key_V, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Begin voting"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Begin voting")},
    Row{SessionAct::Reveal, Qt::Key_R, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Reveal"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Reveal")},
    Row{SessionAct::Think, Qt::Key_T, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Think"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Start the time to think")},
    Row{SessionAct::Count, Qt::Key_unknown, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Count hands…"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Count hands")},
    Row{SessionAct::Paper, Qt::Key_unknown, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Paper ballots…"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Paper ballots")},
    Row{SessionAct::Park, Qt::Key_P, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Park"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Park")},
    Row{SessionAct::Next, Qt::Key_N, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Next"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Next dimension")},
    Row{SessionAct::Evidence, Qt::Key_E, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Add evidence"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Add evidence")},
    Row{SessionAct::Marks, Qt::Key_M, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Mark statements"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Mark statements")},
    Row{SessionAct::Rules, Qt::Key_G, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Ground rules"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Show the ground rules")},
    Row{SessionAct::Projector, Qt::Key_F5, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Projector"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Open the projector window")},
    Row{SessionAct::Swap, Qt::Key_S, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Swap screens"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Swap the two screens")},
    Row{SessionAct::Curtain, Qt::Key_C, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Curtain"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Cover this window with the projector page")},
    Row{SessionAct::Blank, Qt::Key_B, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Blank"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Blank the projector")},
    Row{SessionAct::Attendance, Qt::Key_unknown,
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Attendance…"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Attendance")},
    Row{SessionAct::Plan, Qt::Key_unknown, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Plan…"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Change the plan of the session")},
    Row{SessionAct::Practice, Qt::Key_unknown,
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Practice vote…"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Practice a vote that counts nowhere")},
    Row{SessionAct::Ballots, Qt::Key_unknown, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Ballots"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Ballot sheets and ballot files")},
    Row{SessionAct::Close, Qt::Key_unknown, QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Close session…"),
        QT_TRANSLATE_NOOP("plumbline::ui::SessionActs", "Close the rating session")},
};

const Row& rowOf(SessionAct act) {
    return *std::ranges::find(rows, act, &Row::act);
}

} // namespace

QString labelOf(SessionAct act) {
    return labelled(act, SessionActs::tr(rowOf(act).label));
}

QString labelled(SessionAct act, const QString& words) {
    const Qt::Key key = rowOf(act).key;
    return key == Qt::Key_unknown
               ? words
               : words + QStringLiteral("  ") + QKeySequence(key).toString(QKeySequence::NativeText);
}

QString nameOf(SessionAct act) {
    return SessionActs::tr(rowOf(act).name);
}

std::optional<SessionAct> actOf(const QKeyEvent& event) {
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    const auto row = std::ranges::find(rows, event.key(), [](const Row& one) { return int(one.key); });
    if (row == rows.end() || row->key == Qt::Key_unknown || modifiers != Qt::NoModifier)
        return std::nullopt;
    return row->act;
}

} // namespace plumbline::ui
