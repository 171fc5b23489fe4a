// SPDX-License-Identifier: MIT
// A rubric page on a desk, shown, with the keyboard on its first dimension.
#pragma once

#include <QAccessible>
#include <QTest>

#include "ui/rubric_page/dimension_row.h"
#include "ui/rubric_page/level_cell.h"
#include "ui/rubric_page/rubric_grid.h"
#include "ui/rubric_page/rubric_page.h"
#include "ui/support/desk.h"

#include <optional>

namespace plumbline::ui::test {

struct OpenPage {
    OpenPage();

    LevelCell* cell(std::size_t position, int level) const {
        return grid->row(position)->cell(LevelRank(level));
    }

    /// The level of the dimension as the workbook has it; nothing where it has none.
    std::optional<int> rated(std::size_t position) const;
    /// Presses a key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    Desk desk;
    RubricPage page{desk.session, desk.appearance, desk.prompts, desk.announcer, &desk.window};
    RubricGrid* grid = nullptr;
};

} // namespace plumbline::ui::test
