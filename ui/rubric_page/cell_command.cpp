// SPDX-License-Identifier: MIT
#include "ui/rubric_page/cell_command.h"

#include <QKeyEvent>

namespace plumbline::ui {

namespace {

using Kind = CellCommand::Kind;

std::optional<CellCommand> command(Kind kind) {
    return CellCommand{kind};
}

} // namespace

std::optional<CellCommand> cellCommand(const QKeyEvent& event, LevelRank highest) {
    const int key = event.key();
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    // Some keyboards need Shift for digits, so it is not looked at.
    if ((modifiers & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) != Qt::NoModifier)
        return std::nullopt;
    if (key >= Qt::Key_1 && key < Qt::Key_1 + highest.value())
        return CellCommand{Kind::Rate, LevelRank(key - Qt::Key_0)};
    switch (key) {
    case Qt::Key_0:
    case Qt::Key_Delete:
        return command(Kind::Clear);
    case Qt::Key_Minus:
        return command(Kind::NotApplicable);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        return command(Kind::RateFocused);
    case Qt::Key_Left:
        return command(Kind::LowerLevel);
    case Qt::Key_Right:
        return command(Kind::HigherLevel);
    case Qt::Key_Home:
        return command(Kind::FirstDimension);
    case Qt::Key_End:
        return command(Kind::LastDimension);
    case Qt::Key_Up:
        return command(Kind::PreviousDimension);
    case Qt::Key_Down:
        return command(Kind::NextDimension);
    case Qt::Key_N:
        return command(Kind::NextUnrated);
    case Qt::Key_E:
        return command(Kind::AddEvidence);
    case Qt::Key_M:
        return command(Kind::Statements);
    case Qt::Key_X:
        return command(Kind::AddNextSteps);
    case Qt::Key_Y:
        return command(Kind::StillTrue);
    default:
        return std::nullopt;
    }
}

} // namespace plumbline::ui
