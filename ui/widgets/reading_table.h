// SPDX-License-Identifier: MIT
// What the tables have in common that are read and walked through, cell by cell, and never typed into.
#pragma once

#include <QTableView>

class QPainter;

namespace plumbline::ui {

class Theme;

/// Tab leaves it, one thing is selected at a time, it scrolls smoothly, and has neither grid nor frame.
void makeReadingTable(QTableView& table);

/// The ring around the cell that has the focus.
void paintCellFocus(QPainter& painter, const QRect& cell, const Theme& theme);

} // namespace plumbline::ui
